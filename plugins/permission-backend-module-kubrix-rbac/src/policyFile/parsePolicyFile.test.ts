import { PolicyFileError } from './PolicyFileError';
import { parsePolicyFile } from './parsePolicyFile';

function problemsOf(text: string): string[] {
  try {
    parsePolicyFile(text, 'rbac.csv');
  } catch (error) {
    if (error instanceof PolicyFileError) {
      return error.message.split('\n');
    }
    throw error;
  }
  return [];
}

const permission = {
  role: 'role:default/a',
  permission: 'catalog-entity',
  action: 'read',
  effect: 'allow',
  source: { in: 'rbac.csv', line: 1 },
};

describe('parsePolicyFile', () => {
  it('reads the example of the community plugin', () => {
    expect(
      parsePolicyFile(
        `p, role:default/team_a, catalog-entity, read, deny
p, role:default/team_b, catalog.entity.create, create, deny

g, user:default/bob, role:default/team_a

g, group:default/team_b, role:default/team_b
`,
        '/some/path/rbac-policy.csv',
      ),
    ).toEqual({
      permissions: [
        {
          role: 'role:default/team_a',
          permission: 'catalog-entity',
          action: 'read',
          effect: 'deny',
          source: { in: '/some/path/rbac-policy.csv', line: 1 },
        },
        {
          role: 'role:default/team_b',
          permission: 'catalog.entity.create',
          action: 'create',
          effect: 'deny',
          source: { in: '/some/path/rbac-policy.csv', line: 2 },
        },
      ],
      memberships: [
        {
          subject: 'user:default/bob',
          role: 'role:default/team_a',
          source: { in: '/some/path/rbac-policy.csv', line: 4 },
        },
        {
          subject: 'group:default/team_b',
          role: 'role:default/team_b',
          source: { in: '/some/path/rbac-policy.csv', line: 6 },
        },
      ],
    });
  });

  it.each([
    ['no spaces', 'p,role:default/a,catalog-entity,read,allow'],
    ['many spaces', '  p ,\trole:default/a ,  catalog-entity,read , allow  '],
    ['quoted fields', '"p", "role:default/a", "catalog-entity", "read", allow'],
    ['Windows line ends', 'p, role:default/a, catalog-entity, read, allow\r\n'],
    [
      'a byte order mark',
      '\uFEFFp, role:default/a, catalog-entity, read, allow',
    ],
  ])('reads a line with %s', (_case, text) => {
    expect(parsePolicyFile(text, 'rbac.csv').permissions).toEqual([permission]);
  });

  it.each([
    ['p, role:default/a, "a, b", read, allow', 'a, b'],
    [
      'p, role:default/a, cost/Openshift on Azure, read, allow',
      'cost/Openshift on Azure',
    ],
    ['p, role:default/a, größe, read, allow', 'größe'],
    ['p, role:default/a, f(a, b), read, allow', 'f(a,b)'],
  ])('takes names as casbin does: %s', (text, name) => {
    const { permissions } = parsePolicyFile(text, 'rbac.csv');

    expect(permissions).toEqual([{ ...permission, permission: name }]);
  });

  it.each(['', '\n\n', '   ', '# p, role:default/a', '  # indented', '\t#'])(
    'reads nothing in %j',
    text => {
      expect(parsePolicyFile(text, 'rbac.csv')).toEqual({
        permissions: [],
        memberships: [],
      });
    },
  );

  it('lower-cases who has a role, as the catalog does, and nothing else', () => {
    expect(
      parsePolicyFile(
        'g, User:Default/KubrixBot, role:default/Admins\np, role:default/Admins, Catalog-Entity, read, allow',
        'rbac.csv',
      ),
    ).toMatchObject({
      memberships: [
        { subject: 'user:default/kubrixbot', role: 'role:default/Admins' },
      ],
      permissions: [
        { role: 'role:default/Admins', permission: 'Catalog-Entity' },
      ],
    });
  });

  it.each([
    ['g, user:unprovisioned/*, role:default/unprovisioned'],
    ['g, user:Unprovisioned/*, role:default/unprovisioned'],
    ['g, user:unprovisioned/jane, role:default/unprovisioned'],
    ['g, group:default/new, role:default/unprovisioned'],
  ])('accepts %s', text => {
    expect(problemsOf(text)).toEqual([]);
  });

  it.each([
    [
      'p, role:default/a, catalog-entity, read',
      '1:40: a p line has 5 fields, this one has 4: write p, role:<namespace>/<name>, <permission or resource type>, <action>, <allow or deny>',
    ],
    [
      'p, role:default/a, catalog-entity, read, allow, x',
      '1:49: a p line has 5 fields, this one has 6: write p, role:<namespace>/<name>, <permission or resource type>, <action>, <allow or deny>',
    ],
    [
      'g, user:default/bob',
      '1:20: a g line has 3 fields, this one has 2: write g, <user or group>:<namespace>/<name>, role:<namespace>/<name>',
    ],
    [
      'q, user:default/bob, role:default/a',
      '1:1: "q" is no kind of line: begin it with p, with g, or with # for a comment',
    ],
    [
      'p2, role:default/a, catalog-entity, read, allow',
      '1:1: "p2" is no kind of line: begin it with p, with g, or with # for a comment',
    ],
    [
      'p, role:default/a, catalog-entity, write, allow',
      '1:36: "write" is no action: write create, read, update, delete, use',
    ],
    [
      'p, role:default/a, catalog-entity, read, permit',
      '1:42: "permit" is no effect: write allow or deny; a comment needs a line of its own',
    ],
    [
      'p, role:default/a, catalog-entity, read, allow # viewers',
      '1:42: "allow # viewers" is no effect: write allow or deny; a comment needs a line of its own',
    ],
    [
      'p, group:default/a, catalog-entity, read, allow',
      '1:4: "group:default/a" is of kind "group": write role:<namespace>/<name>',
    ],
    [
      'p, role:a, catalog-entity, read, allow',
      '1:4: "role:a" is no full reference: write role:<namespace>/<name>',
    ],
    [
      'p, role:Default/a, catalog-entity, read, allow',
      '1:4: "Default" in "role:Default/a" is no namespace: use lower case letters, digits and -, 63 characters at most',
    ],
    [
      'p, role:default/-a, catalog-entity, read, allow',
      '1:4: "-a" in "role:default/-a" is no name: use letters, digits, -, _ and ., a letter or digit at both ends, 63 characters at most',
    ],
    [
      'p, role:default/*, catalog-entity, read, allow',
      '1:4: "*" in "role:default/*" is no name: use letters, digits, -, _ and ., a letter or digit at both ends, 63 characters at most',
    ],
    [
      'p, role:default/a, , read, allow',
      '1:20: the permission is missing: write the name of a permission, or a resource type',
    ],
    [
      'p, role:default/a, catalog.entity.*, read, deny',
      '1:20: "catalog.entity.*" has a wildcard, which stands for nothing here: write one line for each permission, or its resource type',
    ],
    [
      'p, role:default/a, catalog"entity, read, allow',
      '1:20: catalog"entity has a quote in it: no permission has; quote a whole field or nothing',
    ],
    [
      'p, role:default/a, "catalog-entity, read, allow',
      '1:20: quotes or brackets do not match: quote a whole field or nothing, as in p, role:default/x, "catalog-entity", read, allow',
    ],
    [
      'p, role:default/a, catalog(entity, read, allow',
      '1:27: quotes or brackets do not match: quote a whole field or nothing, as in p, role:default/x, "catalog-entity", read, allow',
    ],
    [
      'g, bob, role:default/a',
      '1:4: "bob" is no full reference: write user:<namespace>/<name> or group:<namespace>/<name>',
    ],
    [
      'g, component:default/bob, role:default/a',
      '1:4: "component:default/bob" is of kind "component": write user:<namespace>/<name> or group:<namespace>/<name>',
    ],
    [
      'g, role:default/b, role:default/a',
      '1:4: "role:default/b" is a role, and roles have no roles: give both roles to the users and groups',
    ],
    [
      'g, user:default/bob, group:default/a',
      '1:22: "group:default/a" is of kind "group": write role:<namespace>/<name>',
    ],
    ...[
      'user:default/*',
      'user:*',
      '*',
      'group:unprovisioned/*',
      'user:unprovisioned/j*',
      'user:*/jane',
    ].map(wildcard => [
      `g, ${wildcard}, role:default/unprovisioned`,
      `1:4: "${wildcard}" is a wildcard, and the only one is user:unprovisioned/*: give the role to groups, or to everybody as permission.rbac.defaultPermissions.defaultRole`,
    ]),
    ...['user:unprovisioned/*', 'user:unprovisioned/jane'].map(pending => [
      `g, ${pending}, role:default/admins`,
      `1:${pending.length + 6}: pending users can have no role but role:default/unprovisioned: remove the line, or give them that role`,
    ]),
  ])('refuses %s', (text, problem) => {
    expect(problemsOf(text)).toEqual([`rbac.csv:${problem}`]);
  });

  it('lists all problems of a file, and where they are', () => {
    expect(
      problemsOf(
        '# roles\n\np, a, b, c, d\np, role:default/a, catalog-entity, read, allow\r\ng, bob\n',
      ).map(problem => problem.slice(0, 'rbac.csv:5:7: a g line'.length)),
    ).toEqual([
      'rbac.csv:3:4: "a" is n',
      'rbac.csv:3:10: "c" is ',
      'rbac.csv:3:13: "d" is ',
      'rbac.csv:5:7: a g line',
    ]);
  });
});
