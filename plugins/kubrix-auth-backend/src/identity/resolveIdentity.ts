import {
  DEFAULT_NAMESPACE,
  Entity,
  UserEntity,
} from '@backstage/catalog-model';
import { UNPROVISIONED_NAMESPACE } from '@kubrix/plugin-kubrix-common';

/** What the catalog answered to the question for the users with an email address. */
export type CatalogAnswer =
  { type: 'users'; users: Entity[] } | { type: 'unavailable'; error: Error };

/** Why nobody gets an identity. The codes are stable: they appear in logs and messages. */
export type RefusalCode =
  'EMAIL_NOT_VERIFIED' | 'EMAIL_CONFLICT' | 'CATALOG_UNAVAILABLE';

/** Who somebody is who signed in. */
export type IdentityDecision =
  | { type: 'catalog-user'; user: Entity }
  | { type: 'pending' }
  | { type: 'refused'; code: RefusalCode; reason: string };

/**
 * Decides who somebody is, from their verified email address and the catalog's answer to it.
 *
 * @remarks
 * Fails closed: only a catalog that says "nobody" makes a person pending. An outage, several hits or a hit that is
 * not exactly the address are refused, since a wrong guess would give somebody another person's identity.
 *
 * @param email - The verified address, or undefined when the identity provider vouches for none.
 * @param answer - The users that the catalog found for it.
 */
export function resolveIdentity(
  email: string | undefined,
  answer: CatalogAnswer,
): IdentityDecision {
  if (!email) {
    return {
      type: 'refused',
      code: 'EMAIL_NOT_VERIFIED',
      reason: 'the identity provider reports no verified email address',
    };
  }
  if (answer.type === 'unavailable') {
    return {
      type: 'refused',
      code: 'CATALOG_UNAVAILABLE',
      reason: `the catalog could not be asked: ${answer.error.message}`,
    };
  }

  const { users } = answer;
  if (users.length === 0) {
    return { type: 'pending' };
  }
  if (users.length > 1) {
    return conflict(`${users.length} catalog users have this email address`);
  }
  const [user] = users;
  // The catalog folds case in its own way, so its hit is only a candidate.
  if (!sameAddress((user as UserEntity).spec?.profile?.email, email)) {
    return conflict(
      'a catalog user has an email address that only looks alike',
    );
  }
  const namespace = user.metadata.namespace ?? DEFAULT_NAMESPACE;
  if (namespace.toLocaleLowerCase('en-US') === UNPROVISIONED_NAMESPACE) {
    return conflict(
      `a catalog user in the reserved namespace '${UNPROVISIONED_NAMESPACE}' has this email address`,
    );
  }
  return { type: 'catalog-user', user };
}

function conflict(reason: string): IdentityDecision {
  return { type: 'refused', code: 'EMAIL_CONFLICT', reason };
}

function sameAddress(a: string | undefined, b: string): boolean {
  return a?.toLocaleLowerCase('en-US') === b.toLocaleLowerCase('en-US');
}
