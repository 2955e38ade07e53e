import { OAuth2, OAuthRequestManager } from '@backstage/core-app-api';
import {
  AnyApiFactory,
  ApiRef,
  BackstageIdentityApi,
  configApiRef,
  createApiFactory,
  createApiRef,
  discoveryApiRef,
  OAuthApi,
  OAuthRequestApi,
  OpenIdConnectApi,
  ProfileInfoApi,
  SessionApi,
} from '@backstage/core-plugin-api';
import { oidcSignInProvider } from '@kubrix/plugin-kubrix-common';
import LockOpenIcon from '@material-ui/icons/LockOpen';

/** The session with Keycloak. */
export const oidcAuthApiRef: ApiRef<
  OAuthApi &
    OpenIdConnectApi &
    ProfileInfoApi &
    BackstageIdentityApi &
    SessionApi
> = createApiRef({ id: oidcSignInProvider.authApiId });

/**
 * What waits for somebody to sign in again, once the session with Keycloak has ended.
 *
 * @remarks
 * Apart from `oauthRequestApiRef`, whose dialog asks for access to other systems: it cannot tell that a session has
 * ended, nor give its requests to another dialog.
 */
export const sessionRequestApiRef: ApiRef<OAuthRequestApi> = createApiRef({
  id: 'plugin.kubrix-signin.session-request',
});

/** The API factories that the sign-in page needs beside those of `@backstage/app-defaults`. */
export const kubrixSigninApis: AnyApiFactory[] = [
  createApiFactory({
    api: sessionRequestApiRef,
    deps: {},
    factory: () => new OAuthRequestManager(),
  }),
  createApiFactory({
    api: oidcAuthApiRef,
    deps: {
      configApi: configApiRef,
      discoveryApi: discoveryApiRef,
      oauthRequestApi: sessionRequestApiRef,
    },
    factory: ({ configApi, discoveryApi, oauthRequestApi }) =>
      OAuth2.create({
        configApi,
        discoveryApi,
        oauthRequestApi,
        provider: {
          id: oidcSignInProvider.id,
          title: oidcSignInProvider.title,
          icon: LockOpenIcon,
        },
        environment: configApi.getOptionalString('auth.environment'),
        defaultScopes: ['openid', 'profile', 'email'],
      }),
  }),
];
