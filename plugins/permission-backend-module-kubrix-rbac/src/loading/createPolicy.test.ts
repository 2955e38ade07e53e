import { mockServices } from '@backstage/backend-test-utils';
import {
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogLocationDeletePermission,
} from '@backstage/plugin-catalog-common/alpha';
import { createPermission } from '@backstage/plugin-permission-common';
import {
  kubrixProvisioningReadPermission,
  policyEntityReadPermission,
} from '@kubrix/plugin-kubrix-common';
import { JsonObject } from '@backstage/types';
import { readRbacConfig } from '../config/readRbacConfig';
import { createPolicy } from './createPolicy';
import { FileContent } from './fileContents';

const build = createPermission({ name: 'build', attributes: {} });

const one = {
  path: 'one.csv',
  text: 'g, user:default/ed, role:default/builders',
};
const two = {
  path: 'two.csv',
  text: 'p, role:default/builders, build, use, allow\np, role:default/builders, catalog-entity, read, allow',
};
const conditions = {
  path: 'conditions.yaml',
  text: `roleEntityRef: role:default/builders
result: CONDITIONAL
pluginId: catalog
resourceType: catalog-entity
permissionMapping: [read]
conditions:
  rule: IS_ENTITY_KIND
  resourceType: catalog-entity
  params: { kinds: [API] }
`,
};
const files = {
  'policies-csv-file': ['one.csv', 'two.csv'],
  conditionalPoliciesFile: 'conditions.yaml',
};

function create(
  rbac: JsonObject,
  contents: FileContent[] = [one, two, conditions],
) {
  const config = readRbacConfig(
    mockServices.rootConfig({ data: { permission: { rbac } } }),
  );
  return createPolicy(config, contents);
}

function userOf(userEntityRef: string, ...groups: string[]) {
  return { userEntityRef, ownershipEntityRefs: [userEntityRef, ...groups] };
}

const ed = userOf('user:default/ed');
const admin = userOf('user:default/ada', 'group:default/admins');
const pending = userOf('user:unprovisioned/jane', 'group:default/admins');

describe('createPolicy', () => {
  it('puts several files together', () => {
    const policy = create(files);

    expect(policy.decide(build, ed).decision.result).toBe('ALLOW');
    expect(policy.files).toEqual(['one.csv', 'two.csv', 'conditions.yaml']);
    expect(policy.statements.permissions.map(({ source }) => source)).toEqual([
      { in: 'two.csv', line: 1 },
      { in: 'two.csv', line: 2 },
    ]);
  });

  it.each([
    [undefined, 'CONDITIONAL'],
    ['conditional', 'CONDITIONAL'],
    ['basic', 'ALLOW'],
  ])('puts lines and conditions in order: %s', (precedence, result) => {
    const policy = create({
      ...files,
      ...(precedence && { policyDecisionPrecedence: precedence }),
    });
    expect(policy.decide(catalogEntityReadPermission, ed).decision.result).toBe(
      result,
    );
  });

  it('gives admins what the community plugin gives them', () => {
    const policy = create({
      ...files,
      admin: { users: [{ name: 'group:default/admins' }] },
    });
    const resultsOf = (user: typeof admin) =>
      [
        policyEntityReadPermission,
        catalogEntityReadPermission,
        catalogEntityRefreshPermission,
        kubrixProvisioningReadPermission,
        build,
      ].map(permission => policy.decide(permission, user).decision.result);

    expect(resultsOf(admin)).toEqual([
      'ALLOW',
      'ALLOW',
      'DENY',
      'DENY',
      'DENY',
    ]);
    expect(resultsOf(pending)).toEqual(Array(5).fill('DENY'));
    expect(
      policy.statements.permissions
        .filter(({ role }) => role === 'role:default/rbac_admin')
        .map(({ permission, action, source }) => [
          permission,
          action,
          source.in,
        ]),
    ).toEqual(
      [
        ['policy-entity', 'read'],
        ['policy.entity.create', 'create'],
        ['policy-entity', 'delete'],
        ['policy-entity', 'update'],
        ['catalog-entity', 'read'],
      ].map(line => [...line, 'permission.rbac.admin.users']),
    );
  });

  it('gives the default role to everybody who is not pending', () => {
    const policy = create({
      ...files,
      defaultPermissions: {
        defaultRole: 'role:default/all',
        basicPermissions: [{ permission: 'build' }],
      },
    });
    const resultOf = (user: typeof admin) =>
      policy.decide(build, user).decision.result;

    expect(resultOf(admin)).toBe('ALLOW');
    expect(resultOf(pending)).toBe('DENY');
  });

  it('lets super users do everything, unless they are pending', () => {
    const policy = create({
      ...files,
      admin: { superUsers: [{ name: 'group:default/admins' }] },
    });
    const resultOf = (user: typeof admin) =>
      policy.decide(catalogLocationDeletePermission, user).decision.result;

    expect([resultOf(admin), resultOf(ed), resultOf(pending)]).toEqual([
      'ALLOW',
      'DENY',
      'DENY',
    ]);
  });

  it('is the built-in policy without files, with super users and nothing else', () => {
    const policy = create(
      {
        admin: {
          superUsers: [{ name: 'group:default/admins' }],
          users: [{ name: 'user:default/ed' }],
        },
      },
      [],
    );
    const resultOf = (user: typeof admin) =>
      policy.decide(policyEntityReadPermission, user);

    expect(resultOf(admin).reason).toBe('super-user');
    expect(resultOf(ed)).toMatchObject({
      decision: { result: 'DENY' },
      reason: 'built-in',
    });
    expect(policy.files).toEqual([]);
    expect(policy.statements).toMatchObject({
      memberships: [],
      permissions: [],
      superUsers: [{ ref: 'group:default/admins' }],
    });
  });

  it('applies the limits of conditional policies', () => {
    expect(() =>
      create({
        ...files,
        validation: { conditionalPoliciesFile: { maxBytes: 10 } },
      }),
    ).toThrow(/^conditions\.yaml:1:1: .*10/);
  });

  it('names the problems of all files', () => {
    expect(() =>
      create(files, [
        { path: 'one.csv', problem: 'it is away' },
        { path: 'two.csv', text: 'x' },
        { path: 'conditions.yaml', text: 'roleEntityRef: 3' },
      ]),
    ).toThrow(
      /^one\.csv: it is away\ntwo\.csv:1:1: .*\nconditions\.yaml:1:\d+: /,
    );
  });
});
