import { refuseRead, refuseRemovals } from './guard';

const people = (length: number) => Array.from({ length }, () => ({}));

describe('refuseRead', () => {
  it.each([
    [100, { before: 100, after: 100 }, undefined],
    [90, { before: 100, after: 100 }, undefined],
    [89, { before: 100, after: 100 }, 'incomplete'],
    [89, { before: 100, after: 99 }, undefined],
    [60, { before: 70, after: 100 }, undefined],
    [100, { before: 90, after: 90 }, undefined],
    [9_950, { before: 10_000, after: 10_000 }, undefined],
    [9_949, { before: 10_000, after: 10_000 }, 'incomplete'],
    [0, { before: 0, after: 0 }, 'empty'],
    [0, { before: 5, after: 5 }, 'empty'],
  ])('%i users read, %j: %s', (read, counted, reason) => {
    expect(refuseRead({ users: people(read), counted })?.reason).toBe(reason);
  });
});

describe('refuseRemovals', () => {
  it.each([
    [100, 10, 10, undefined],
    [100, 11, 10, 'too-many-removals'],
    [3, 3, 10, undefined],
    [1_000, 100, 10, undefined],
    [1_000, 101, 10, 'too-many-removals'],
    [1_000, 1_000, 100, undefined],
    [1_000, 11, 0, 'too-many-removals'],
  ])(
    'of %i known users %i, with %i %% allowed: %s',
    (known, removals, maxRemovalPercent, reason) => {
      expect(
        refuseRemovals({ known, removals, maxRemovalPercent })?.reason,
      ).toBe(reason);
    },
  );
});
