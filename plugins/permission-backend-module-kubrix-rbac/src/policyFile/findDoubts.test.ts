import { RbacKnownPermission } from '@kubrix/plugin-kubrix-common';
import { PolicyStatements } from '../policy/statements';
import { findDoubts } from './findDoubts';
import { parseConditionalPolicies } from './parseConditionalPolicies';
import { parsePolicyFile } from './parsePolicyFile';

const known: RbacKnownPermission[] = [
  {
    pluginId: 'catalog',
    name: 'catalog.entity.read',
    action: 'read',
    resourceType: 'catalog-entity',
  },
  {
    pluginId: 'catalog',
    name: 'catalog.entity.delete',
    action: 'delete',
    resourceType: 'catalog-entity',
  },
  { pluginId: 'kubernetes', name: 'kubernetes.proxy', action: 'use' },
];

function doubtsOf(
  csv: string,
  others: Partial<PolicyStatements> = {},
  knownPermissions: RbacKnownPermission[] | undefined = known,
): string[] {
  return findDoubts(
    {
      ...parsePolicyFile(csv, 'rbac.csv'),
      conditionals: [],
      superUsers: [],
      ...others,
    },
    knownPermissions,
  ).map(({ source, message }) => `${source.in}:${source.line}: ${message}`);
}

function conditionals(changes: object) {
  return parseConditionalPolicies(
    JSON.stringify({
      result: 'CONDITIONAL',
      roleEntityRef: 'role:default/a',
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
      permissionMapping: ['read'],
      conditions: {
        rule: 'IS_ENTITY_OWNER',
        resourceType: 'catalog-entity',
        params: { claims: ['$ownerRefs'] },
      },
      ...changes,
    }),
    'conditions.yaml',
  );
}

const g = 'g, group:default/a, role:default/a\n';

describe('findDoubts', () => {
  it('has none about a policy in which everything has a meaning', () => {
    expect(
      doubtsOf(
        `${g}
        p, role:default/a, catalog-entity, read, allow
        p, role:default/a, catalog.entity.delete, delete, deny
        p, role:default/all, kubernetes.proxy, use, allow
        p, role:default/a, catalog-entity, delete, allow`,
        {
          defaultRole: { ref: 'role:default/all', source: { in: 'config' } },
          conditionals: conditionals({}),
        },
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'p, role:default/a, argocd.view.read, read, allow',
      'no plugin here asks for a permission or resource type "argocd.view.read": check how it is spelled, or leave it for a plugin to come',
    ],
    [
      'p, role:default/a, catalog.entity.read, use, allow',
      '"catalog.entity.read" is asked for with read only: write one of these actions',
    ],
    [
      'p, role:default/a, catalog-entity, create, allow',
      '"catalog-entity" is asked for with read, delete only: write one of these actions',
    ],
    [
      'p, role:default/a, kubernetes.proxy, use, allow\ng, group:default/a, role:default/a',
      'rbac.csv:1 says the same: remove one of the two',
    ],
    [
      'p, role:default/a, kubernetes.proxy, use, allow\np, role:default/a, kubernetes.proxy, use, allow',
      'rbac.csv:2 says the same: remove one of the two',
    ],
    [
      'p, role:default/a, kubernetes.proxy, use, deny\np, role:default/a, kubernetes.proxy, use, allow',
      'rbac.csv:2 denies the same, and deny wins: remove one of the two',
    ],
    [
      'p, role:default/a, kubernetes.proxy, use, allow\np, role:default/b, kubernetes.proxy, use, allow',
      'nobody has role:default/b: add a g line that gives it to somebody, or remove its lines',
    ],
    [
      'p, role:default/a, kubernetes.proxy, use, allow\ng, user:default/bob, role:default/b',
      'role:default/b has no permission: add a p line for it, or remove its g lines',
    ],
  ])('doubts the last line of %j', (text, message) => {
    const last = text.split('\n').length + 1;

    expect(doubtsOf(g + text)).toEqual([`rbac.csv:${last}: ${message}`]);
  });

  it('doubts no name without knowing what is asked for', () => {
    const csv = `${g}p, role:default/a, argocd.view.read, read, allow`;

    expect(doubtsOf(csv)).toHaveLength(1);
    expect(
      findDoubts({
        ...parsePolicyFile(csv, 'rbac.csv'),
        conditionals: conditionals({ resourceType: 'catalog-entity' }),
        superUsers: [],
      }),
    ).toEqual([]);
  });

  it.each([
    [
      {
        resourceType: 'argocd-app',
        conditions: { rule: 'X', resourceType: 'argocd-app' },
      },
      'no plugin here asks for a resource type "argocd-app": check how it is spelled, or leave it for a plugin to come',
    ],
    [
      { permissionMapping: ['read', 'update'] },
      '"catalog-entity" is asked for with read, delete only: write one of these actions',
    ],
    [
      {
        conditions: {
          not: { rule: 'IS_OWNER', resourceType: 'catalog-entity' },
        },
      },
      'the catalog does not come with a rule IS_OWNER: there are HAS_ANNOTATION, HAS_LABEL, HAS_METADATA, HAS_SPEC, IS_ENTITY_KIND, IS_ENTITY_OWNER',
    ],
    [
      {
        conditions: {
          anyOf: [
            {
              rule: 'IS_ENTITY_KIND',
              resourceType: 'catalog-entity',
              params: { kind: 'API' },
            },
          ],
        },
      },
      'rule IS_ENTITY_KIND: Parameters to rule are invalid',
    ],
    [
      { roleEntityRef: 'role:default/b' },
      'nobody has role:default/b: add a g line that gives it to somebody, or remove its lines',
    ],
  ])('doubts the conditional policy with %j', (changes, message) => {
    const csv = `${g}p, role:default/a, kubernetes.proxy, use, allow`;

    expect(doubtsOf(csv, { conditionals: conditionals(changes) })).toEqual([
      expect.stringContaining(`conditions.yaml:1: ${message}`),
    ]);
  });

  it('goes through files line by line', () => {
    expect(
      doubtsOf(
        'p, role:default/a, x, use, allow\ng, user:default/bob, role:default/b\np, role:default/a, y, use, allow',
      ).map(doubt => doubt.slice(0, 'rbac.csv:1:'.length)),
    ).toEqual(['rbac.csv:1:', 'rbac.csv:1:', 'rbac.csv:2:', 'rbac.csv:3:']);
  });
});
