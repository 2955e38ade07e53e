import { UserIdentity } from '@backstage/core-components';
import {
  ApiHolder,
  AuthRequestOptions,
  BackstageIdentityApi,
  createApiRef,
  IdentityApi,
  ProfileInfoApi,
  SessionApi,
} from '@backstage/core-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { SignInProvider } from '@kubrix/plugin-kubrix-common';
import { forgetProvider } from './rememberedProvider';
import { announceSignOut } from './signOutSignal';
import { stayingOneUser } from './stayingOneUser';

type SignInApi = ProfileInfoApi & BackstageIdentityApi & SessionApi;

/**
 * Signs in with one provider.
 *
 * @returns the identity, or undefined when there is no session or the provider gives no Backstage identity.
 * @throws NotFoundError when the app has no API for the provider's session; whatever the provider answers otherwise.
 */
export async function signIn(
  apis: ApiHolder,
  provider: SignInProvider,
  options: AuthRequestOptions,
): Promise<IdentityApi | undefined> {
  const authApi = apis.get(createApiRef<SignInApi>({ id: provider.authApiId }));
  if (!authApi) {
    throw new NotFoundError(
      `The app has no API '${provider.authApiId}' for the sign-in provider '${provider.id}', add a factory for it to the app's APIs`,
    );
  }
  const response = await authApi.getBackstageIdentity(options);
  if (!response) {
    return undefined;
  }
  return UserIdentity.create({
    identity: response.identity,
    profile: await authApi.getProfile(options),
    authApi: stayingOneUser(withSignOut(authApi), {
      userEntityRef: response.identity.userEntityRef,
      reload: () => window.location.reload(),
    }),
  });
}

function withSignOut(authApi: SignInApi): SignInApi {
  return {
    getBackstageIdentity: options => authApi.getBackstageIdentity(options),
    getProfile: options => authApi.getProfile(options),
    sessionState$: () => authApi.sessionState$(),
    signIn: () => authApi.signIn(),
    async signOut() {
      // First, so that nothing signs in again or asks with a session that is going away.
      forgetProvider();
      announceSignOut();
      await authApi.signOut();
    },
  };
}
