import { PolicyFileError } from './PolicyFileError';
import {
  ConditionalPoliciesLimits,
  parseConditionalPolicies,
} from './parseConditionalPolicies';

const OWNED = {
  rule: 'IS_ENTITY_OWNER',
  resourceType: 'catalog-entity',
  params: { claims: ['group:default/team-a'] },
};
const GROUPS = {
  rule: 'IS_ENTITY_KIND',
  resourceType: 'catalog-entity',
  params: { kinds: ['Group'] },
};

function documentWith(changes: object): string {
  return JSON.stringify(
    {
      result: 'CONDITIONAL',
      roleEntityRef: 'role:default/test',
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
      permissionMapping: ['read'],
      conditions: OWNED,
      ...changes,
    },
    null,
    1,
  );
}

function problemsOf(
  text: string,
  limits?: Partial<ConditionalPoliciesLimits>,
): string[] {
  try {
    parseConditionalPolicies(text, 'conditions.yaml', limits);
  } catch (error) {
    if (error instanceof PolicyFileError) {
      return error.message.split('\n');
    }
    throw error;
  }
  return [];
}

describe('parseConditionalPolicies', () => {
  it('reads the example of the community plugin', () => {
    const text = `---
result: CONDITIONAL
roleEntityRef: role:default/test
pluginId: catalog
resourceType: catalog-entity
permissionMapping:
  - read
  - update
conditions:
  rule: IS_ENTITY_OWNER
  resourceType: catalog-entity
  params:
    claims:
      - group:default/team-a
      - group:default/team-b
---
result: CONDITIONAL
roleEntityRef: role:default/test
pluginId: catalog
resourceType: catalog-entity
permissionMapping:
  - delete
conditions:
  rule: IS_ENTITY_OWNER
  resourceType: catalog-entity
  params:
    claims:
      - group:default/team-a
`;
    const common = {
      role: 'role:default/test',
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
    };

    expect(parseConditionalPolicies(text, 'conditions.yaml')).toEqual([
      {
        ...common,
        actions: ['read', 'update'],
        conditions: {
          ...OWNED,
          params: { claims: ['group:default/team-a', 'group:default/team-b'] },
        },
        source: { in: 'conditions.yaml', line: 2 },
      },
      {
        ...common,
        actions: ['delete'],
        conditions: OWNED,
        source: { in: 'conditions.yaml', line: 17 },
      },
    ]);
  });

  it.each([
    ['a rule', OWNED],
    ['anyOf', { anyOf: [OWNED, GROUPS] }],
    ['allOf', { allOf: [OWNED, GROUPS] }],
    ['not', { not: OWNED }],
    ['all of them', { anyOf: [{ allOf: [OWNED, { not: GROUPS }] }, GROUPS] }],
    [
      'a rule without parameters',
      { rule: 'X', resourceType: 'catalog-entity' },
    ],
    [
      'aliases',
      { ...OWNED, params: { claims: ['$currentUser', '$ownerRefs'] } },
    ],
    ['an alias', { ...OWNED, params: { user: '$currentUser', price: '$5' } }],
  ])('reads conditions with %s', (_case, conditions) => {
    const text = documentWith({ conditions });

    expect(parseConditionalPolicies(text, 'conditions.yaml')).toMatchObject([
      { conditions },
    ]);
  });

  it.each(['', '---\n', '---\n---\n', '# nothing yet\n'])(
    'reads nothing in %j',
    text => {
      expect(parseConditionalPolicies(text, 'conditions.yaml')).toEqual([]);
    },
  );

  it.each<[string, object, string]>([
    [
      'another result',
      { result: 'ALLOW' },
      '2:12: result: Invalid input: expected "CONDITIONAL"',
    ],
    [
      'no plugin',
      { pluginId: undefined },
      '1:1: pluginId: Invalid input: expected string, received undefined',
    ],
    ['another key', { condition: 1 }, '1:1: Unrecognized key: "condition"'],
    [
      'a short role',
      { roleEntityRef: 'test' },
      '3:19: roleEntityRef: "test" is no full reference: write role:<namespace>/<name>',
    ],
    [
      'a group',
      { roleEntityRef: 'group:default/a' },
      '3:19: roleEntityRef: "group:default/a" is of kind "group": write role:<namespace>/<name>',
    ],
    [
      'no action',
      { permissionMapping: [] },
      '6:23: permissionMapping: Too small: expected array to have >=1 items',
    ],
    [
      'an unknown action',
      { permissionMapping: ['read', 'write'] },
      '8:3: permissionMapping.1: Invalid option: expected one of "create"|"read"|"update"|"delete"|"use"',
    ],
    [
      'an action twice',
      { permissionMapping: ['read', 'read'] },
      '6:23: permissionMapping: names an action twice: remove one',
    ],
    [
      'no conditions',
      { conditions: undefined },
      '1:1: conditions: Invalid input: expected nonoptional, received undefined',
    ],
    [
      'an empty list',
      { conditions: { anyOf: [] } },
      '10:12: conditions.anyOf: must be a list with one condition at least',
    ],
    [
      'criteria side by side',
      { conditions: { anyOf: [OWNED], not: GROUPS } },
      '9:16: conditions: anyOf and not stand side by side: nest one in the other',
    ],
    [
      'a rule beside criteria',
      { conditions: { ...OWNED, not: GROUPS } },
      '9:16: conditions: rule and resourceType and params and not stand side by side: nest one in the other',
    ],
    [
      'no rule',
      { conditions: { resourceType: 'catalog-entity' } },
      '9:16: conditions.rule: Invalid input: expected string, received undefined',
    ],
    [
      'another resource type',
      { conditions: { not: { ...OWNED, resourceType: 'x' } } },
      '12:20: conditions.not.resourceType: is "x", but the policy is about "catalog-entity": write the same in both places',
    ],
    [
      'an unknown alias',
      { conditions: { ...OWNED, params: { claims: ['$owners'] } } },
      '13:14: conditions.params.claims: $owners is no alias: there are $currentUser and $ownerRefs',
    ],
    [
      'an alias for a list outside of one',
      { conditions: { ...OWNED, params: { claims: '$ownerRefs' } } },
      '13:14: conditions.params.claims: $ownerRefs stands for several references: write it in a list, ["$ownerRefs"]',
    ],
  ])('refuses %s', (_case, changes, problem) => {
    expect(problemsOf(documentWith(changes))).toEqual([
      `conditions.yaml:${problem}`,
    ]);
  });

  it('refuses what is no YAML, and says where', () => {
    expect(problemsOf('result: CONDITIONAL\nresult: CONDITIONAL\n')).toEqual([
      'conditions.yaml:2:1: Map keys must be unique at line 2, column 1:',
    ]);
  });

  it('refuses two policies of a role for the same, as the community plugin does', () => {
    const texts = [
      documentWith({ permissionMapping: ['read', 'update'] }),
      documentWith({ permissionMapping: ['update', 'delete'] }),
      documentWith({ roleEntityRef: 'role:default/other' }),
    ];

    expect(problemsOf(texts.join('\n---\n'))).toEqual([
      'conditions.yaml:21:1: role:default/test has a conditional policy for catalog-entity and update already, in line 1: combine the two with anyOf or allOf',
    ]);
  });

  it('refuses two plugins for one resource type', () => {
    const texts = [
      documentWith({}),
      documentWith({ pluginId: 'katalog', permissionMapping: ['delete'] }),
    ];

    expect(problemsOf(texts.join('\n---\n'))).toEqual([
      'conditions.yaml:20:1: catalog-entity is of plugin "katalog" here and of "catalog" in line 1: write the same in both places',
    ]);
  });

  it.each<[Partial<ConditionalPoliciesLimits>, string]>([
    [{ maxBytes: 100 }, '1:1: the file has'],
    [
      { maxDocuments: 1 },
      '1:1: the file has 2 documents, more than 1: combine some, or raise permission.rbac.validation.conditionalPoliciesFile.maxDocuments',
    ],
    [
      { maxConditionDepth: 2 },
      'conditions are nested more than 2 deep: flatten them, or raise permission.rbac.validation.conditionalPolicies.maxConditionDepth',
    ],
    [
      { maxConditionNodeCount: 3 },
      'the conditions have more than 3 parts: split the role, or raise permission.rbac.validation.conditionalPolicies.maxConditionNodeCount',
    ],
    [
      { maxCriteriaItems: 1 },
      'has more than 1 entries: shorten it, or raise permission.rbac.validation.conditionalPolicies.maxCriteriaItems',
    ],
  ])('keeps to the limits %j', (limits, problem) => {
    const text = [
      documentWith({ conditions: { anyOf: [OWNED, { not: GROUPS }] } }),
      documentWith({ permissionMapping: ['delete'] }),
    ].join('\n---\n');

    expect(problemsOf(text)).toEqual([]);
    expect(problemsOf(text, limits)).toEqual([
      expect.stringContaining(problem),
    ]);
  });

  it('lists all problems of a file', () => {
    const texts = [
      documentWith({ result: 'DENY', pluginId: 1 }),
      documentWith({ conditions: { allOf: [{}, OWNED, 'x'] } }),
    ];

    expect(problemsOf(texts.join('\n---\n'))).toHaveLength(5);
  });
});
