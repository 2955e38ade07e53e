import { KeycloakSyncRun } from '@kubrix/plugin-kubrix-common';
import { judgeRuns } from './judgeRuns';
import { Timetable } from './timetable';

const MINUTE = 60_000;
const NOW = Date.parse('2026-11-23T12:00:00Z');
const USUAL = { frequency: 5 * MINUTE, timeout: 3 * MINUTE };

interface RunOptions extends Partial<KeycloakSyncRun> {
  /** How many minutes ago it ended. */
  ago?: number;
  /** How many minutes it took. */
  took?: number;
}

function run({ ago = 2, took = 1, ...more }: RunOptions = {}): KeycloakSyncRun {
  return {
    id: 'run',
    startedAt: new Date(NOW - (ago + took) * MINUTE).toISOString(),
    endedAt: new Date(NOW - ago * MINUTE).toISOString(),
    outcome: 'applied',
    acceptable: false,
    users: 100,
    groups: 7,
    ...more,
  };
}

function judge(runs: KeycloakSyncRun[], timetable: Timetable = USUAL) {
  return judgeRuns('keycloakOrg.default', runs, timetable, NOW).map(
    ({ verdict, text }) => `${verdict}: ${text}`,
  );
}

describe('judgeRuns', () => {
  const well = (ago: string, took: string) =>
    `good: The catalog has got 100 users and 7 groups by a full sync of keycloakOrg.default ${ago} ago, which took ${took}.`;

  it.each([
    ['none', [], ['unknown: No full sync of keycloakOrg.default has run yet.']],
    [
      'the first',
      [run({ outcome: 'running' })],
      ['unknown: The first full sync of keycloakOrg.default is under way.'],
    ],
    ['a good one', [run()], [well('120 seconds', '60 seconds')]],
    [
      'one under way after a good one',
      [run({ outcome: 'running' }), run({ took: 0.02 })],
      [well('120 seconds', '1 second')],
    ],
    [
      'one that failed after a good one',
      [
        run({ outcome: 'failed', message: 'Keycloak cannot be reached' }),
        run({ ago: 7 }),
      ],
      [
        'bad: The last full sync of keycloakOrg.default, 120 seconds ago, was not done: Keycloak cannot be reached.',
        well('7 minutes', '60 seconds'),
      ],
    ],
    [
      'one that was refused',
      [run({ outcome: 'refused', message: 'Keycloak gave no users at all' })],
      [
        'bad: The last full sync of keycloakOrg.default, 120 seconds ago, was refused: Keycloak gave no users at all.',
      ],
    ],
  ])('tells how it went: %s', (_, runs, findings) => {
    expect(judge(runs)).toEqual(findings);
  });

  it.each<[string, RunOptions, Timetable, string]>([
    [
      'a time-out that is almost reached',
      { took: 2.6 },
      USUAL,
      'A full sync of keycloakOrg.default takes 156 seconds for 100 users and 7 groups, and may take 180 seconds.',
    ],
    [
      'syncs that are due before the last is done',
      { took: 6 },
      { ...USUAL, timeout: 30 * MINUTE },
      'A full sync of keycloakOrg.default takes 6 minutes for 100 users and 7 groups, and one is due every 5 minutes.',
    ],
    [
      'a sync that is overdue',
      { ago: 240 },
      USUAL,
      'That is 240 minutes ago, though keycloakOrg.default is due every 5 minutes.',
    ],
  ])('doubts %s', (_, options, timetable, text) => {
    expect(judge([run(options)], timetable)).toContain(`doubtful: ${text}`);
  });

  it('does not judge how often syncs run that have no frequency', () => {
    expect(judge([run({ ago: 9_999 })], { timeout: 3 * MINUTE })).toEqual([
      well('7 days', '60 seconds'),
    ]);
  });
});
