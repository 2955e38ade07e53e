import { Finding } from '@kubrix/plugin-kubrix-common';
import { bad, good } from '@kubrix/plugin-kubrix-node';
import { decodeJwt } from 'jose';

/** Tokens are refused where the clocks differ by more than their lifespan, a minute at the least. */
const TOLERATED_CLOCK_ERROR_S = 30;

/**
 * Whether a token was issued now, by the clock here.
 *
 * @remarks
 * Keycloak says what time it is in tokens only, in whole seconds; a proxy's `Date` may be another's time.
 *
 * @param now - In milliseconds
 */
export function checkClock(token: string, now: number): Finding[] {
  const { iat } = decodeJwt(token);
  if (iat === undefined) {
    return [];
  }
  const seconds = Math.round(now / 1_000 - iat - 0.5);
  return Math.abs(seconds) > TOLERATED_CLOCK_ERROR_S
    ? [
        bad(
          `The clock here is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} Keycloak's.`,
          'Have both set by the same time server.',
        ),
      ]
    : [good('The clocks agree.')];
}
