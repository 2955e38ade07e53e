import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject, JsonValue } from '@backstage/types';
import { readRbacConfig } from './readRbacConfig';

const read = (rbac: JsonValue) =>
  readRbacConfig(mockServices.rootConfig({ data: { permission: { rbac } } }));

const file = { 'policies-csv-file': 'policy.csv' };

describe('readRbacConfig', () => {
  it('has defaults', () => {
    expect(readRbacConfig(mockServices.rootConfig())).toEqual({
      'policies-csv-file': [],
      policyFileReload: false,
      admin: { users: [], superUsers: [] },
      validation: { conditionalPolicies: {}, conditionalPoliciesFile: {} },
      warnings: [],
    });
  });

  it('reads what operators say', () => {
    const said = {
      'policies-csv-file': ['one.csv', 'two.csv'],
      conditionalPoliciesFile: 'conditions.yaml',
      policyFileReload: true,
      admin: {
        users: [{ name: 'group:default/admins' }],
        superUsers: [{ name: 'user:default/ada' }],
      },
      pluginsWithPermission: ['catalog'],
      maxDepth: 0,
      policyDecisionPrecedence: 'basic',
      useOwnershipEntityRefs: false,
      defaultPermissions: {
        defaultRole: 'role:default/authenticated',
        basicPermissions: [{ permission: 'catalog-entity', action: 'read' }],
      },
      conditionalMetadataRetry: { maxAttempts: 3 },
      validation: {
        conditionalPolicies: { maxConditionDepth: 2 },
        conditionalPoliciesFile: { maxBytes: 100 },
      },
    };
    expect(read(said)).toEqual({ ...said, warnings: [] });
  });

  it('reads one file, references in any case, and variables of the environment', () => {
    expect(
      read({
        ...file,
        policyFileReload: 'true',
        maxDepth: '2',
        admin: { superUsers: [{ name: ' Group:default/Admins' }] },
      }),
    ).toMatchObject({
      'policies-csv-file': ['policy.csv'],
      policyFileReload: true,
      maxDepth: 2,
      admin: { users: [], superUsers: [{ name: 'group:default/admins' }] },
    });
  });

  it('takes an action that is not said for use', () => {
    expect(
      read({
        ...file,
        defaultPermissions: {
          defaultRole: 'role:default/all',
          basicPermissions: [{ permission: 'scaffolder.action.execute' }],
        },
      }).defaultPermissions?.basicPermissions,
    ).toEqual([{ permission: 'scaffolder.action.execute', action: 'use' }]);
  });

  it.each<[JsonValue, string]>([
    ['on', ' is "on", set it to the settings of the policy, or remove it'],
    [
      { 'policies-csv-file': 3 },
      '.policies-csv-file is 3, set it to the path of a file, or a list of paths',
    ],
    [
      { 'policies-csv-file': ['a.csv', ''] },
      '.policies-csv-file[1] is "", set it to the path of a file',
    ],
    [
      { conditionalPoliciesFile: ' ' },
      '.conditionalPoliciesFile is " ", set it to the path of a file',
    ],
    [
      { policyFileReload: 'sometimes' },
      '.policyFileReload is "sometimes", set it to true or false',
    ],
    [
      { admin: { users: { name: 'user:default/ada' } } },
      '.admin.users is {"name":"user:default/ada"}, set it to a list, such as [{name: group:default/admins}]',
    ],
    [
      { admin: { superUsers: ['user:default/ada'] } },
      '.admin.superUsers[0] is "user:default/ada", set it to an entry with a name, such as {name: group:default/admins}',
    ],
    [
      { admin: { users: [{}] } },
      '.admin.users[0].name is missing, set it to the reference of a user or group, such as group:default/admins',
    ],
    [
      { admin: { users: [{ name: 'admins' }] } },
      '.admin.users[0].name is "admins", set it to the reference of a user or group, such as group:default/admins',
    ],
    [
      { admin: { superUsers: [{ name: 'User:Unprovisioned/*' }] } },
      '.admin.superUsers[0].name is "User:Unprovisioned/*", set it to a user or group of the catalog: people whose account is being set up have no roles but their own',
    ],
    [
      { pluginsWithPermission: 'catalog' },
      '.pluginsWithPermission is "catalog", set it to a list of ids of plugins',
    ],
    [
      { maxDepth: -1 },
      '.maxDepth is -1, set it to a whole number of 0 or more',
    ],
    [
      { maxDepth: 'deep' },
      '.maxDepth is "deep", set it to a whole number of 0 or more',
    ],
    [
      { policyDecisionPrecedence: 'deny' },
      '.policyDecisionPrecedence is "deny", set it to basic or conditional',
    ],
    [
      { useOwnershipEntityRefs: [] },
      '.useOwnershipEntityRefs is [], set it to true or false',
    ],
    [
      { defaultPermissions: { basicPermissions: [{ permission: 'a' }] } },
      '.defaultPermissions.defaultRole is missing, set it to a role, such as role:default/authenticated',
    ],
    [
      {
        defaultPermissions: {
          defaultRole: 'role:default/all',
          basicPermissions: [],
        },
      },
      '.defaultPermissions.basicPermissions is [], set it to a list with one permission or more',
    ],
    [
      {
        defaultPermissions: {
          defaultRole: 'role:default/all',
          basicPermissions: [{ permission: 'a', action: 'write' }],
        },
      },
      '.defaultPermissions.basicPermissions[0].action is "write", set it to one of create, read, update, delete, use',
    ],
    [
      { validation: { conditionalPolicies: { maxCriteriaItems: 0 } } },
      '.validation.conditionalPolicies.maxCriteriaItems is 0, set it to a whole number of 1 or more',
    ],
    [{ database: true }, '.database is true, set it to settings, or remove it'],
  ])('refuses %j', (rbac, message) => {
    expect(() => read(rbac)).toThrow(new Error(`permission.rbac${message}`));
  });

  it('names everything that is wrong at once', () => {
    expect(() => read({ maxDepth: 1.5, policyFileReload: 7 })).toThrow(
      new Error(
        [
          'permission.rbac.policyFileReload is 7, set it to true or false',
          'permission.rbac.maxDepth is 1.5, set it to a whole number of 0 or more',
        ].join('\n'),
      ),
    );
  });

  const ada = [{ name: 'user:default/ada' }];
  it.each<[string, JsonObject, string[]]>([
    [
      'of unknown keys, once for all',
      {
        ...file,
        policyFile: 'x.csv',
        admin: { users: [{ ...ada[0], role: 'x' }], superusers: ada },
        validation: { conditionalPolicies: { depth: 1 } },
      },
      [
        'Keys that are not known have no effect: permission.rbac.policyFile, permission.rbac.admin.users[0].role, permission.rbac.admin.superusers, permission.rbac.validation.conditionalPolicies.depth. Correct or remove them.',
      ],
    ],
    [
      'that roles of a database are not read',
      { ...file, database: { enabled: true } },
      [
        'permission.rbac.database has no effect: the policy is read from files only. Export the roles that are kept in the database to CSV, name the file in permission.rbac.policies-csv-file, and remove the key.',
      ],
    ],
    [
      'that a line that denies wins over conditions',
      { ...file, policyDecisionPrecedence: 'conditional' },
      [
        'permission.rbac.policyDecisionPrecedence is conditional: conditional policies come before lines that allow, but a line that denies still wins over them.',
      ],
    ],
    [
      'of roles that the built-in policy does not know',
      { admin: { users: ada, superUsers: ada } },
      [
        'Without a policy file, the built-in policy decides, for which these have no effect: permission.rbac.admin.users. Set permission.rbac.policies-csv-file.',
      ],
    ],
    ['of nothing else', { admin: { superUsers: ada } }, []],
  ])('warns %s', (_, rbac, warnings) => {
    expect(read(rbac).warnings).toEqual(warnings);
  });
});
