import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  countDifferences,
  groupTrees,
  organisationOf,
  people,
} from './organisation.mjs';

describe('a realm', () => {
  for (const [users, groups] of [
    [500, 50],
    [10_000, 1_000],
  ]) {
    const size = { users, groups };
    const organisation = organisationOf(groupTrees(size), people(size));

    it(`has ${users} users and ${groups} groups`, () => {
      const refs = [...organisation.keys()];
      assert.equal(refs.filter(ref => ref.startsWith('user:')).length, users);
      assert.equal(refs.filter(ref => ref.startsWith('group:')).length, groups);
    });

    it(`has all memberships of ${users} users in groups that there are`, () => {
      const targets = [...organisation.values()].flat();
      assert.ok(targets.every(target => organisation.has(target)));
      const each = people(size).map(user => user.groups.length);
      assert.deepEqual([...new Set(each)].sort(), [2, 3]);
    });
  }

  it('nests its groups three deep', () => {
    const organisation = organisationOf(groupTrees({ users: 0, groups: 10 }), [
      { username: 'jane', groups: ['/division-0/department-0-2/team-0-2-1'] },
    ]);
    assert.deepEqual(organisation.get('user:default/jane'), [
      'group:default/team-0-2-1',
    ]);
    assert.deepEqual(organisation.get('group:default/team-0-2-1'), [
      'group:default/department-0-2',
    ]);
    assert.deepEqual(organisation.get('group:default/department-0-2'), [
      'group:default/division-0',
    ]);
    assert.deepEqual(organisation.get('group:default/division-0'), []);
  });
});

describe('countDifferences', () => {
  const expected = {
    jane: ['admins', 'editors'],
    joe: [],
    admins: [],
  };

  for (const [name, found, count] of /** @type {const} */ ([
    ['nothing', expected, 0],
    ['somebody who is missing', { ...expected, joe: undefined }, 1],
    ['somebody too much', { ...expected, jim: [] }, 1],
    ['a membership that is missing', { ...expected, jane: ['admins'] }, 1],
    ['a membership too much', { ...expected, joe: ['admins'] }, 1],
    ['everybody', {}, 3],
  ])) {
    it(`finds ${name}`, () => {
      /** @param {Record<string, readonly string[] | undefined>} record */
      const toMap = record =>
        new Map(
          Object.entries(record).flatMap(([ref, targets]) =>
            targets ? [[ref, [...targets]]] : [],
          ),
        );
      assert.equal(countDifferences(toMap(expected), toMap(found)), count);
    });
  }
});
