import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planRun } from './plan.mjs';

const BENCH = ['--size', 'small', '--output', 'benchmarks/results/small.md'];

describe('planRun', () => {
  for (const [argv, kinds, args] of /** @type {const} */ ([
    [[], ['checks', 'unit', 'e2e'], []],
    [['unit'], ['unit'], []],
    [['e2e'], ['e2e'], []],
    [['e2e', 'first-login', '-x'], ['e2e'], ['first-login', '-x']],
    [['e2e', '--compose'], ['compose'], []],
    [['e2e', 'session', '--compose'], ['compose'], ['session']],
    [['e2e', '--scale', 'docs'], ['scale'], ['docs']],
    [['long'], ['e2e', 'e2e', 'e2e', 'bench'], BENCH],
    [
      ['ci'],
      ['checks', 'unit', 'e2e', 'e2e', 'e2e', 'compose', 'scale', 'bench'],
      BENCH,
    ],
  ])) {
    it(`runs ${kinds.join(', ')} for '${argv.join(' ')}'`, () => {
      const parts = planRun([...argv]);
      assert.deepEqual(
        parts.map(({ kind }) => kind),
        kinds,
      );
      assert.deepEqual(parts.at(-1)?.args, args);
    });
  }

  it('repeats less in ci than in the second tier itself', () => {
    for (const [argv, part, repetitions] of /** @type {const} */ ([
      [['ci'], 4, 2],
      [['long'], 2, 20],
    ])) {
      assert.deepEqual(planRun([...argv])[part].args, [
        'first-login',
        `--repeat-each=${repetitions}`,
      ]);
    }
  });

  it('leaves out of the containers in ci what they cannot change', () => {
    const [option] = planRun(['ci'])[5].args;
    const leftOut = new RegExp(option.replace('--grep-invert=', ''));
    for (const [spec, isLeftOut] of /** @type {const} */ ([
      ['compose/image.spec.ts', false],
      ['provisioning/first-login.spec.ts', false],
      ['rbac/roles.spec.ts', true],
      ['security/identity.spec.ts', true],
      ['signin/allowed-providers.spec.ts', true],
      ['signin/doctor.spec.ts', false],
      ['signin/session.spec.ts', false],
    ])) {
      assert.equal(leftOut.test(spec), isLeftOut, spec);
    }
  });

  it('names the parts when it is asked for another one', () => {
    assert.throws(() => planRun(['all']), {
      message:
        "There is no part 'all' of the tests: choose unit, e2e, long or ci, or nothing for the first tier",
    });
  });
});
