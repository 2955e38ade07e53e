import { BackstageIdentityApi } from '@backstage/core-plugin-api';
import { isUnprovisionedUserRef } from '@kubrix/plugin-kubrix-common';

/**
 * A session that gives the page nobody's token but that of the user whom it was loaded for.
 *
 * @remarks
 * Who is signed in may change while a page is open, in another tab or when a session has ended, and what the page was
 * about to send would then go out in the name of somebody else. So the page is loaded anew, and what asked for the token
 * waits for ever. A temporary identity may turn into a full one: that is the same person.
 */
export function stayingOneUser<T extends BackstageIdentityApi>(
  authApi: T,
  page: { userEntityRef: string; reload: () => void },
): T {
  return {
    ...authApi,
    async getBackstageIdentity(options) {
      const current = await authApi.getBackstageIdentity(options);
      const userEntityRef = current?.identity.userEntityRef;
      if (
        userEntityRef === undefined ||
        userEntityRef === page.userEntityRef ||
        isUnprovisionedUserRef(page.userEntityRef)
      ) {
        return current;
      }
      page.reload();
      return new Promise(() => {});
    },
  };
}
