import { toPolicyResponse } from './toPolicyResponse';

const source = { in: 'policy.csv', line: 1 };

const policy = {
  decide: () => {
    throw new Error('Nothing is decided here');
  },
  statements: {
    permissions: [
      {
        role: 'role:default/z',
        permission: 'build',
        action: 'use' as const,
        effect: 'deny' as const,
        source,
      },
    ],
    memberships: [
      { subject: 'user:default/ada', role: 'role:default/a', source },
    ],
    conditionals: [],
    superUsers: [],
    defaultRole: { ref: 'role:default/everybody', source },
  },
  files: ['policy.csv'],
  loadedAt: new Date(0),
};

describe('toPolicyResponse', () => {
  it('arranges statements by role, also those of roles that say or give nothing', () => {
    const { permissions } = policy.statements;
    const [{ role, ...permission }] = permissions;
    const empty = { members: [], permissions: [], conditions: [] };

    expect(toPolicyResponse(policy, undefined, []).roles).toEqual([
      {
        ...empty,
        ref: 'role:default/a',
        members: [{ ref: 'user:default/ada', source }],
      },
      { ...empty, ref: 'role:default/everybody' },
      { ...empty, ref: role, permissions: [permission] },
    ]);
  });

  it('says since when which files are in force, and why newer ones are not', () => {
    expect(toPolicyResponse(policy, 'policy.csv:1:1: bad', [])).toMatchObject({
      loadedAt: '1970-01-01T00:00:00.000Z',
      files: ['policy.csv'],
      problem: 'policy.csv:1:1: bad',
      defaultRole: { ref: 'role:default/everybody', source },
    });
  });
});
