import {
  DEFAULT_NAMESPACE,
  Entity,
  stringifyEntityRef,
  UserEntity,
} from '@backstage/catalog-model';
import {
  KEYCLOAK_ID_ANNOTATION,
  KEYCLOAK_REALM_ANNOTATION,
  realmOfIssuer,
  UNPROVISIONED_NAMESPACE,
} from '@kubrix/plugin-kubrix-common';
import { isSameAddress, isUsableAddress } from './emailAddress';
import { Person } from './person';

/** What the catalog answered to the question for a person. */
export type CatalogAnswer =
  | {
      type: 'users';
      /** Users bound to the person's `sub` and realm. */
      byBinding: Entity[];
      /** Users with the person's email address, as far as the catalog can tell. */
      byEmail: Entity[];
    }
  | { type: 'unavailable'; error: Error };

/** Why nobody gets an identity. The codes are stable: they appear in logs and messages. */
export type RefusalCode =
  | 'EMAIL_NOT_VERIFIED'
  | 'EMAIL_INVALID'
  | 'EMAIL_CONFLICT'
  | 'BINDING_CONFLICT'
  | 'BINDING_REQUIRED'
  | 'CATALOG_UNAVAILABLE';

/** Who somebody is who signed in. */
export type IdentityDecision =
  | { type: 'catalog-user'; user: Entity }
  | { type: 'pending' }
  | { type: 'refused'; code: RefusalCode; reason: string };

/**
 * Decides who somebody is, from what the identity provider says of them and the catalog's answer.
 *
 * @remarks
 * Fails closed: only a catalog that says "nobody" makes a person pending. An outage, several hits, a hit that is bound
 * to somebody else or that only looks alike are refused, since a wrong guess would give somebody another person's
 * identity. The binding to `sub` carries the person whatever their address says today.
 */
export function resolveIdentity(
  person: Person,
  answer: CatalogAnswer,
  options: { requireKeycloakBinding: boolean },
): IdentityDecision {
  if (answer.type === 'unavailable') {
    return refused(
      'CATALOG_UNAVAILABLE',
      `the catalog could not be asked: ${answer.error.message}`,
    );
  }
  const hits = [...answer.byBinding, ...answer.byEmail];
  if (hits.some(isReserved)) {
    return refused(
      'EMAIL_CONFLICT',
      `a catalog user in the reserved namespace '${UNPROVISIONED_NAMESPACE}' has this email address or binding`,
    );
  }

  // The catalog folds case in its own way, so its hits are only candidates.
  const bound = answer.byBinding.filter(user => isBoundTo(user, person));
  if (bound.length > 1) {
    return refused(
      'BINDING_CONFLICT',
      `several catalog users are bound to this person: ${refs(bound)}`,
    );
  }
  const { email } = person;
  if (!email) {
    return bound.length ? found(bound[0]) : decideWithoutEmail(person);
  }
  if (!isUsableAddress(email)) {
    return bound.length
      ? found(bound[0])
      : refused(
          'EMAIL_INVALID',
          'the email address is malformed or longer than 200 characters',
        );
  }

  const named = answer.byEmail.filter(user => hasAddress(user, email));
  // Whoever is bound cannot be kept out by somebody who registers a look-alike of their address.
  if (named.length < answer.byEmail.length && bound.length === 0) {
    return refused(
      'EMAIL_CONFLICT',
      `a catalog user has an email address that only looks alike: ${refs(
        answer.byEmail,
      )}`,
    );
  }
  if (named.length > 1) {
    return refused(
      'EMAIL_CONFLICT',
      `several catalog users have this email address: ${refs(named)}`,
    );
  }
  return decide(person, bound[0], named[0], options);
}

function decide(
  person: Person,
  bound: Entity | undefined,
  named: Entity | undefined,
  options: { requireKeycloakBinding: boolean },
): IdentityDecision {
  if (!named) {
    return bound ? found(bound) : { type: 'pending' };
  }
  if (bound && stringifyEntityRef(bound) !== stringifyEntityRef(named)) {
    return refused(
      'EMAIL_CONFLICT',
      `binding and email address name two catalog users: ${refs([bound, named])}`,
    );
  }
  if (bound || isBoundTo(named, person)) {
    return found(named);
  }
  if (isBound(named)) {
    return refused(
      'EMAIL_CONFLICT',
      `the catalog user with this email address is bound to somebody else: ${refs(
        [named],
      )}`,
    );
  }
  return options.requireKeycloakBinding
    ? refused(
        'BINDING_REQUIRED',
        `the catalog user with this email address has no annotation ${KEYCLOAK_ID_ANNOTATION}, which kubrix.auth.requireKeycloakBinding demands: ${refs(
          [named],
        )}`,
      )
    : found(named);
}

function decideWithoutEmail({ username }: Person): IdentityDecision {
  return username
    ? { type: 'pending' }
    : refused(
        'EMAIL_NOT_VERIFIED',
        'the identity provider reports neither a verified email address nor a user name',
      );
}

function found(user: Entity): IdentityDecision {
  return { type: 'catalog-user', user };
}

function refused(code: RefusalCode, reason: string): IdentityDecision {
  return { type: 'refused', code, reason };
}

function refs(users: Entity[]): string {
  return users.map(user => stringifyEntityRef(user)).join(', ');
}

function hasAddress(user: Entity, email: string): boolean {
  const address = (user as UserEntity).spec?.profile?.email;
  return typeof address === 'string' && isSameAddress(address, email);
}

function isBound({ metadata: { annotations } }: Entity): boolean {
  return annotations?.[KEYCLOAK_ID_ANNOTATION] !== undefined;
}

function isBoundTo({ metadata: { annotations } }: Entity, person: Person) {
  const realm = realmOfIssuer(person.issuer);
  return (
    realm !== undefined &&
    annotations?.[KEYCLOAK_ID_ANNOTATION] === person.sub &&
    annotations?.[KEYCLOAK_REALM_ANNOTATION] === realm
  );
}

function isReserved({ metadata: { namespace } }: Entity): boolean {
  return (
    (namespace ?? DEFAULT_NAMESPACE).toLocaleLowerCase('en-US') ===
    UNPROVISIONED_NAMESPACE
  );
}
