import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from './goals.mjs';

const good = {
  generatesDocs: true,
  sizeMb: 749.9,
  emptyStartSeconds: 29.9,
  startSeconds: 14.9,
  idleMb: 349.9,
  stopSeconds: 9.9,
  exitCode: 0,
};

/** @type {Array<[string, Partial<typeof good>, string[]]>} */
const MEASUREMENTS = [
  ['all good', {}, []],
  ['too large with MkDocs', { sizeMb: 750 }, ['size: 750 MB, < 750 MB']],
  [
    'too large without',
    { generatesDocs: false, sizeMb: 600 },
    ['size: 600 MB, < 600 MB'],
  ],
  [
    'a slow first start',
    { emptyStartSeconds: 30 },
    ['ready on an empty database: 30.0 s, < 30 s'],
  ],
  [
    'a slow start',
    { startSeconds: 15 },
    ['ready on a migrated database: 15.0 s, < 15 s'],
  ],
  ['much memory', { idleMb: 412.4 }, ['memory when idle: 412 MB, < 350 MB']],
  [
    'a slow end that was cut short',
    { stopSeconds: 20.04, exitCode: 137 },
    ['end after SIGTERM: 20.0 s, < 10 s', 'exit code after SIGTERM: 137, 0'],
  ],
];

for (const [name, difference, expected] of MEASUREMENTS) {
  test(name, () => {
    const missed = judge({ ...good, ...difference })
      .filter(({ met }) => !met)
      .map(({ what, measured, goal }) => `${what}: ${measured}, ${goal}`);
    assert.deepEqual(missed, expected);
  });
}
