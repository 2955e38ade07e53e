import { KeycloakProviderConfig } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import { KeycloakRealm } from '../keycloak/KeycloakRealm';
import { pageSizes } from '../keycloak/pageSizes';

/** Of which a check that has to be done soon can wait for one in vain. */
const CALL_TIMEOUT_MS = 5_000;

/** How large a realm is, and how long Keycloak takes for the parts in which a sync reads it, in milliseconds. */
export interface RealmSample {
  users: number;
  groups: number;
  userPageMs: number;
  groupPageMs: number;
  /** A page of members of one group. */
  membersMs: number;
}

/** Reads one page of each kind of a provider's realm, as a full sync does. */
export async function sampleRealm(
  provider: KeycloakProviderConfig,
): Promise<RealmSample> {
  const { userPage, groupPage } = pageSizes(provider);
  const realm = await KeycloakRealm.signIn({
    provider,
    callTimeoutMs: CALL_TIMEOUT_MS,
    signal: new AbortController().signal,
  });
  const users = await realm.userCount();
  const groups = await realm.groupCount();
  const [userPageMs] = await measure(() =>
    realm.users({ first: 0, max: userPage }),
  );
  const [groupPageMs, top] = await measure(() =>
    realm.topGroups({ first: 0, max: groupPage }),
  );
  const id = top[0]?.id;
  const [membersMs] = id
    ? await measure(() => realm.members(id, { first: 0, max: userPage }))
    : [0];
  return { users, groups, userPageMs, groupPageMs, membersMs };
}

async function measure<T>(
  read: () => Promise<T>,
): Promise<[ms: number, result: T]> {
  const startedAt = performance.now();
  const result = await read();
  return [performance.now() - startedAt, result];
}
