import { ConfigReader } from '@backstage/config';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { policyCheck } from './policyCheck';

const PENDING = 'g, user:unprovisioned/*, role:default/unprovisioned';
const READ = 'p, role:default/unprovisioned, catalog.entity.read, read, allow';

describe('policyCheck', () => {
  const directory = createMockDirectory();

  async function check(
    lines: string[] | undefined,
    permission: object = { enabled: true },
  ) {
    directory.setContent({ 'policy.csv': lines?.join('\n') ?? '' });
    const findings = await policyCheck(
      new ConfigReader({
        permission: {
          ...permission,
          ...(lines && {
            rbac: { 'policies-csv-file': directory.resolve('policy.csv') },
          }),
        },
      }),
    ).run();
    return findings.map(({ verdict, text }) => `${verdict}: ${text}`);
  }

  it.each([
    ['all that is needed', [READ, PENDING], ['good', 'good']],
    ['no policy file', undefined, ['good']],
    ['pending users without a role', [READ], ['good', 'doubtful', 'doubtful']],
  ])('with %s', async (_, lines, verdicts) => {
    const findings = await check(lines);
    expect(findings.map(finding => finding.split(':')[0])).toEqual(verdicts);
  });

  it('doubts what pending users may do beside reading', async () => {
    const findings = await check([
      READ,
      'p, role:default/unprovisioned, catalog.entity.create, create, allow',
      PENDING,
    ]);
    expect(findings).toContain(
      'doubtful: Pending users may do more than read: catalog.entity.create (create).',
    );
  });

  it('names the lines that cannot be understood', async () => {
    const findings = await check(['p, role:default/editors', PENDING]);
    expect(findings).toEqual([expect.stringMatching(/^bad: .*policy\.csv.*1/)]);
  });

  it('doubts a portal in which everybody may do everything', async () => {
    expect(await check(undefined, {})).toEqual([
      'doubtful: permission.enabled is not true: whoever is signed in may do everything.',
    ]);
  });
});
