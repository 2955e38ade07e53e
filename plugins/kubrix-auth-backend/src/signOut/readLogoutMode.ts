import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const KEY = 'kubrix.auth.logout';

/** What a sign-out ends: the session in Keycloak as well, or that of the portal alone. */
export type LogoutMode = 'keycloak' | 'portal';

/**
 * Reads `kubrix.auth.logout`.
 *
 * @throws InputError for any other value.
 */
export function readLogoutMode(config: Config): LogoutMode {
  const mode = config.getOptional(KEY) ?? 'keycloak';
  if (mode !== 'keycloak' && mode !== 'portal') {
    throw new InputError(
      `${KEY} is ${JSON.stringify(mode)}, set it to keycloak or portal`,
    );
  }
  return mode;
}
