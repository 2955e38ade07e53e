import {
  AuthService,
  BackstageCredentials,
  BackstagePrincipalTypes,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { isUnprovisionedUserRef } from '@kubrix/plugin-kubrix-common';
import type { Request, Response } from 'express';
import {
  isOpenToPendingUsers,
  PENDING_USER_COOKIE_PLUGIN,
  PendingUserRoute,
} from './pendingUserRoutes';

const REFUSAL =
  'Your account is still being set up. Until it is ready, you can only look at the catalog. Sign in again when the portal tells you that it is.';

/**
 * Accepts the credentials of pending users on routes that are open to them only, and gives them no cookies
 * but for docs.
 *
 * @remarks
 * Backstage asks for the credentials of every request that is not public before it looks for a route, and a public
 * route that wants to know who asks does so itself. So whatever a route forgets to check is refused here.
 */
export class PendingUserHttpAuth implements HttpAuthService {
  readonly #httpAuth: HttpAuthService;
  readonly #auth: AuthService;
  readonly #pluginId: string;
  readonly #routes: readonly PendingUserRoute[];

  constructor(deps: {
    httpAuth: HttpAuthService;
    auth: AuthService;
    pluginId: string;
    routes: readonly PendingUserRoute[];
  }) {
    this.#httpAuth = deps.httpAuth;
    this.#auth = deps.auth;
    this.#pluginId = deps.pluginId;
    this.#routes = deps.routes;
  }

  async credentials<TAllowed extends keyof BackstagePrincipalTypes = 'unknown'>(
    req: Request,
    options?: { allow?: TAllowed[]; allowLimitedAccess?: boolean },
  ): Promise<BackstageCredentials<BackstagePrincipalTypes[TAllowed]>> {
    const credentials = await this.#httpAuth.credentials(req, options);
    if (this.#isPending(credentials) && !this.#isOpen(req, credentials)) {
      throw new NotAllowedError(REFUSAL);
    }
    return credentials;
  }

  async issueUserCookie(
    res: Response,
    options?: { credentials?: BackstageCredentials },
  ): Promise<{ expiresAt: Date }> {
    const credentials =
      options?.credentials ??
      (await this.#httpAuth.credentials(res.req, { allow: ['user'] }));
    if (
      this.#isPending(credentials) &&
      this.#pluginId !== PENDING_USER_COOKIE_PLUGIN
    ) {
      throw new NotAllowedError(REFUSAL);
    }
    // Backstage keeps a cookie while it is valid; this one may be of the time before the account was ready.
    delete res.req.headers.cookie;
    return this.#httpAuth.issueUserCookie(res, options);
  }

  #isPending(credentials: BackstageCredentials): boolean {
    return (
      this.#auth.isPrincipal(credentials, 'user') &&
      isUnprovisionedUserRef(credentials.principal.userEntityRef)
    );
  }

  #isOpen(req: Request, credentials: BackstageCredentials): boolean {
    return isOpenToPendingUsers(
      {
        method: req.method,
        pluginId: this.#pluginId,
        path: pathBelowPlugin(req, this.#pluginId),
        through: this.#through(credentials),
      },
      this.#routes,
    );
  }

  #through(credentials: BackstageCredentials): string | undefined {
    return this.#auth.isPrincipal(credentials, 'user')
      ? credentials.principal.actor?.subject.replace(/^plugin:/, '')
      : undefined;
  }
}

// Routers below the plugin's own move a part of the path to the base URL, so both count.
function pathBelowPlugin(req: Request, pluginId: string): string {
  const path = `${req.baseUrl}${req.path}`;
  const pluginPath = `/api/${pluginId}`;
  return path.toLowerCase().startsWith(`${pluginPath}/`)
    ? path.slice(pluginPath.length)
    : path;
}
