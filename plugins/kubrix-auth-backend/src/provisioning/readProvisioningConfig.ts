import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const SUPPORT_CONTACT = 'kubrix.provisioning.supportContact';
const WAIT_SECONDS = 'kubrix.provisioning.waitSeconds';
const ON_FIRST_LOGIN = 'kubrix.provisioning.onFirstLogin';
const LONGEST_WAIT_SECONDS = 60;

/** What operators say about first logins. */
export interface ProvisioningConfig {
  /** Whom pending users may ask: a name, a mail address or a URL. */
  supportContact?: string;
  /** How long a sign-in waits for the account, in milliseconds. */
  waitMs: number;
  /** Whether people are fetched on their first login, rather than by the scheduled sync alone. */
  fetchedOnFirstLogin: boolean;
}

/**
 * Reads `kubrix.provisioning`.
 *
 * @throws InputError for a `supportContact` that is no text and for a `waitSeconds` that is no number from 0 to 60.
 */
export function readProvisioningConfig(config: Config): ProvisioningConfig {
  const supportContact = config.getOptional(SUPPORT_CONTACT);
  if (
    supportContact !== undefined &&
    (typeof supportContact !== 'string' || !supportContact.trim())
  ) {
    throw new InputError(
      `${SUPPORT_CONTACT} is ${JSON.stringify(supportContact)}, set it to a name, a mail address or a URL, or remove it`,
    );
  }
  const waitSeconds = config.getOptional(WAIT_SECONDS) ?? 0;
  if (
    typeof waitSeconds !== 'number' ||
    !(waitSeconds >= 0 && waitSeconds <= LONGEST_WAIT_SECONDS)
  ) {
    throw new InputError(
      `${WAIT_SECONDS} is ${JSON.stringify(waitSeconds)}, set it to a number from 0 to ${LONGEST_WAIT_SECONDS}`,
    );
  }
  return {
    supportContact: supportContact?.trim(),
    waitMs: waitSeconds * 1_000,
    fetchedOnFirstLogin: config.getOptional(ON_FIRST_LOGIN) !== 'schedule',
  };
}
