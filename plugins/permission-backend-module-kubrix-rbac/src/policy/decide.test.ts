import { BackstageUserInfo } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  createPermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { parseConditionalPolicies } from '../policyFile/parseConditionalPolicies';
import { parsePolicyFile } from '../policyFile/parsePolicyFile';
import { decide, PolicyDecisionPrecedence } from './decide';
import { PolicyIndex } from './PolicyIndex';
import { PolicyStatements } from './statements';

const read = createPermission({
  name: 'catalog.entity.read',
  attributes: { action: 'read' },
  resourceType: 'catalog-entity',
});
const remove = createPermission({
  name: 'catalog.entity.delete',
  attributes: { action: 'delete' },
  resourceType: 'catalog-entity',
});
const create = createPermission({
  name: 'catalog.entity.create',
  attributes: { action: 'create' },
});
const proxy = createPermission({ name: 'kubernetes.proxy', attributes: {} });

const ALLOW = { result: AuthorizeResult.ALLOW };
const DENY = { result: AuthorizeResult.DENY };

function user(userEntityRef: string, ...groups: string[]): BackstageUserInfo {
  return { userEntityRef, ownershipEntityRefs: [userEntityRef, ...groups] };
}

function policy(
  csv: string,
  {
    yaml = '',
    precedence = 'conditional' as PolicyDecisionPrecedence,
    ...others
  }: Partial<PolicyStatements> & {
    yaml?: string;
    precedence?: PolicyDecisionPrecedence;
  } = {},
) {
  return {
    precedence,
    index: new PolicyIndex({
      ...parsePolicyFile(csv, 'rbac.csv'),
      conditionals: parseConditionalPolicies(yaml, 'conditions.yaml'),
      superUsers: [],
      ...others,
    }),
  };
}

function ownersOnly(role: string, ...actions: string[]): string {
  return `
result: CONDITIONAL
roleEntityRef: ${role}
pluginId: catalog
resourceType: catalog-entity
permissionMapping: [${actions.join(', ')}]
conditions:
  rule: IS_ENTITY_OWNER
  resourceType: catalog-entity
  params:
    claims: [$ownerRefs]
---
`;
}

function whoeverOwns(...claims: string[]): object {
  return {
    rule: 'IS_ENTITY_OWNER',
    resourceType: 'catalog-entity',
    params: { claims },
  };
}

function conditional(...anyOf: object[]): object {
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'catalog',
    resourceType: 'catalog-entity',
    conditions: { anyOf },
  };
}

const bob = user('user:default/bob');
const bobOfA = user('user:default/bob', 'group:default/team-a');

