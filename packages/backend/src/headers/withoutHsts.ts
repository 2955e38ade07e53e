import type { RequestHandler } from 'express';

/**
 * The middleware that sets security headers, without the one that tells browsers to come back with https only.
 *
 * @remarks
 * Where browsers reach the portal with http, they would have to ignore it (RFC 6797, 8.1).
 */
export function withoutHsts(helmet: RequestHandler): RequestHandler {
  return (req, res, next) =>
    helmet(req, res, error => {
      res.removeHeader('Strict-Transport-Security');
      next(error);
    });
}
