import express from 'express';
import Router from 'express-promise-router';

/**
 * Creates the middleware that keeps the cookie of the sign-in's state to the portal's own site, and to https.
 *
 * @remarks
 * The auth backend sets `connect.sid` without SameSite, and without Secure when a proxy ends https and
 * `backend.trustProxy` is not set (OWASP ASVS 5.0, 3.3.1 and 3.3.2). `Lax` is the strictest with which the redirect
 * back from Keycloak still carries it.
 */
export function createSessionCookieGuard({
  authUrl,
}: {
  /** The auth plugin's address as browsers know it. */
  authUrl: string;
}): express.Router {
  const isHttps = authUrl.startsWith('https:');
  const router = Router();

  router.use((_req, res, next) => {
    const setHeader = res.setHeader.bind(res);
    res.setHeader = (name, value) =>
      setHeader(
        name,
        name.toLowerCase() === 'set-cookie' && Array.isArray(value)
          ? value.map(cookie => guardSessionCookie(cookie, isHttps))
          : value,
      );
    next();
  });
  return router;
}

/** The Set-Cookie header with what is missing for the session cookie, any other unchanged. */
export function guardSessionCookie(cookie: string, isHttps: boolean): string {
  if (!cookie.startsWith('connect.sid=')) {
    return cookie;
  }
  const missing = [
    /;\s*samesite=/i.test(cookie) ? '' : '; SameSite=Lax',
    !isHttps || /;\s*secure/i.test(cookie) ? '' : '; Secure',
  ];
  return cookie.concat(...missing);
}
