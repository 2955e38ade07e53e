import { Config } from '@backstage/config';
import { toError } from '@backstage/errors';
import { createAskKeycloak } from './askKeycloak';
import { checkAddresses } from './checkAddresses';
import { checkProviders } from './checkProviders';
import { checkSyncAccounts } from './checkSyncAccounts';
import { Finding } from '@kubrix/plugin-kubrix-common';
import { bad, Check, unknown } from '@kubrix/plugin-kubrix-node';
import { explainNoAnswer, KeycloakProbe } from './KeycloakProbe';
import { readSignInConfig } from './signInConfig';
import { signInResolverNames } from './signInResolverNames';

/**
 * The checks of everything that signing in needs, in the order in which a sign-in needs it. They change nothing, and what
 * cannot be reached costs one time-out.
 */
export function diagnoseSignIn(config: Config): Check[] {
  const ask = createAskKeycloak();
  let probe: KeycloakProbe | undefined;

  async function askRealm(
    question: (keycloak: KeycloakProbe) => Promise<Finding[]>,
  ): Promise<Finding[]> {
    return probe?.isKnown
      ? question(probe).catch(explainNoAnswer)
      : [unknown('Not known, since the realm did not answer.')];
  }

  return [
    {
      id: 'addresses',
      title: 'Addresses',
      run: async () => checkAddresses(config),
    },
    {
      id: 'providers',
      title: 'Sign-in providers',
      run: async () => checkProviders(config, signInResolverNames),
    },
    {
      id: 'discovery',
      title: 'Keycloak',
      async run() {
        try {
          probe = new KeycloakProbe(readSignInConfig(config), ask);
        } catch (error) {
          return [bad(`${toError(error).message}.`, 'Set it.')];
        }
        return probe.checkDiscovery().catch(explainNoAnswer);
      },
    },
    {
      id: 'client',
      title: 'Client in Keycloak',
      run: () => askRealm(keycloak => keycloak.checkCredentials()),
    },
    {
      id: 'redirect',
      title: 'Way back from Keycloak',
      run: () => askRealm(keycloak => keycloak.checkAuthorization()),
    },
    {
      id: 'sync-account',
      title: 'Account that fetches users',
      run: () => checkSyncAccounts(config, ask),
    },
  ];
}
