import { SignInInfo, SignInResolverFactory } from '@backstage/plugin-auth-node';
import { SignInFailure } from '../failures/SignInFailure';
import { isSameAddress } from '../identity/emailAddress';

/**
 * Gives stock sign-in resolvers the check that they lack: nobody is found by a user name or an address that is somebody's
 * only after folding characters.
 *
 * @remarks
 * The catalog lower-cases what it is asked for, which turns the Kelvin sign into `k`: the account `ann\u212ae` would sign
 * in as the user `annke`. Only the case of ASCII letters may differ.
 */
export function refusingLookAlikes(
  factories: Readonly<Record<string, SignInResolverFactory>>,
): Record<string, SignInResolverFactory> {
  return Object.fromEntries(
    Object.entries(factories).map(([name, factory]) => [
      name,
      withCheck(factory),
    ]),
  );
}

function withCheck(factory: SignInResolverFactory): SignInResolverFactory {
  const checked: SignInResolverFactory = (...options) => {
    const resolver = factory(...options);
    return async (info: NamedInfo, ctx) => {
      const { username } = info.result.fullProfile;
      if ([username, info.profile.email].some(isLookAlike)) {
        throw new SignInFailure(
          'NAME_AMBIGUOUS',
          "the user name or the address of the account is somebody else's only after folding characters",
        );
      }
      return resolver(info, ctx);
    };
  };
  checked.optionsJsonSchema = factory.optionsJsonSchema;
  return checked;
}

type NamedInfo = SignInInfo<{ fullProfile: { username?: string } }>;

function isLookAlike(name: string | undefined): boolean {
  return name !== undefined && !isSameAddress(name, name.toLowerCase());
}
