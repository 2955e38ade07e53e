import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, createVisit, randomNumbers } from './pages.mjs';

describe('choose', () => {
  const weighted = /** @type {const} */ ([
    [1, 'rarely'],
    [3, 'often'],
  ]);
  for (const [random, expected] of /** @type {const} */ ([
    [0, 'rarely'],
    [0.24, 'rarely'],
    [0.25, 'often'],
    [1, 'often'],
  ])) {
    it(`gives '${expected}' for ${random}`, () => {
      assert.equal(choose(weighted, random)[1], expected);
    });
  }
});

describe('randomNumbers', () => {
  it('are the same for the same seed, and spread from 0 to 1', () => {
    const some = (/** @type {number} */ seed) => {
      const random = randomNumbers(seed);
      return Array.from({ length: 1_000 }, () => random());
    };
    assert.deepEqual(some(1), some(1));
    assert.notDeepEqual(some(1), some(2));
    const mean = some(1).reduce((sum, each) => sum + each, 0) / 1_000;
    assert.ok(Math.abs(mean - 0.5) < 0.05, `their mean is ${mean}`);
  });
});

describe('createVisit', () => {
  /** @param {(path: string) => string | undefined} answer */
  function visit(answer) {
    /** @type {string[]} */
    const asked = [];
    const random = randomNumbers(1);
    return {
      asked,
      ...createVisit({
        ask: async (name, path) => {
          asked.push(`${name} ${path.split('?')[0]}`);
          return answer(path);
        },
        userEntityRef: 'user:default/jane',
        ownershipEntityRefs: ['user:default/jane', 'group:default/team-1'],
        catalog: [{ kind: 'API', metadata: { name: 'payments' } }],
        random,
      }),
    };
  }

  it('asks at arrival for the user, what is theirs, and what they may', async () => {
    const { asked, arrive } = visit(() => '{}');
    await arrive();
    assert.deepEqual(asked.sort(), [
      'entities /api/catalog/entities',
      'entity /api/catalog/entities/by-name/user/default/jane',
      'notifications /api/notifications/status',
      'owned entities /api/catalog/entities/by-query',
      'permissions /api/permission/authorize',
      'user settings /api/user-settings/multiget',
    ]);
  });

  it('opens pages of all kinds', async () => {
    const entity = {
      relations: [{ targetRef: 'group:default/team-1' }],
    };
    const { asked, openPage } = visit(path =>
      JSON.stringify(
        path.includes('by-query')
          ? { items: [entity], pageInfo: { nextCursor: 'next' } }
          : entity,
      ),
    );
    for (let page = 0; page < 100; page += 1) {
      await openPage();
    }
    const names = new Set(asked.map(each => each.split(' /')[0]));
    assert.deepEqual([...names].sort(), [
      'ancestry',
      'catalog count',
      'catalog facets',
      'catalog list',
      'entities',
      'entities by refs',
      'entity',
      'notifications',
      'owned entities',
      'permissions',
      'search',
      'user settings',
    ]);
  });

  it('goes on after answers that failed', async () => {
    const { asked, openPage } = visit(() => undefined);
    for (let page = 0; page < 20; page += 1) {
      await openPage();
    }
    assert.ok(asked.length > 20);
  });
});
