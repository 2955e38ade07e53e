import { KeycloakProviderConfig } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import UserRepresentation from '@keycloak/keycloak-admin-client/lib/defs/userRepresentation';
import { surveyUsers, UserSurvey } from '../entities/surveyUsers';
import { KeycloakRealm } from '../keycloak/KeycloakRealm';
import { providerKey } from '../sync/readKeycloakProviders';

const CALL_TIMEOUT_MS = 30_000;
const DEFAULT_PAGE = 100;

/**
 * Reads all users of a provider's realm, a page after the other, however long that takes.
 *
 * @param onProgress - Is told how many there are so far
 */
export async function surveyRealm(
  provider: KeycloakProviderConfig,
  onProgress: (text: string) => void,
): Promise<{ survey: UserSurvey; tookMs: number }> {
  const startedAt = performance.now();
  const realm = await KeycloakRealm.signIn({
    provider,
    callTimeoutMs: CALL_TIMEOUT_MS,
    signal: new AbortController().signal,
  });
  const count = await realm.userCount();
  const max = provider.userQuerySize ?? DEFAULT_PAGE;
  // One who comes or goes meanwhile shifts the others.
  const users = new Map<string | undefined, UserRepresentation>();
  for (let first = 0, full = true; full; first += max) {
    const page = await realm.users({ first, max });
    page.forEach(user => users.set(user.id, user));
    full = page.length === max;
    onProgress(
      `${providerKey(provider.id)}: ${users.size} of ${count} users read`,
    );
  }
  return {
    survey: surveyUsers([...users.values()]),
    tookMs: performance.now() - startedAt,
  };
}
