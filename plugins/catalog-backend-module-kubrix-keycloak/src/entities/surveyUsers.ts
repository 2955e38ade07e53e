import UserRepresentation from '@keycloak/keycloak-admin-client/lib/defs/userRepresentation';
import { leftOutReason } from './leftOut';
import { userName } from './orgEntities';

/** How many people of a realm can sign in, and what others lack for it. All but the first count enabled people only. */
export interface UserSurvey {
  disabled: number;
  enabled: number;
  withoutEmail: number;
  unverifiedEmail: number;
  /** Whose address somebody else has, too. */
  sharedEmail: number;
  /** Whose user name makes an entity name that somebody else's makes, too, without the one who gets it. */
  takenName: number;
  /** Whose user name makes no name that the catalog accepts. */
  invalidName: number;
}

const PEOPLE = { includeDisabled: false, includeServiceAccounts: false };

/** Counts what keeps people of a realm from signing in; service accounts are no people. */
export function surveyUsers(users: UserRepresentation[]): UserSurvey {
  const reasons = users.map(user =>
    leftOutReason(user, userName(user), PEOPLE),
  );
  const enabled = users.filter((_, index) =>
    [undefined, 'invalid-name'].includes(reasons[index]),
  );
  const valid = users.filter((_, index) => reasons[index] === undefined);
  const addresses = countEach(
    enabled.flatMap(({ email }) => (email ? [email.toLowerCase()] : [])),
  );
  const names = countEach(valid.map(user => userName(user).toLowerCase()));
  return {
    disabled: reasons.filter(reason => reason === 'disabled').length,
    enabled: enabled.length,
    withoutEmail: enabled.filter(({ email }) => !email).length,
    unverifiedEmail: enabled.filter(
      ({ email, emailVerified }) => email && emailVerified !== true,
    ).length,
    sharedEmail: addresses
      .filter(count => count > 1)
      .reduce((sum, count) => sum + count, 0),
    takenName: valid.length - names.length,
    invalidName: enabled.length - valid.length,
  };
}

/** How often each text is there. */
function countEach(texts: string[]): number[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts.values()];
}
