import { AuthService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { setTimeout as delay } from 'node:timers/promises';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  KEYCLOAK_ID_ANNOTATION,
  KEYCLOAK_REALM_ANNOTATION,
  realmOfIssuer,
} from '@kubrix/plugin-kubrix-common';
import { isUsableAddress } from './emailAddress';
import { Person } from './person';
import { CatalogAnswer } from './resolveIdentity';

const TIMEOUT_MS = 10_000;

/** Asks the catalog for the users that may be a person; an error becomes an answer, never "nobody". */
export type FindCatalogUsers = (person: Person) => Promise<CatalogAnswer>;

/** Creates the look-up, made with the auth backend's own credentials since nobody is signed in yet. */
export function createFindCatalogUsers(options: {
  catalog: CatalogService;
  auth: AuthService;
}): FindCatalogUsers {
  const { catalog, auth } = options;

  async function query(filter: Record<string, string>): Promise<Entity[]> {
    const { items } = await catalog.getEntities(
      {
        filter: { kind: 'User', ...filter },
        // Two are enough to know that there is more than one.
        limit: 2,
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return items;
  }

  async function lookUp(person: Person): Promise<CatalogAnswer> {
    const realm = realmOfIssuer(person.issuer);
    const { sub, email } = person;
    // Side by side: the catalog takes thirty times as long for both in one filter with OR.
    const [byBinding, byEmail] = await Promise.all([
      realm
        ? query({
            [`metadata.annotations.${KEYCLOAK_ID_ANNOTATION}`]: sub,
            [`metadata.annotations.${KEYCLOAK_REALM_ANNOTATION}`]: realm,
          })
        : [],
      email && isUsableAddress(email)
        ? query({ 'spec.profile.email': email })
        : [],
    ]);
    return { type: 'users', byBinding, byEmail };
  }

  return async person => {
    try {
      return await inTime(lookUp(person));
    } catch (error) {
      return { type: 'unavailable', error: toError(error) };
    }
  };
}

/**
 * Waits ten seconds at most for the catalog.
 *
 * @throws Error when that is not enough.
 */
export async function inTime<T>(answer: Promise<T>): Promise<T> {
  const answered = new AbortController();
  try {
    return await Promise.race([
      answer,
      delay(TIMEOUT_MS, undefined, { signal: answered.signal }).then(() => {
        throw new Error(`no answer within ${TIMEOUT_MS / 1000} seconds`);
      }),
    ]);
  } finally {
    answered.abort();
  }
}
