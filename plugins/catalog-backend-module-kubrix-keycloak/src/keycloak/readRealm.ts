import GroupRepresentation from '@keycloak/keycloak-admin-client/lib/defs/groupRepresentation';
import UserRepresentation from '@keycloak/keycloak-admin-client/lib/defs/userRepresentation';
import PQueue from 'p-queue';
import { describeFailure, UnreadableRealmError } from './keycloakFailures';
import { KeycloakRealm, Page } from './KeycloakRealm';

/** A group with the ids of its parent and of those who are members themselves. */
export interface RealmGroup extends GroupRepresentation {
  id: string;
  memberIds: string[];
}

/** All users and groups of a realm. */
export interface RealmContents {
  users: UserRepresentation[];
  /** Each parent before its children. */
  groups: RealmGroup[];
  /** How many users Keycloak counted, before and after they were read. */
  counted: { before: number; after: number };
}

/**
 * Reads a whole realm.
 *
 * @throws UnreadableRealmError where Keycloak does not give a page or a list, even after retries.
 */
export async function readRealm(
  realm: KeycloakRealm,
  options: { userPage: number; groupPage: number; concurrency: number },
): Promise<RealmContents> {
  const { userPage, groupPage, concurrency } = options;
  const queue = new PQueue({ concurrency });
  const call = <T>(what: string, read: () => Promise<T>): Promise<T> =>
    queue.add(
      () =>
        read().catch(error => {
          throw new UnreadableRealmError(
            `Could not read ${what}: ${describeFailure(error)}`,
            { cause: error },
          );
        }),
      { throwOnTimeout: true },
    );
  const pages = async <T>(
    what: string,
    max: number,
    read: (page: Page) => Promise<T[]>,
    first = 0,
  ): Promise<T[]> => {
    const page = await call(`${what} ${first}–${first + max - 1}`, () =>
      read({ first, max }),
    );
    return page.length < max
      ? page
      : [...page, ...(await pages(what, max, read, first + max))];
  };

  const readUsers = async (count: number) => {
    const full = Math.floor(count / userPage);
    const read = (page: Page) => realm.users(page);
    const found = await Promise.all([
      ...Array.from({ length: full }, (_, index) => {
        const first = index * userPage;
        return call(`users ${first}–${first + userPage - 1}`, () =>
          read({ first, max: userPage }),
        );
      }),
      // Whoever is created meanwhile comes after the pages that were counted.
      pages('users', userPage, read, full * userPage),
    ]);
    return found.flat();
  };
  const readSubtree = async (
    group: GroupRepresentation,
    parentId?: string,
  ): Promise<RealmGroup[]> => {
    const { id = '', path, subGroups = [], subGroupCount = 0 } = group;
    const [members, children] = await Promise.all([
      pages(`members of group ${path}, `, userPage, page =>
        realm.members(id, page),
      ),
      subGroups.length < subGroupCount
        ? pages(`subgroups of ${path}, `, groupPage, page =>
            realm.subgroups(id, page),
          )
        : subGroups,
    ]);
    const below = await Promise.all(
      children.map(child => readSubtree(child, id)),
    );
    return [
      { ...group, id, parentId, memberIds: members.map(idOf) },
      ...below.flat(),
    ];
  };

  try {
    const before = await call('the number of users', () => realm.userCount());
    const [users, trees] = await Promise.all([
      readUsers(before),
      pages('groups', groupPage, page => realm.topGroups(page)).then(top =>
        Promise.all(top.map(group => readSubtree(group))),
      ),
    ]);
    const after = await call('the number of users', () => realm.userCount());
    return {
      users: unique(users),
      groups: unique(trees.flat()),
      counted: { before, after },
    };
  } finally {
    queue.clear();
  }
}

function idOf({ id = '' }: { id?: string }): string {
  return id;
}

// Whoever is created or removed meanwhile shifts the others, so that one page may repeat the end of another.
function unique<T extends { id?: string }>(items: T[]): T[] {
  return [...new Map(items.map(item => [item.id, item])).values()];
}
