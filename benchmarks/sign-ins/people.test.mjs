import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { knownPeople, whoSignsIn } from './people.mjs';

describe('whoSignsIn', () => {
  const known = knownPeople(2);

  for (const [options, expected] of /** @type {const} */ ([
    [
      { count: 5, newPercent: 0 },
      ['person-0', 'person-1', 'person-0', 'person-1', 'person-0'],
    ],
    [
      { count: 6, newPercent: 50 },
      [
        'person-0',
        'newcomer-0',
        'person-1',
        'newcomer-1',
        'person-0',
        'newcomer-2',
      ],
    ],
    [
      { count: 4, newPercent: 25, newBefore: 7 },
      ['person-0', 'person-1', 'person-0', 'newcomer-7'],
    ],
    [{ count: 2, newPercent: 100 }, ['newcomer-0', 'newcomer-1']],
  ])) {
    it(`takes turns: ${JSON.stringify(options)}`, () => {
      assert.deepEqual(
        whoSignsIn({ known, ...options }).map(({ username }) => username),
        expected,
      );
    });
  }

  it('knows which of them the catalog knows', () => {
    assert.deepEqual(
      whoSignsIn({ known, count: 2, newPercent: 50 }).map(each => each.known),
      [true, false],
    );
  });
});