describe('decide', () => {
  it('denies whoever is not signed in', () => {
    const everybody = policy(
      'p, role:default/all, catalog.entity.create, create, allow',
      { defaultRole: { ref: 'role:default/all', source: { in: 'config' } } },
    );

    expect(decide(everybody, create, undefined).decision).toEqual(DENY);
    expect(decide(everybody, create, bob).decision).toEqual(ALLOW);
  });

  describe('p lines', () => {
    const g = 'g, group:default/team-a, role:default/a';
    it.each<[string, PolicyDecision, string]>([
      ['nothing at all', DENY, 'no-match'],
      [
        'p, role:default/a, catalog.entity.read, read, allow',
        ALLOW,
        'allow-line',
      ],
      ['p, role:default/a, catalog-entity, read, allow', ALLOW, 'allow-line'],
      ['p, role:default/a, catalog-entity, read, deny', DENY, 'deny-line'],
      ['p, role:default/a, catalog-entity, update, allow', DENY, 'no-match'],
      ['p, role:default/b, catalog-entity, read, allow', DENY, 'no-match'],
      [
        'p, role:default/a, catalog-entity, read, allow\np, role:default/a, catalog-entity, read, deny',
        DENY,
        'deny-line',
      ],
      [
        'p, role:default/a, catalog-entity, read, deny\np, role:default/a, catalog.entity.read, read, allow',
        ALLOW,
        'allow-line',
      ],
      [
        'p, role:default/a, catalog-entity, read, allow\np, role:default/a, catalog.entity.read, read, deny',
        DENY,
        'deny-line',
      ],
    ])('%s', (lines, decision, reason) => {
      const text = lines === 'nothing at all' ? '' : lines;

      expect(decide(policy(`${g}\n${text}`), read, bobOfA)).toMatchObject({
        decision,
        reason,
      });
    });

    it('denies what one role allows and another one denies', () => {
      const both = policy(`
        g, user:default/bob, role:default/a
        g, group:default/team-a, role:default/b
        p, role:default/a, catalog-entity, read, allow
        p, role:default/b, catalog-entity, read, deny
      `);

      expect(decide(both, read, bob).decision).toEqual(ALLOW);
      expect(decide(both, read, bobOfA).decision).toEqual(DENY);
    });

    it('calls the action of permissions without one use', () => {
      const proxying = policy(`
        g, user:default/bob, role:default/a
        p, role:default/a, kubernetes.proxy, use, allow
      `);

      expect(decide(proxying, proxy, bob).decision).toEqual(ALLOW);
    });
  });

  describe('conditional policies', () => {
    const g = `
      g, user:default/bob, role:default/a
      g, group:default/team-a, role:default/b
    `;
    const allow = `${g}
      p, role:default/b, catalog-entity, delete, allow`;
    const deny = `${g}
      p, role:default/b, catalog-entity, delete, deny`;
    const yaml = ownersOnly('role:default/a', 'delete');
    const owned = conditional(
      whoeverOwns('user:default/bob', 'group:default/team-a'),
    );

    it.each<[string, string, PolicyDecisionPrecedence, object, string]>([
      ['without any line', g, 'conditional', owned, 'condition'],
      ['without any line', g, 'basic', owned, 'condition'],
      ['beside a line that allows', allow, 'conditional', owned, 'condition'],
      ['beside a line that allows', allow, 'basic', ALLOW, 'allow-line'],
      ['beside a line that denies', deny, 'conditional', DENY, 'deny-line'],
      ['beside a line that denies', deny, 'basic', DENY, 'deny-line'],
    ])('%s, case %#, %s', (_case, csv, precedence, decision, reason) => {
      const decided = decide(policy(csv, { yaml, precedence }), remove, bobOfA);

      expect(decided).toMatchObject({ decision, reason });
    });

    it('do not speak about other actions or other permissions', () => {
      const ownersDelete = policy(g, { yaml });

      expect(decide(ownersDelete, read, bobOfA).decision).toEqual(DENY);
      expect(decide(ownersDelete, create, bobOfA).decision).toEqual(DENY);
    });

    it('of several roles allow what one of them allows', () => {
      const both = policy(g, {
        yaml: `${ownersOnly('role:default/a', 'delete')}${ownersOnly('role:default/b', 'read', 'delete')}`,
      });

      expect(decide(both, remove, bobOfA).decision).toEqual(
        conditional(
          whoeverOwns('user:default/bob', 'group:default/team-a'),
          whoeverOwns('user:default/bob', 'group:default/team-a'),
        ),
      );
      expect(decide(both, remove, bob).decision).toEqual(
        conditional(whoeverOwns('user:default/bob')),
      );
    });
  });

  describe('roles', () => {
    const allowed = 'p, role:default/a, catalog.entity.create, create, allow\n';
    it.each([
      ['of the user', 'g, user:default/bob, role:default/a', bob, true],
      ['in other letters', 'g, User:Default/Bob, role:default/a', bob, true],
      ['of another user', 'g, user:default/bobby, role:default/a', bob, false],
      ['of a namesake', 'g, user:other/bob, role:default/a', bob, false],
      ['of a group', 'g, group:default/team-a, role:default/a', bobOfA, true],
      [
        'of another group',
        'g, group:default/team-b, role:default/a',
        bobOfA,
        false,
      ],
      [
        'of pending users',
        'g, user:unprovisioned/*, role:default/unprovisioned',
        bob,
        false,
      ],
    ])('%s', (_case, g, who, isAllowed) => {
      const { decision } = decide(policy(allowed + g), create, who);

      expect(decision).toEqual(isAllowed ? ALLOW : DENY);
    });
  });

  describe('super users', () => {
    const deny = `
      g, user:default/bob, role:default/a
      p, role:default/a, catalog.entity.create, create, deny
    `;
    it.each([
      ['user:default/bob', bob, true],
      ['User:default/Bob', bob, true],
      ['group:default/team-a', bobOfA, true],
      ['group:default/team-a', bob, false],
      ['user:unprovisioned/*', user('user:unprovisioned/bob'), false],
      ['user:unprovisioned/bob', user('user:unprovisioned/bob'), false],
      [
        'group:default/team-a',
        user('user:unprovisioned/bob', 'group:default/team-a'),
        false,
      ],
    ])('%s makes of %j: %s', (ref, who, isAllowed) => {
      const superUsers = [{ ref, source: { in: 'config' } }];
      const decided = decide(policy(deny, { superUsers }), create, who);

      expect(decided.decision).toEqual(isAllowed ? ALLOW : DENY);
    });
  });

  describe('pending users', () => {
    const jane = user('user:unprovisioned/jane');
    const everything = `
      p, role:default/admins, catalog-entity, read, allow
      p, role:default/admins, catalog.entity.create, create, allow
      g, group:default/admins, role:default/admins
    `;
    const own = `
      p, role:default/unprovisioned, catalog-entity, read, allow
    `;
    const all = 'g, user:unprovisioned/*, role:default/unprovisioned';
    const janeAlone = 'g, user:unprovisioned/jane, role:default/unprovisioned';
    const john = 'g, user:unprovisioned/john, role:default/unprovisioned';
    const group = 'g, group:default/admins, role:default/unprovisioned';
    const defaultRole = {
      ref: 'role:default/admins',
      source: { in: 'config' },
    };

    it.each<[string, string, BackstageUserInfo, PolicyDecision]>([
      ['without any rule', '', jane, DENY],
      ['with a rule for all', all, jane, ALLOW],
      ['with a rule for her', janeAlone, jane, ALLOW],
      ['in other letters', janeAlone, user('User:Unprovisioned/Jane'), ALLOW],
      ['with a rule for another one', john, jane, DENY],
      [
        'with a rule by a group',
        group,
        user('user:unprovisioned/jane', 'group:default/admins'),
        DENY,
      ],
    ])('have only their role, %s', (_case, g, who, decision) => {
      const some = policy(`${everything}${own}${g}`, { defaultRole });

      expect(decide(some, read, who).decision).toEqual(decision);
      expect(decide(some, create, who).decision).toEqual(DENY);
    });

    it('have no groups', () => {
      const mallory = user(
        'user:unprovisioned/mallory',
        'group:default/admins',
        'user:default/ada',
      );
      const some = policy(
        `${everything}g, user:default/ada, role:default/admins`,
        { defaultRole },
      );

      expect(decide(some, create, mallory).decision).toEqual(DENY);
      expect(decide(some, create, mallory).memberships).toEqual([]);
    });

    it('have no other role, whoever gave it to them', () => {
      const source = { in: 'elsewhere' };
      const role = 'role:default/admins';
      const some = policy(everything, {
        memberships: [
          { subject: 'user:unprovisioned/*', role, source },
          { subject: 'user:unprovisioned/jane', role, source },
        ],
      });

      expect(decide(some, create, jane).decision).toEqual(DENY);
    });

    it('own only themselves', () => {
      const some = policy(all, {
        yaml: ownersOnly('role:default/unprovisioned', 'read'),
      });

      expect(
        decide(
          some,
          read,
          user('user:unprovisioned/jane', 'group:default/admins'),
        ).decision,
      ).toEqual(conditional(whoeverOwns('user:unprovisioned/jane')));
    });
  });
});
