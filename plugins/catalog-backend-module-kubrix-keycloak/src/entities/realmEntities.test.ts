import UserRepresentation from '@keycloak/keycloak-admin-client/lib/defs/userRepresentation';
import { RealmGroup } from '../keycloak/readRealm';
import { toRealmEntities } from './realmEntities';

const user = (
  username: string,
  more: UserRepresentation = {},
): UserRepresentation => ({ id: `id-of-${username}`, username, ...more });

const group = (path: string, more: Partial<RealmGroup> = {}): RealmGroup => ({
  id: `id-of-${path}`,
  path,
  name: path.slice(path.lastIndexOf('/') + 1),
  memberIds: [],
  ...more,
});

function entitiesOf(
  users: UserRepresentation[],
  groups: RealmGroup[] = [],
  userNameHolders: Record<string, string | undefined> = {},
) {
  return toRealmEntities(
    { users, groups, counted: { before: 0, after: 0 } },
    {
      realm: 'kubrix',
      filter: { includeDisabled: false, includeServiceAccounts: false },
      userNameHolders: new Map(Object.entries(userNameHolders)),
      groupNameHolders: new Map([['dev', 'gone']]),
    },
  );
}

describe('toRealmEntities', () => {
  it('relates users and groups by the names of their entities', () => {
    const { users, groups } = entitiesOf(
      [user('al+ice'), user('bob')],
      [
        group('/x'),
        group('/y', { memberIds: ['id-of-bob'] }),
        group('/x/dev', {
          parentId: 'id-of-/x',
          memberIds: ['id-of-al+ice', 'id-of-bob', 'id-of-nobody'],
        }),
        group('/y/dev', { parentId: 'id-of-/y', memberIds: ['id-of-bob'] }),
      ],
    );

    expect(
      users.map(({ metadata, spec }) => [metadata.name, spec.memberOf]),
    ).toEqual([
      ['al-ice', ['dev']],
      ['bob', ['dev', 'y', 'y.dev']],
    ]);
    expect(
      groups.map(({ metadata, spec }) => [metadata.name, spec.parent]),
    ).toEqual([
      ['x', undefined],
      ['dev', 'x'],
      ['y', undefined],
      ['y.dev', 'y'],
    ]);
  });

  it('counts who is left out', () => {
    const { users, leftOut } = entitiesOf([
      user('jane'),
      user('dan', { enabled: false }),
      user('dora', { enabled: false }),
      user('service-account-ci'),
      user('_'),
    ]);

    expect(users.map(({ metadata }) => metadata.name)).toEqual(['jane']);
    expect(leftOut).toEqual({
      disabled: 2,
      'service-account': 1,
      'invalid-name': 1,
    });
  });

  it.each<[string, Record<string, string | undefined>, string, string]>([
    ['who is older, where nobody has it', {}, 'al-ice', 'al+ice'],
    ['who has it', { 'al-ice': 'id-of-al+ice' }, 'al+ice', 'al-ice'],
    [
      'who is older, where nobody of them has it',
      { 'al-ice': 'gone' },
      'al-ice',
      'al+ice',
    ],
    [
      'who is older, beside an entity from elsewhere',
      { 'al-ice': undefined },
      'al-ice',
      'al+ice',
    ],
  ])('gives a name to one user only: %s', (_, holders, kept, leftOut) => {
    const { users, conflicts } = entitiesOf(
      [
        user('al+ice', { createdTimestamp: 2 }),
        user('al-ice', { createdTimestamp: 1 }),
      ],
      [],
      holders,
    );

    expect(
      users.map(({ metadata }) => metadata.annotations?.['keycloak.org/id']),
    ).toEqual([`id-of-${kept}`]);
    expect(conflicts).toEqual([{ name: 'al-ice', kept, leftOut }]);
  });
});
