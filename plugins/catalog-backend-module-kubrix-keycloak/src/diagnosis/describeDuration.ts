const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/** A time span in milliseconds in words, in the largest unit of which there are at least five. */
export function describeDuration(ms: number): string {
  const [unit, length] = UNITS.find(([, each]) => ms >= 5 * each) ?? UNITS[3];
  const count = Math.round(ms / length);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
