import { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import { oidcAuthenticator } from '@backstage/plugin-auth-backend-module-oidc-provider';
import {
  KeycloakFailure,
  keycloakFailure,
  UNREACHABLE,
} from './keycloakFailures';

/** What the person reads, and what the operator is told to do. */
const WORDS: Record<KeycloakFailure, { person: string; operator: string }> = {
  unreachable: {
    person: UNREACHABLE,
    operator: 'Check that Keycloak runs, and that the portal can reach it.',
  },
  keys: {
    person: 'Keycloak has just changed its keys. Sign in again.',
    operator:
      'Keycloak has changed its keys; they have been read again, so the next sign-in succeeds.',
  },
  clocks: {
    person:
      'The clocks of the portal and of Keycloak differ, so nobody can sign in. Tell your platform team.',
    operator:
      'Set the clocks of the portal and of Keycloak: they may differ by less than the Access Token Lifespan of the realm.',
  },
};

/**
 * The OIDC authenticator, which says in plain words why a sign-in cannot end, where that is neither the person's fault
 * nor anything that they could understand.
 */
export function explainingFailures(
  authenticator: typeof oidcAuthenticator,
  { logger }: { logger: LoggerService },
): typeof oidcAuthenticator {
  return {
    ...authenticator,
    async authenticate(input, ctx) {
      try {
        return await authenticator.authenticate(input, ctx);
      } catch (thrown) {
        const error = toError(thrown);
        const failure = keycloakFailure(error);
        if (!failure) {
          throw error;
        }
        const { person, operator } = WORDS[failure];
        logger.error(
          `A sign-in with Keycloak failed: ${error.message}. ${operator}`,
        );
        throw new ServiceUnavailableError(person);
      }
    },
  };
}
