import { AuthService } from '@backstage/backend-plugin-api';
import { Entity, UserEntity } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  KEYCLOAK_ID_ANNOTATION,
  KEYCLOAK_REALM_ANNOTATION,
  realmOfIssuer,
} from '@kubrix/plugin-kubrix-common';
import DataLoader from 'dataloader';
import { setTimeout as delay } from 'node:timers/promises';
import { FindCatalogUsers, inTime } from './catalogUsers';
import { isUsableAddress } from './emailAddress';
import { Person } from './person';
import { CatalogAnswer } from './resolveIdentity';

const COLLECT_MS = 100;
/** Bounds one query, and what has to be asked for singly when people cannot be told apart. */
const MAX_PEOPLE = 100;

const BINDING = `metadata.annotations.${KEYCLOAK_ID_ANNOTATION}`;
const REALM = `metadata.annotations.${KEYCLOAK_REALM_ANNOTATION}`;
const EMAIL = 'spec.profile.email';

const NOBODY: CatalogAnswer = { type: 'users', byBinding: [], byEmail: [] };

/**
 * Creates a look-up for many people who wait: what is asked for within 100 ms, and while the last
 * queries are under way, becomes one pair of queries: a catalog that is slow is asked less often, not more.
 *
 * @remarks
 * It says by itself only that nobody is there. Whoever may have a hit is asked for singly, with the same exactness as a
 * sign-in; so is everybody when the hits are not complete or one of them cannot be told whose it is.
 */
export function createBatchedFindCatalogUsers(options: {
  catalog: CatalogService;
  auth: AuthService;
  /** Asks for one person. */
  findCatalogUsers: FindCatalogUsers;
}): FindCatalogUsers {
  const { catalog, auth, findCatalogUsers } = options;

  async function query(
    conditions: Record<string, string[]>,
  ): Promise<{ items: Entity[]; complete: boolean }> {
    const wanted = Object.entries(conditions).map(([key, values]) => [
      key,
      { $in: values },
    ]);
    const { items, pageInfo } = await catalog.queryEntities(
      {
        query: { kind: 'User', ...Object.fromEntries(wanted) },
        fields: ['kind', 'metadata', EMAIL],
        limit: MAX_PEOPLE,
        totalItems: 'exclude',
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return { items, complete: !pageInfo.nextCursor };
  }

  async function findOutWhoMayBeThere(
    people: readonly Person[],
  ): Promise<(person: Person) => boolean> {
    const bindable = people.filter(({ issuer }) => realmOfIssuer(issuer));
    const addresses = people.flatMap(({ email }) =>
      email && isUsableAddress(email) ? [email] : [],
    );
    const answers = await Promise.all([
      ...(bindable.length
        ? [
            query({
              [BINDING]: distinct(bindable.map(({ sub }) => sub)),
              [REALM]: distinct(
                bindable.flatMap(({ issuer }) => realmOfIssuer(issuer) ?? []),
              ),
            }),
          ]
        : []),
      ...(addresses.length ? [query({ [EMAIL]: distinct(addresses) })] : []),
    ]);
    const hits = answers.flatMap(({ items }) => items);
    const told =
      answers.every(({ complete }) => complete) &&
      hits.every(hit => people.some(person => mayBe(person, hit)));
    return person => !told || hits.some(hit => mayBe(person, hit));
  }

  async function answer(people: readonly Person[]): Promise<CatalogAnswer[]> {
    try {
      const mayBeThere = await inTime(findOutWhoMayBeThere(people));
      return await Promise.all(
        people.map(person =>
          mayBeThere(person) ? findCatalogUsers(person) : NOBODY,
        ),
      );
    } catch (error) {
      return people.map(() => ({ type: 'unavailable', error: toError(error) }));
    }
  }

  let underWay: Promise<unknown> = Promise.resolve();
  const loader = new DataLoader<Person, CatalogAnswer>(
    people => {
      const answers = answer(people);
      underWay = answers;
      return answers;
    },
    {
      cache: false,
      maxBatchSize: MAX_PEOPLE,
      batchScheduleFn: collected => {
        Promise.all([underWay, delay(COLLECT_MS)]).then(collected);
      },
    },
  );
  return person => loader.load(person);
}

function mayBe({ sub, email }: Person, user: Entity): boolean {
  const id = user.metadata.annotations?.[KEYCLOAK_ID_ANNOTATION];
  const address = (user as UserEntity).spec?.profile?.email;
  return isSameToCatalog(id, sub) || isSameToCatalog(address, email);
}

/** The catalog folds both sides like that, more than is safe to recognise somebody by. */
function isSameToCatalog(a: unknown, b: string | undefined): boolean {
  return (
    typeof a === 'string' &&
    b !== undefined &&
    a.toLowerCase() === b.toLowerCase()
  );
}

function distinct(values: string[]): string[] {
  return [...new Set(values)];
}
