import { LoggerService } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { toError } from '@backstage/errors';
import { oidcAuthenticator } from '@backstage/plugin-auth-backend-module-oidc-provider';
import { classifyFailure } from '../failures/classifyFailure';
import { SignInFailure } from '../failures/SignInFailure';
import { retryingOnUse } from './retryingOnUse';

const PROVIDER = 'auth.providers.oidc';

/**
 * The OIDC authenticator, which reads Keycloak's metadata again when it could not before, and its keys when they have
 * changed.
 *
 * @remarks
 * The stock one reads the metadata once, when the backend starts. Where Keycloak was down at that moment, nobody could
 * sign in until somebody restarts the portal. All that the authenticator does waits for the metadata in its context.
 *
 * It reads the keys at most once a minute, so that whoever comes soon after a change would be refused for as long. New
 * metadata come with new keys.
 */
export function retryingDiscovery(
  authenticator: typeof oidcAuthenticator,
  deps: { config: Config; logger: LoggerService },
): typeof oidcAuthenticator {
  const { config, logger } = deps;
  const renewals = new WeakMap<object, () => void>();

  function renewKeysAfter(error: unknown, ctx: object): boolean {
    const isOver =
      classifyFailure(toError(error), 'provider') === 'KEYS_CHANGED';
    if (isOver) {
      renewals.get(ctx)?.();
    }
    return isOver;
  }

  return {
    ...authenticator,
    initialize(input) {
      const metadataUrl = input.config.getString('metadataUrl');
      const subject = `${pathsOf(metadataUrl, config)} ${publicPartOf(metadataUrl)}`;
      const first = authenticator.initialize(input);
      const again = () => authenticator.initialize(input).promise;
      const discover = (attempt: typeof first.promise) =>
        retryingOnUse({
          first: attempt,
          again,
          onFailure: error =>
            logger.error(
              `${subject} cannot be read: ${reasonOf(error)}. Nobody can sign in until it can; each sign-in tries again. Check that Keycloak runs and that the address is right.`,
            ),
          onRecovery: () => logger.info(`${subject} can be read again.`),
          toUserError: toSignInFailure,
        });
      let discovery = discover(first.promise);
      const ctx = {
        ...first,
        get promise() {
          return discovery();
        },
      };
      renewals.set(ctx, () => {
        discovery = discover(again());
      });
      return ctx;
    },
    async authenticate(input, ctx) {
      try {
        return await authenticator.authenticate(input, ctx);
      } catch (error) {
        // The code is spent, so the person has to sign in once more.
        renewKeysAfter(error, ctx);
        throw error;
      }
    },
    async refresh(input, ctx) {
      try {
        return await authenticator.refresh(input, ctx);
      } catch (error) {
        if (renewKeysAfter(error, ctx)) {
          return authenticator.refresh(input, ctx);
        }
        throw error;
      }
    },
  };
}

function toSignInFailure(error: Error): SignInFailure {
  const isUntrusted = classifyFailure(error, 'provider') === 'TLS_UNTRUSTED';
  return new SignInFailure(
    isUntrusted ? 'TLS_UNTRUSTED' : 'IDP_UNREACHABLE',
    `the metadata cannot be read: ${reasonOf(error)}`,
  );
}

/** Where the configuration has the address: the authenticator does not know which environment it serves. */
function pathsOf(metadataUrl: string, config: Config): string {
  return (config.getOptionalConfig(PROVIDER)?.keys() ?? [])
    .map(environment => `${PROVIDER}.${environment}.metadataUrl`)
    .filter(path => config.getOptional(path) === metadataUrl)
    .join(', ');
}

/** Without what could be a secret: credentials, and the query. */
function publicPartOf(metadataUrl: string): string {
  return URL.canParse(metadataUrl)
    ? new URL(metadataUrl).origin + new URL(metadataUrl).pathname
    : '';
}

/** A failed connection to a name with several addresses has a code and no message. */
function reasonOf(error: Error & { code?: unknown }): string {
  return error.message || String(error.code ?? error.name);
}
