import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOptions } from './options.mjs';

const rows = ['one', 'two', 'three'];

describe('readOptions', () => {
  const defaults = {
    only: rows,
    size: 'small',
    resume: false,
    output: 'benchmarks/RESULTS.md',
  };

  for (const [argv, expected] of /** @type {const} */ ([
    ['', {}],
    ['--size full --resume', { size: 'full', resume: true }],
    ['--only two', { only: ['two'] }],
    ['--only three,one,three', { only: ['one', 'three'] }],
    ['--output elsewhere.md', { output: 'elsewhere.md' }],
  ])) {
    it(`reads '${argv}'`, () => {
      assert.deepEqual(readOptions(argv.split(' ').filter(Boolean), rows), {
        ...defaults,
        ...expected,
      });
    });
  }

  for (const [argv, message] of [
    ['--size large', "--size is 'large', set it to small or to full"],
    ['--only one,four', "--only has 'four', set it to some of one, two, three"],
    ['--only=', "--only has '', set it to some of one, two, three"],
  ]) {
    it(`refuses '${argv}'`, () => {
      assert.throws(() => readOptions(argv.split(' '), rows), { message });
    });
  }
});
