import { Duration } from 'luxon';

/**
 * How long something took, in words; `undefined` while it is not over.
 *
 * @param startedAt - ISO 8601
 * @param endedAt - ISO 8601
 */
export function formatDuration(
  startedAt: string,
  endedAt: string | undefined,
): string | undefined {
  if (endedAt === undefined) {
    return undefined;
  }
  const milliseconds = Math.max(0, Date.parse(endedAt) - Date.parse(startedAt));
  const seconds =
    milliseconds < 10_000
      ? Math.round(milliseconds / 100) / 10
      : Math.round(milliseconds / 1000);
  return Duration.fromObject(
    seconds < 60 ? { seconds } : { minutes: 0, seconds },
  )
    .normalize()
    .toHuman({ unitDisplay: 'short' });
}
