import { judgeSample } from './judgeSample';
import { RealmSample } from './sampleRealm';

const MINUTE = 60_000;
const PAGES = { userPage: 100, groupPage: 100 };
const LARGE = {
  ...{ users: 10_006, groups: 102 },
  ...{ userPageMs: 120, groupPageMs: 50, membersMs: 30 },
};

describe('judgeSample', () => {
  it.each<[string, Partial<RealmSample>, object, string[]]>([
    [
      'a large realm that is read in time',
      {},
      {},
      [
        // 101 × 120 + 2 × 50 + (102 + 101) × 30
        'good: Reading 10006 users and 102 groups for default takes about 18 seconds: a page of users takes 120 ms, one of the members of a group 30 ms.',
      ],
    ],
    [
      'a realm without anybody',
      { users: 0, groups: 0, membersMs: 0 },
      {},
      [
        'good: Reading 0 users and 0 groups for default takes about 1 second: a page of users takes 120 ms, one of the members of a group 0 ms.',
      ],
    ],
    [
      'a Keycloak that is too slow for the time-out',
      { userPageMs: 1_600 },
      {},
      [
        expect.stringMatching(
          /^doubtful: Reading .* takes about 168 seconds: .*, and may take 180 seconds\.$/,
        ),
      ],
    ],
    [
      'syncs that are due before the last is done',
      { users: 400_000 },
      { timeout: 30 * MINUTE },
      [
        expect.stringMatching(
          /^doubtful: Reading 400000 .* takes about 10 minutes: .*, and one is due every 5 minutes\.$/,
        ),
      ],
    ],
  ])('knows %s', (_, sample, timetable, findings) => {
    expect(
      judgeSample('default', { ...LARGE, ...sample }, PAGES, {
        frequency: 5 * MINUTE,
        timeout: 3 * MINUTE,
        ...timetable,
      }).map(({ verdict, text }) => `${verdict}: ${text}`),
    ).toEqual(findings);
  });
});
