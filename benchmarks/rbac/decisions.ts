import { BackstageUserInfo } from '@backstage/backend-plugin-api';
import {
  createPermission,
  Permission,
} from '@backstage/plugin-permission-common';
import { decide } from '../../plugins/permission-backend-module-kubrix-rbac/src/policy/decide';
import { PolicyIndex } from '../../plugins/permission-backend-module-kubrix-rbac/src/policy/PolicyIndex';
import { parseConditionalPolicies } from '../../plugins/permission-backend-module-kubrix-rbac/src/policyFile/parseConditionalPolicies';
import { parsePolicyFile } from '../../plugins/permission-backend-module-kubrix-rbac/src/policyFile/parsePolicyFile';
import {
  membersOf,
  OWNED,
  ROLES,
  SOFTWARE,
  writeCondition,
  writePolicy,
} from './policy';

const GROUPS_OF_EACH = 10;
const ROLES_WITH_CONDITIONS = 200;
const WARM_UP = 20_000;
const DECISIONS = 100_000;

const [permissions, memberships] = process.argv.slice(2).map(Number);
const permissionsOfEach = Math.ceil(permissions / ROLES);
const { users, groups } = membersOf(memberships);

/** Users in some groups each, who ask for permissions by name, by resource type, with conditions, and for what nobody has. */
function questions(): { permission: Permission; user: BackstageUserInfo }[] {
  return Array.from({ length: 10_000 }, (_, n) => {
    const userEntityRef = `user:default/user-${(n * 7919) % users}`;
    const nth = n % permissionsOfEach;
    return {
      user: {
        userEntityRef,
        ownershipEntityRefs: [
          userEntityRef,
          ...Array.from(
            { length: GROUPS_OF_EACH },
            (_group, m) => `group:default/group-${(n * 31 + m * 97) % groups}`,
          ),
        ],
      },
      permission: createPermission({
        name: n % 5 === 0 ? 'nobody.has.this' : `plugin.thing-${nth}.read`,
        attributes: { action: 'read' },
        resourceType: resourceTypeOf(n),
      }),
    };
  });
}

function resourceTypeOf(question: number): string {
  if (question % 5 === 0) {
    return 'nothing';
  }
  const nth = question % permissionsOfEach;
  return question % 3 === 0 ? 'catalog-entity' : `type-${nth - (nth % 10)}`;
}

const csv = writePolicy(permissions, memberships);
const yaml = Array.from({ length: ROLES_WITH_CONDITIONS }, (_, role) =>
  writeCondition(
    `role:default/role-${role}`,
    `{ anyOf: [${OWNED}, ${SOFTWARE}] }`,
  ),
).join('');
const started = performance.now();
const file = parsePolicyFile(csv, 'rbac-policy.csv');
const conditionals = parseConditionalPolicies(yaml, 'conditions.yaml');
const parsed = performance.now();
const index = new PolicyIndex({ ...file, conditionals, superUsers: [] });
const built = performance.now();

const asked = questions();
const reasons: Record<string, number> = {};
const times: number[] = [];
for (let n = 0; n < WARM_UP + DECISIONS; n += 1) {
  const { permission, user } = asked[n % asked.length];
  const before = performance.now();
  const { reason } = decide(
    { index, precedence: 'conditional' },
    permission,
    user,
  );
  const took = performance.now() - before;
  if (n >= WARM_UP) {
    times.push(took);
    reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
}
process.send?.({
  answer: {
    parseMs: parsed - started,
    indexMs: built - parsed,
    times: times.sort((a, b) => a - b),
    reasons,
  },
});
