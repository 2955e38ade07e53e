import { formatDuration } from './formatDuration';

describe('formatDuration', () => {
  it.each([
    ['2026-01-01T12:00:00.000Z', '0 sec'],
    ['2026-01-01T12:00:00.420Z', '0.4 sec'],
    ['2026-01-01T12:00:12.600Z', '13 sec'],
    ['2026-01-01T12:01:00.000Z', '1 min, 0 sec'],
    ['2026-01-01T12:02:31.000Z', '2 min, 31 sec'],
    ['2026-01-01T13:00:00.000Z', '60 min, 0 sec'],
    ['2026-01-01T11:59:59.000Z', '0 sec'],
    [undefined, undefined],
  ])('until %s: %s', (endedAt, words) => {
    expect(formatDuration('2026-01-01T12:00:00.000Z', endedAt)).toBe(words);
  });
});
