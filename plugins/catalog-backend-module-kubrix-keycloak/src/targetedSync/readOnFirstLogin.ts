import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const KEY = 'kubrix.provisioning.onFirstLogin';

/** What happens when somebody signs in whom the catalog does not know yet. */
export type OnFirstLogin = 'sync' | 'schedule';

/**
 * Reads `kubrix.provisioning.onFirstLogin`.
 *
 * @throws InputError for any value but `sync` and `schedule`.
 */
export function readOnFirstLogin(config: Config): OnFirstLogin {
  const value = config.getOptional(KEY) ?? 'sync';
  if (value !== 'sync' && value !== 'schedule') {
    throw new InputError(
      `${KEY} is ${JSON.stringify(value)}, set it to sync or schedule`,
    );
  }
  return value;
}
