import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import { RbacReason } from '@kubrix/plugin-kubrix-common';
import { newEnforcer, newModelFromString, StringAdapter } from 'casbin';
import fc from 'fast-check';
import { parsePolicyFile } from '../policyFile/parsePolicyFile';
import { decide } from './decide';
import { PolicyIndex } from './PolicyIndex';

const MODEL = `
[request_definition]
r = sub, obj, act

[policy_definition]
p = sub, obj, act, eft

[role_definition]
g = _, _

[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))

[matchers]
m = g(r.sub, p.sub) && r.obj == p.obj && r.act == p.act
`;

const USER = 'user:default/bob';
const groups = ['group:default/team-a', 'group:default/team-b'];
const subjects = [USER, 'user:default/other', ...groups, 'group:default/other'];
const roles = ['role:default/a', 'role:default/b'];
const names = [
  'catalog.entity.read',
  'catalog.entity.refresh',
  'cost/on premises',
];
const types = ['catalog-entity'];
const actions = ['read', 'use'] as const;
const effects = ['allow', 'allow', 'deny'];

/** A field as people write it: with spaces around it, or in quotes. */
const field = (values: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...values),
      fc.constantFrom('', ' ', '  ', '\t'),
      fc.boolean(),
    )
    .map(([value, space, isQuoted]) =>
      isQuoted ? `${space}"${value}"${space}` : `${space}${value}${space}`,
    );
const line = (...fields: fc.Arbitrary<string>[]) =>
  fc.tuple(...fields).map(values => values.join(','));

const policyText = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: line(
          fc.constant('p'),
          field(roles),
          field([...names, ...types]),
          field(actions),
          field(effects),
        ),
      },
      {
        weight: 3,
        arbitrary: line(fc.constant('g'), field(subjects), field(roles)),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '',
          '  ',
          '# p, role:default/a, catalog-entity, read, deny',
        ),
      },
    ),
    { minLength: 2, maxLength: 20, size: 'max' },
  )
  .map(lines => lines.join('\n'));

const request = fc.record({
  name: fc.constantFrom(...names),
  resourceType: fc.option(fc.constantFrom(...types), { nil: undefined }),
  action: fc.constantFrom(...actions),
  memberOf: fc.subarray(groups),
});

async function askCasbin(
  text: string,
  {
    name,
    resourceType,
    action,
    memberOf,
  }: {
    name: string;
    resourceType: string | undefined;
    action: string;
    memberOf: string[];
  },
): Promise<boolean> {
  const enforcer = await newEnforcer(
    newModelFromString(MODEL),
    // It refuses a text without anything in it.
    new StringAdapter(`${text}\n#`),
  );
  for (const group of memberOf) {
    await enforcer.addGroupingPolicy(USER, group);
  }
  const lines = await enforcer.getImplicitPermissionsForUser(USER);
  // casbin knows nothing of names and resource types: where a line has the name, the resource type is not asked about.
  const isNamed = lines.some(
    ([, permission, ofAction]) => permission === name && ofAction === action,
  );
  return isNamed || resourceType === undefined
    ? enforcer.enforce(USER, name, action)
    : enforcer.enforce(USER, resourceType, action);
}

describe('decide', () => {
  it('decides as casbin enforces, whatever the policy', async () => {
    const seen = new Map<RbacReason, number>();
    await fc.assert(
      fc.asyncProperty(policyText, request, async (text, asked) => {
        const { name, resourceType, action, memberOf } = asked;
        const index = new PolicyIndex({
          ...parsePolicyFile(text, 'rbac.csv'),
          conditionals: [],
          superUsers: [],
        });
        const attributes = action === 'use' ? {} : { action };
        const { decision, reason } = decide(
          { index, precedence: 'conditional' },
          resourceType === undefined
            ? createPermission({ name, attributes })
            : createPermission({ name, attributes, resourceType }),
          { userEntityRef: USER, ownershipEntityRefs: [USER, ...memberOf] },
        );
        const isAllowed = decision.result === AuthorizeResult.ALLOW;
        seen.set(reason, (seen.get(reason) ?? 0) + 1);

        expect(isAllowed).toBe(await askCasbin(text, asked));
      }),
      { numRuns: 1_000 },
    );

    // Otherwise nothing much was compared.
    for (const reason of ['allow-line', 'deny-line', 'no-match'] as const) {
      expect(seen.get(reason)).toBeGreaterThan(100);
    }
  });
});
