import { ConfigReader } from '@backstage/core-app-api';
import {
  ApiRef,
  createApiRef,
  OAuthRequestApi,
} from '@backstage/core-plugin-api';
import { oidcSignInProvider } from '@kubrix/plugin-kubrix-common';
import { oidcAuthApiRef } from './apis/oidcAuthApi';
import { kubrixSigninPlugin } from './plugin';

function createOidcAuthApi(config: object): typeof oidcAuthApiRef.T {
  const ref: ApiRef<unknown> = createApiRef({
    id: oidcSignInProvider.authApiId,
  });
  const factory = [...kubrixSigninPlugin.getApis()].find(
    ({ api }) => api.id === ref.id,
  );
  const oauthRequestApi: Pick<OAuthRequestApi, 'createAuthRequester'> = {
    createAuthRequester: () => jest.fn(),
  };
  return factory?.factory({
    configApi: new ConfigReader({ ...config }),
    discoveryApi: {
      getBaseUrl: async (id: string) => `http://portal.test/api/${id}`,
    },
    oauthRequestApi,
  }) as typeof oidcAuthApiRef.T;
}

describe('kubrixSigninPlugin', () => {
  it.each([
    [{ auth: { environment: 'production' } }, 'production'],
    [{}, 'development'],
  ])(
    'brings the session with Keycloak, under the id that the sign-in page asks for: %j',
    async (config, environment) => {
      const fetch = jest
        .spyOn(global, 'fetch')
        .mockResolvedValue(new Response('{}', { status: 401 }));
      const identity = await createOidcAuthApi(config).getBackstageIdentity({
        optional: true,
      });
      expect(identity).toBeUndefined();
      expect(fetch.mock.calls.map(([url]) => url)).toEqual([
        `http://portal.test/api/auth/oidc/refresh?optional&scope=openid%20profile%20email&env=${environment}`,
      ]);
      fetch.mockRestore();
    },
  );
});
