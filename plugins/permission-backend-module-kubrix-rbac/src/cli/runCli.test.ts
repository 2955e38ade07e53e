import { createMockDirectory } from '@backstage/backend-test-utils';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { USAGE } from './parseCommand';
import { runCli } from './runCli';

const BACKEND = path.resolve(__dirname, '../../../../packages/backend');

const CSV = `g, group:default/team, role:default/builders
g, user:unprovisioned/*, role:default/unprovisioned
p, role:default/builders, catalog-entity, update, deny
p, role:default/builders, build, use, allow
`;
const CONDITIONS = `roleEntityRef: role:default/builders
result: CONDITIONAL
pluginId: catalog
resourceType: catalog-entity
permissionMapping: [delete, update]
conditions:
  rule: IS_ENTITY_OWNER
  resourceType: catalog-entity
  params: { claims: [$ownerRefs] }
`;
const CONFIG = `permission:
  rbac:
    policies-csv-file: rbac/policy.csv
    conditionalPoliciesFile: rbac/conditions.yaml
    database: {}
    admin:
      superUsers: [{ name: group:default/admins }]
`;
const component = (owner: string) => `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: shop }
spec: { type: service, owner: ${owner} }
`;
describe('yarn rbac', () => {
  const directory = createMockDirectory({
    content: {
      'package.json': '{}',
      'app-config.yaml': CONFIG,
      rbac: { 'policy.csv': CSV, 'conditions.yaml': CONDITIONS },
      'bad.csv': `${CSV}p, role:default/builders, build, us, allow\nx\n`,
      'doubtful.csv': `${CSV}${CSV.split('\n')[3]}\n`,
      'typo.csv': CSV.replace('build,', 'catalog.entity.raed,'),
      'mine.yaml': component('team'),
      'other.yaml': component('group:default/other'),
    },
  });
  const at = (file: string) => directory.resolve(file);
  const csv = at('rbac/policy.csv');
  const conditions = at('rbac/conditions.yaml');
  const policy = ['--policy', csv, '--policy', conditions];

  async function run(...argv: string[]) {
    const out: string[] = [];
    const err: string[] = [];
    const code = await runCli(argv, {
      out: line => out.push(line),
      err: line => err.push(line),
    });
    return { code, out: out.join('\n'), err: err.join('\n') };
  }

  it.each([[[]], [['--help']], [['explain', '--help']]])(
    'explains itself: %j',
    async argv => {
      expect(await run(...argv)).toEqual({ code: 0, out: USAGE, err: '' });
    },
  );

  it('says which lines decide', async () => {
    expect(
      await run(
        ...['explain', '--user', 'ed', '--group', 'team', ...policy],
        ...['--permission', 'catalog.entity.refresh', '--backend', BACKEND],
      ),
    ).toEqual({
      code: 0,
      out: `DENY: catalog.entity.refresh (update, catalog-entity), asked by user:default/ed
Why: a line denies it.
  user:default/ed belongs to group:default/team
  group:default/team has role:default/builders, ${csv}:1
  role:default/builders: deny catalog-entity, update, ${csv}:3
  role:default/builders: allow catalog-entity, delete update, where {"rule":"IS_ENTITY_OWNER","resourceType":"catalog-entity","params":{"claims":["$ownerRefs"]}}, ${conditions}:1`,
      err: '',
    });
  });

  it.each([
    [['--group', 'group:default/team'], 'CONDITIONAL', '$ownerRefs"]}}, /'],
    [['--group', 'team', '--entity', at('mine.yaml')], 'ALLOW', '(holds)'],
    [
      ['--group', 'team', '--entity', at('other.yaml')],
      'DENY',
      '(does not hold)',
    ],
    [[], 'DENY', 'no line says anything about it'],
  ])('applies conditions: %j', async (argv, decision, detail) => {
    const { out } = await run(
      ...['explain', '--user', 'ed', ...argv, ...policy],
      ...['--permission', 'catalog.entity.delete', '--backend', BACKEND],
    );
    expect(out.startsWith(`${decision}: `)).toBe(true);
    expect(out).toContain(detail);
  });

  it('reads the policy of a configuration, with its super users and warnings', async () => {
    const { out, err } = await run(
      ...['explain', '--user', 'ada', '--group', 'admins'],
      ...['--permission', 'deploy', '--action', 'create'],
      ...['--config', at('app-config.yaml'), '--backend', directory.path],
    );
    expect(out).toBe(`ALLOW: deploy (create), asked by user:default/ada
Why: super users may do everything.
  user:default/ada belongs to group:default/admins
  group:default/admins is super user, permission.rbac.admin.superUsers`);
    expect(err).toContain('permission.rbac.database has no effect');
  });

  it.each([
    [['destroy'], "There is no command 'destroy': use explain or check"],
    [['explain', '--permission', 'a'], '--user is missing'],
    [['explain', '--user', 'ed'], '--permission is missing'],
    [
      ['explain', '--user', 'group:default/a', '--permission', 'a'],
      '--user is group:default/a, set it to the reference of a user, such as user:default/name',
    ],
    [
      ['explain', '--user', 'a', '--permission', 'a', '--action', 'write'],
      '--action is write, set it to one of create, read, update, delete, use',
    ],
    [
      ['explain', '--user', 'a', '--permission', 'a', 'policy.csv'],
      "'policy.csv' belongs to no option. Name files of a policy with --policy.",
    ],
    [
      ['explain', '--user', 'a', '--permission', 'a.read', ...policy],
      'No plugin of the backend has the permission a.read. Correct it, or say its --action and, where it has one, its --resource-type.',
    ],
    [['check', '--stric'], "Unknown option '--stric'"],
  ])('does not understand %j', async (argv, message) => {
    const { code, out, err } = await run(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err.startsWith(message)).toBe(true);
    expect(err).toContain('yarn rbac --help');
  });

  it('finds nothing wrong in a good policy', async () => {
    expect(await run('check', '--strict', at('doubtful.csv'))).toMatchObject({
      code: 1,
    });
    expect(await run('check', csv, conditions)).toMatchObject({
      code: 0,
      out: expect.stringContaining(`${csv}, ${conditions}: nothing wrong, `),
    });
  });

  it('lists all that is wrong, in all files', async () => {
    expect(await run('check', at('bad.csv'), at('gone.csv'))).toEqual({
      code: 1,
      out: '',
      err: `${at('bad.csv')}:5:34: "us" is no action: write create, read, update, delete, use
${at('bad.csv')}:6:1: "x" is no kind of line: begin it with p, with g, or with # for a comment
${at('gone.csv')}: there is no such file: create it, or correct the path`,
    });
  });

  it('lists what is doubtful, permissions of no plugin among it', async () => {
    const { code, err } = await run(
      ...['check', at('typo.csv'), '--backend', BACKEND],
    );
    expect(code).toBe(0);
    expect(err).toContain(`${at('typo.csv')}:4: `);
    expect(err).toContain('catalog.entity.raed');
  });

  it('is a program', async () => {
    const program = spawn(process.execPath, [
      '--no-node-snapshot',
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      path.join(__dirname, 'main.ts'),
      'check',
      at('bad.csv'),
    ]);
    const [err, [code]] = await Promise.all([
      text(program.stderr),
      once(program, 'exit'),
    ]);
    expect(code).toBe(1);
    expect(err).toContain(`${at('bad.csv')}:5:34: `);
  });

  it('takes one file with conditional policies', async () => {
    const { code, err } = await run('check', conditions, at('mine.yaml'));
    expect(code).toBe(1);
    expect(err).toBe(
      `A policy has one file with conditional policies, not 2: ${conditions}, ${at('mine.yaml')}. Put them into one.`,
    );
  });
});
