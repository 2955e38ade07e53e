import { mockCredentials } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { resolveOwnershipRefs } from './ownershipRefs';

const jane = userIn('group:default/portal');
const janeRef = 'user:default/jane';

/** portal ⊂ engineering ⊂ company, by relation, by name, and by both. */
const tree = [
  group('portal', {
    relations: [{ type: 'childOf', targetRef: 'group:default/engineering' }],
  }),
  group('engineering', {
    spec: { parent: 'company' },
    relations: [{ type: 'childOf', targetRef: 'group:default/company' }],
  }),
  group('company', { spec: {} }),
];

describe('resolveOwnershipRefs', () => {
  it.each<{
    name: string;
    user?: Entity;
    groups?: Entity[];
    maxDepth?: number;
    expected: string[];
    asked: string[][];
  }>([
    {
      name: 'somebody without groups is themselves',
      user: userIn(),
      expected: [janeRef],
      asked: [],
    },
    {
      name: 'all ancestors count unless it is said how many',
      groups: tree,
      expected: [
        janeRef,
        'group:default/portal',
        'group:default/engineering',
        'group:default/company',
      ],
      asked: [
        ['group:default/portal'],
        ['group:default/engineering'],
        ['group:default/company'],
      ],
    },
    {
      name: 'depth 0 inherits nothing and asks nothing',
      groups: tree,
      maxDepth: 0,
      expected: [janeRef, 'group:default/portal'],
      asked: [],
    },
    {
      name: 'depth 1 is one level of parents',
      groups: tree,
      maxDepth: 1,
      expected: [janeRef, 'group:default/portal', 'group:default/engineering'],
      asked: [['group:default/portal']],
    },
    {
      name: 'groups of one level are asked for together, and a common parent once',
      user: userIn('group:default/portal', 'group:default/design'),
      groups: [
        ...tree,
        group('design', { spec: { parent: 'group:default/engineering' } }),
      ],
      expected: [
        janeRef,
        'group:default/portal',
        'group:default/design',
        'group:default/engineering',
        'group:default/company',
      ],
      asked: [
        ['group:default/portal', 'group:default/design'],
        ['group:default/engineering'],
        ['group:default/company'],
      ],
    },
    {
      name: 'groups that are a part of each other end',
      groups: [
        group('portal', { spec: { parent: 'engineering' } }),
        group('engineering', { spec: { parent: 'portal' } }),
      ],
      expected: [janeRef, 'group:default/portal', 'group:default/engineering'],
      asked: [['group:default/portal'], ['group:default/engineering']],
    },
    {
      name: 'a group that is a part of itself ends',
      groups: [group('portal', { spec: { parent: 'portal' } })],
      expected: [janeRef, 'group:default/portal'],
      asked: [['group:default/portal']],
    },
    {
      name: 'a group that the catalog does not know counts without parents',
      user: userIn('group:default/gone', 'group:default/portal'),
      groups: [group('portal', { spec: { parent: 'gone-too' } })],
      expected: [
        janeRef,
        'group:default/gone',
        'group:default/portal',
        'group:default/gone-too',
      ],
      asked: [
        ['group:default/gone', 'group:default/portal'],
        ['group:default/gone-too'],
      ],
    },
    {
      name: 'the name of a parent is one of the same namespace',
      user: userIn('group:ops/night'),
      groups: [
        group('night', { spec: { parent: 'shifts' } }, 'ops'),
        group('shifts', { spec: { parent: 'group:default/ops' } }, 'ops'),
      ],
      expected: [
        janeRef,
        'group:ops/night',
        'group:ops/shifts',
        'group:default/ops',
      ],
      asked: [['group:ops/night'], ['group:ops/shifts'], ['group:default/ops']],
    },
    {
      name: 'references are written in one way',
      user: userIn('group:default/Portal', 'group:default/portal'),
      groups: [group('portal', { spec: { parent: 'Portal' } })],
      expected: [janeRef, 'group:default/portal'],
      asked: [['group:default/portal']],
    },
    {
      name: 'only memberships in groups count',
      user: {
        ...jane,
        relations: [
          { type: 'memberOf', targetRef: 'resource:default/club' },
          { type: 'ownerOf', targetRef: 'group:default/portal' },
        ],
      },
      expected: [janeRef],
      asked: [],
    },
  ])('$name', async ({ user = jane, groups, maxDepth, expected, asked }) => {
    const catalog = catalogServiceMock({ entities: groups });
    const getEntitiesByRefs = jest.spyOn(catalog, 'getEntitiesByRefs');

    await expect(
      resolveOwnershipRefs({
        catalog,
        credentials: mockCredentials.service(),
        user,
        maxDepth,
      }),
    ).resolves.toEqual(expected);

    expect(
      getEntitiesByRefs.mock.calls.map(([{ entityRefs }]) => entityRefs),
    ).toEqual(asked);
  });

  it('fails when the catalog does', async () => {
    const catalog = catalogServiceMock.mock({
      getEntitiesByRefs: async () => {
        throw new Error('the catalog is down');
      },
    });

    await expect(
      resolveOwnershipRefs({
        catalog,
        credentials: mockCredentials.service(),
        user: jane,
      }),
    ).rejects.toThrow('the catalog is down');
  });
});

function userIn(...groups: string[]): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'jane', namespace: 'default' },
    relations: groups.map(targetRef => ({ type: 'memberOf', targetRef })),
  };
}

function group(
  name: string,
  rest: Pick<Entity, 'spec' | 'relations'>,
  namespace = 'default',
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace },
    ...rest,
  };
}
