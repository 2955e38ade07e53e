import {
  ConflictError,
  NotAllowedError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { RefusalCode } from './resolveIdentity';

/**
 * Turns a refusal into the error that the user sees.
 *
 * @remarks
 * Never a `NotFoundError`: Backstage would go on to the next resolver of the list. The message names neither the
 * address nor other accounts; the reason goes to the log only.
 */
export function refusalError(code: RefusalCode): Error {
  switch (code) {
    case 'EMAIL_NOT_VERIFIED':
      return new NotAllowedError(
        'Your account has no verified email address, so the portal cannot tell who you are. Verify your email address in Keycloak, then sign in again.',
      );
    case 'EMAIL_INVALID':
      return new NotAllowedError(
        'Your account has an email address that the portal cannot use. Ask your platform team to correct it in Keycloak, then sign in again.',
      );
    case 'EMAIL_CONFLICT':
    case 'BINDING_CONFLICT':
    case 'BINDING_REQUIRED':
      return new ConflictError(
        'Your account does not lead to exactly one portal user. Ask your platform team to check the portal users with your email address.',
      );
    case 'CATALOG_UNAVAILABLE':
      return new ServiceUnavailableError(
        'The portal cannot look up its users at the moment. Try again in a minute.',
      );
    default:
      throw new Error(`Unknown refusal code '${code satisfies never}'`);
  }
}
