import { CookieOptions } from 'express';
import { TRACE_LIFETIME_MS } from './SignInTraceStore';

/** Name of the cookie with the id of a trace. */
export const SIGN_IN_TRACE_COOKIE = 'kubrix-sign-in-trace';

/**
 * How the cookie is set.
 *
 * @remarks
 * `Lax` is the strictest with which the redirect back from the identity provider still carries it.
 *
 * @param authUrl - The auth plugin's address as browsers know it
 */
export function traceCookieOptions(authUrl: string): CookieOptions {
  const { pathname, protocol } = new URL(authUrl);
  return {
    httpOnly: true,
    maxAge: TRACE_LIFETIME_MS,
    path: pathname,
    sameSite: 'lax',
    secure: protocol === 'https:',
  };
}
