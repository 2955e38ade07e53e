import { OidcAuthResult } from '@backstage/plugin-auth-backend-module-oidc-provider';
import { PassportProfile } from '@backstage/plugin-auth-node';
import { SignInTraceStep } from '@kubrix/plugin-kubrix-common';
import { maskClaims, maskText } from './maskClaims';

/** What an identity provider says of a person, by where it says so. */
export type ClaimsBySource = Readonly<
  Record<string, Readonly<Record<string, unknown>>>
>;

/** The claims of an OpenID provider. */
export function oidcClaims({
  tokenset,
  userinfo,
}: OidcAuthResult): ClaimsBySource {
  // Not every refresh comes with an ID token.
  return { id_token: tokenset.id_token ? tokenset.claims() : {}, userinfo };
}

/** What GitHub and GitLab say, without their answer as it was, which Passport keeps under names with an underscore. */
export function passportClaims(profile: PassportProfile): ClaimsBySource {
  const fields = Object.entries(profile ?? {});
  return {
    profile: Object.fromEntries(
      fields.filter(([name]) => !name.startsWith('_')),
    ),
  };
}

/** All claims, masked. */
export function describeClaims(
  claims: ClaimsBySource,
): SignInTraceStep['facts'] {
  return Object.fromEntries(
    Object.entries(claims).flatMap(([source, values]) =>
      Object.entries(maskClaims(values)).map(([name, value]) => [
        `${source}.${name}`,
        value,
      ]),
    ),
  );
}

/**
 * Whether the identity provider has verified the address, where it says so, and which one the portal therefore sees.
 *
 * @param email - The address in the profile, which resolvers go by
 */
export function describeEmail(
  { userinfo }: ClaimsBySource,
  email: string | undefined,
): SignInTraceStep['facts'] {
  return {
    ...(userinfo && {
      email_verified: describeVerified(userinfo.email_verified),
    }),
    'profile.email': email ? maskText(email) : 'none',
  };
}

function describeVerified(value: unknown): boolean | string {
  if (typeof value === 'boolean') {
    return value;
  }
  return value === undefined ? 'missing' : `a ${typeof value}, not a boolean`;
}
