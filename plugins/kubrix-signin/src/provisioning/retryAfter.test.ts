import { readRetryAfter } from './retryAfter';

const NOW = Date.parse('2026-01-01T12:00:00Z');

describe('readRetryAfter', () => {
  it.each<[string | null, number | undefined]>([
    [null, undefined],
    ['', undefined],
    ['soon', undefined],
    ['-5', undefined],
    ['0', NOW],
    ['30', NOW + 30_000],
    [' 30 ', NOW + 30_000],
    ['Thu, 01 Jan 2026 12:02:00 GMT', NOW + 120_000],
    ['Thu, 01 Jan 2026 11:00:00 GMT', NOW - 3_600_000],
    ['999999999999', NOW + 3_600_000],
    ['Fri, 01 Jan 2027 12:00:00 GMT', NOW + 3_600_000],
  ])('%j', (header, expected) => {
    expect(readRetryAfter(header, NOW)).toBe(expected);
  });
});
