import { KeycloakProviderConfig } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import GroupRepresentation from '@keycloak/keycloak-admin-client/lib/defs/groupRepresentation';
import UserRepresentation from '@keycloak/keycloak-admin-client/lib/defs/userRepresentation';
import { GroupSurvey, surveyGroups } from '../entities/surveyGroups';
import { surveyUsers, UserSurvey } from '../entities/surveyUsers';
import { KeycloakRealm, Page } from '../keycloak/KeycloakRealm';
import { pageSizes } from '../keycloak/pageSizes';
import { providerKey } from '../sync/readKeycloakProviders';

const CALL_TIMEOUT_MS = 30_000;

/** What there is in a realm, and how many milliseconds it took to find out. */
export interface RealmSurvey {
  users: UserSurvey;
  groups: GroupSurvey;
  tookMs: number;
}

/**
 * Reads all users and groups of a provider's realm, a page after the other, however long that takes.
 *
 * @param onProgress - Is told how many there are so far
 */
export async function surveyRealm(
  provider: KeycloakProviderConfig,
  onProgress: (text: string) => void,
): Promise<RealmSurvey> {
  const startedAt = performance.now();
  const realm = await KeycloakRealm.signIn({
    provider,
    callTimeoutMs: CALL_TIMEOUT_MS,
    signal: new AbortController().signal,
  });
  const { userPage, groupPage } = pageSizes(provider);
  const report = (text: string) =>
    onProgress(`${providerKey(provider.id)}: ${text} read`);

  const count = await realm.userCount();
  // One who comes or goes meanwhile shifts the others.
  const users = new Map<string | undefined, UserRepresentation>();
  for await (const page of pages(userPage, each => realm.users(each))) {
    page.forEach(user => users.set(user.id, user));
    report(`${users.size} of ${count} users`);
  }
  const groups = new Map<string | undefined, GroupRepresentation>();
  for await (const page of groupPages(realm, groupPage)) {
    page.forEach(group => groups.set(group.id, group));
    report(`${groups.size} groups`);
  }
  return {
    users: surveyUsers([...users.values()]),
    groups: surveyGroups([...groups.values()]),
    tookMs: performance.now() - startedAt,
  };
}

/** All groups, those at the top first; Keycloak 22 and older put their subgroups into them. */
async function* groupPages(realm: KeycloakRealm, max: number) {
  const waiting: GroupRepresentation[] = [];
  for await (const page of pages(max, each => realm.topGroups(each))) {
    waiting.push(...page);
    yield page;
  }
  for (const { id = '', subGroups = [], subGroupCount = 0 } of waiting) {
    const children =
      subGroups.length < subGroupCount
        ? pages(max, page => realm.subgroups(id, page))
        : [subGroups].filter(({ length }) => length > 0);
    for await (const page of children) {
      // A loop goes on with what is added meanwhile.
      waiting.push(...page);
      yield page;
    }
  }
}

async function* pages<T>(max: number, read: (page: Page) => Promise<T[]>) {
  for (let first = 0, isFull = true; isFull; first += max) {
    const page = await read({ first, max });
    isFull = page.length === max;
    if (page.length > 0) {
      yield page;
    }
  }
}
