import UserRepresentation from '@keycloak/keycloak-admin-client/lib/defs/userRepresentation';
import { surveyUsers } from './surveyUsers';

const user = (
  username: string,
  more: UserRepresentation = {},
): UserRepresentation => ({
  username,
  email: `${username}@example.com`,
  emailVerified: true,
  enabled: true,
  ...more,
});

describe('surveyUsers', () => {
  const NOTHING = {
    disabled: 0,
    enabled: 2,
    withoutEmail: 0,
    unverifiedEmail: 0,
    sharedEmail: 0,
    takenName: 0,
    invalidName: 0,
  };

  it.each<[string, UserRepresentation[], object]>([
    ['people who lack nothing', [user('ada'), user('bob')], {}],
    [
      'neither disabled people nor service accounts among the enabled',
      [
        ...[user('ada'), user('bob')],
        user('eve', { enabled: false, email: undefined }),
        user('service-account-sync', { email: undefined }),
      ],
      { disabled: 1 },
    ],
    [
      'people without an address, and with one that is not verified',
      [user('ada', { email: '' }), user('bob', { emailVerified: false })],
      { withoutEmail: 1, unverifiedEmail: 1 },
    ],
    [
      'everybody with the same address, in any case',
      [user('ada'), user('bob', { email: 'ADA@example.com' })],
      { sharedEmail: 2 },
    ],
    [
      'who does not get their name',
      [user('al+ice'), user('al-Ice', { email: 'other@example.com' })],
      { takenName: 1 },
    ],
    [
      'names that the catalog does not accept',
      [user('ada'), user('-bob')],
      { invalidName: 1 },
    ],
  ])('counts %s', (_, users, counts) => {
    expect(surveyUsers(users)).toEqual({ ...NOTHING, ...counts });
  });
});
