import {
  decodeOAuthState,
  sendWebMessageResponse,
} from '@backstage/plugin-auth-node';
import { Request, Response } from 'express';
import { parseAppUrl } from '../redirects/appUrl';

/**
 * Hands a message to the sign-in page that a request comes from, in the window and in the redirect flow.
 *
 * @remarks
 * Name and message only: an error may have more in it, such as the answer of an identity provider. The status is 200, as
 * in the auth backend's own callback: a proxy might replace the page of an error.
 *
 * @throws NotAllowedError when the redirect flow would end at another origin than the portal's.
 */
export function showSignInFailure(
  req: Request,
  res: Response,
  options: {
    error: Error;
    /** Origin of `app.baseUrl`. */
    appOrigin: string;
    /** Origin of the sign-in page, which must be allowed; that of `app.baseUrl` by default. */
    origin?: string;
  },
): void {
  const { appOrigin, origin = appOrigin } = options;
  const { name, message } = options.error;
  const { flow, redirectUrl } = flowOf(req);
  if (flow === 'redirect') {
    const target = parseAppUrl(String(redirectUrl), appOrigin);
    target.searchParams.set('error', message);
    res.redirect(target.toString());
    return;
  }
  sendWebMessageResponse(res, origin, {
    type: 'authorization_response',
    error: { name, message },
  });
}

/** A sign-in starts with these in its query; on the way back they are in its state. */
function flowOf({ query }: Request): { flow?: unknown; redirectUrl?: unknown } {
  if (query.state === undefined) {
    return query;
  }
  try {
    return decodeOAuthState(query.state.toString());
  } catch {
    return {};
  }
}
