import { LoggerService } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { ServiceUnavailableError } from '@backstage/errors';
import { oidcAuthenticator } from '@backstage/plugin-auth-backend-module-oidc-provider';
import { retryingOnUse } from './retryingOnUse';

const PROVIDER = 'auth.providers.oidc';

/**
 * The OIDC authenticator, which reads Keycloak's metadata again when it could not before.
 *
 * @remarks
 * The stock one reads it once, when the backend starts. Where Keycloak was down at that moment, nobody could sign in
 * until somebody restarts the portal. All that the authenticator does waits for the metadata in its context.
 */
export function retryingDiscovery(
  authenticator: typeof oidcAuthenticator,
  deps: { config: Config; logger: LoggerService },
): typeof oidcAuthenticator {
  const { config, logger } = deps;
  return {
    ...authenticator,
    initialize(input) {
      const metadataUrl = input.config.getString('metadataUrl');
      const subject = `${pathsOf(metadataUrl, config)} ${withoutSecrets(metadataUrl)}`;
      const first = authenticator.initialize(input);
      const discovery = retryingOnUse({
        first: first.promise,
        again: () => authenticator.initialize(input).promise,
        onFailure: error =>
          logger.error(
            `${subject} cannot be read: ${reasonOf(error)}. Nobody can sign in until it can; each sign-in tries again. Check that Keycloak runs and that the address is right.`,
          ),
        onRecovery: () => logger.info(`${subject} can be read again.`),
        toUserError: () =>
          new ServiceUnavailableError(
            'Keycloak cannot be reached at the moment. Try again in a minute; if this stays, ask your platform team.',
          ),
      });
      return {
        ...first,
        get promise() {
          return discovery();
        },
      };
    },
  };
}

/** Where the configuration has the address: the authenticator does not know which environment it serves. */
function pathsOf(metadataUrl: string, config: Config): string {
  return (config.getOptionalConfig(PROVIDER)?.keys() ?? [])
    .map(environment => `${PROVIDER}.${environment}.metadataUrl`)
    .filter(path => config.getOptional(path) === metadataUrl)
    .join(', ');
}

function withoutSecrets(metadataUrl: string): string {
  return URL.canParse(metadataUrl)
    ? new URL(metadataUrl).origin + new URL(metadataUrl).pathname
    : '';
}

/** A failed connection to a name with several addresses has a code and no message. */
function reasonOf(error: Error & { code?: unknown }): string {
  return error.message || String(error.code ?? error.name);
}
