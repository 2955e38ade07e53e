import { openLoginPopup } from '@backstage/core-app-api';
import { toError } from '@backstage/errors';
import { SignInProvider } from '@kubrix/plugin-kubrix-common';
import { SignInEnd, toSignInEnd } from './signInEnd';

/** Has somebody sign in in a window of its own, as the sign-in page does, but leaves this page's session alone. */
export async function signInInWindow(
  url: string,
  provider: SignInProvider,
): Promise<SignInEnd> {
  try {
    await openLoginPopup({
      url,
      name: `${provider.title} Login`,
      width: 450,
      height: 730,
    });
    return { kind: 'signedIn' };
  } catch (cause) {
    return toSignInEnd(toError(cause));
  }
}
