import { KeycloakProviderConfig } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import { Finding } from '@kubrix/plugin-kubrix-common';
import { bad, unknown } from '@kubrix/plugin-kubrix-node';
import { describeFailure } from '../keycloak/keycloakFailures';
import { pageSizes } from '../keycloak/pageSizes';
import { providerKey } from '../sync/readKeycloakProviders';
import { describeDuration } from './describeDuration';
import { judgeGroups } from './judgeGroups';
import { judgeSample } from './judgeSample';
import { judgeUsers } from './judgeUsers';
import { sampleRealm } from './sampleRealm';
import { surveyRealm } from './surveyRealm';
import { timetableOf } from './timetable';

/** Checks with a few requests whether the schedule of a sync that has never run suits its realm. */
export async function checkPace(
  provider: KeycloakProviderConfig,
): Promise<Finding[]> {
  const key = providerKey(provider.id);
  try {
    return judgeSample(
      key,
      await sampleRealm(provider),
      pageSizes(provider),
      timetableOf(provider),
    );
  } catch (error) {
    return [
      unknown(
        `How long a full sync of ${key} takes is not known: ${describeFailure(error)}.`,
      ),
    ];
  }
}

/**
 * Reads all users and groups of a provider's realm, and checks what they lack.
 *
 * @param onProgress - Is told how many there are so far
 */
export async function checkPeople(
  provider: KeycloakProviderConfig,
  onProgress: (text: string) => void,
): Promise<Finding[]> {
  const key = providerKey(provider.id);
  try {
    const { users, groups, tookMs } = await surveyRealm(provider, onProgress);
    const source = `${key}, counted just now in ${describeDuration(tookMs)}`;
    return [...judgeUsers(users, source), ...judgeGroups(groups, source)];
  } catch (error) {
    return [
      bad(
        `The users of ${key} cannot be counted: ${describeFailure(error)}.`,
        'See what is said above about Keycloak and about the account that fetches users.',
      ),
    ];
  }
}
