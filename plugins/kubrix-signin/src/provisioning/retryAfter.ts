const MAX_DELAY_MS = 60 * 60 * 1000;

/**
 * Reads a `Retry-After` header, seconds or an HTTP date.
 *
 * @param now - Milliseconds since the epoch.
 * @returns the time before which not to ask again, in milliseconds since the epoch and at most an hour ahead,
 * since timers overflow and clocks differ; undefined when the header is absent or not readable.
 */
export function readRetryAfter(
  header: string | null,
  now: number,
): number | undefined {
  const value = header?.trim();
  if (!value) {
    return undefined;
  }
  const time = /^\d+$/.test(value)
    ? now + Number(value) * 1000
    : parseHttpDate(value);
  return Number.isNaN(time) ? undefined : Math.min(time, now + MAX_DELAY_MS);
}

// Date.parse alone takes nearly anything for a date, "-5" included.
function parseHttpDate(value: string): number {
  return value.endsWith(' GMT') ? Date.parse(value) : NaN;
}
