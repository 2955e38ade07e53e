import { ConfigReader } from '@backstage/config';
import { JsonValue } from '@backstage/types';
import { checkProviders } from './checkProviders';
import { signInResolverNames } from './signInResolverNames';

const OURS = 'kubriXMatchingUserEntityProfileEmail';
const SAFE = 'userIdMatchingUserEntityAnnotation';

function check(options: {
  allowed?: JsonValue;
  oidc?: string[];
  github?: string[];
}) {
  const { allowed, oidc = [OURS], github } = options;
  const provider = (names: string[]) => ({
    development: {
      signIn: { resolvers: names.map(resolver => ({ resolver })) },
    },
  });
  return checkProviders(
    new ConfigReader({
      kubrix: { auth: { allowedProviders: allowed } },
      auth: {
        providers: {
          oidc: provider(oidc),
          ...(github && { github: provider(github) }),
        },
      },
    }),
    signInResolverNames,
  );
}

describe('checkProviders', () => {
  it('tells how people are recognised', () => {
    expect(
      check({ oidc: [OURS, 'emailMatchingUserEntityProfileEmail'] }),
    ).toEqual([
      {
        verdict: 'good',
        text: `Keycloak OIDC recognises people by ${OURS}, then emailMatchingUserEntityProfileEmail.`,
      },
    ]);
  });

  it.each([
    [
      'is not configured',
      { allowed: ['github'] },
      'GitHub is on the sign-in page, and auth.providers.github.development is not configured: signing in with it fails.',
    ],
    [
      'has no resolver',
      { allowed: ['github'], github: [] },
      'auth.providers.github.development has no signIn.resolvers: the provider is not configured to support sign-in.',
    ],
    [
      'has a resolver that there is not',
      { oidc: ['kubrixMatchingUserEntityProfileEmail'] },
      "auth.providers.oidc.development.signIn.resolvers names 'kubrixMatchingUserEntityProfileEmail', which there is not.",
    ],
    [
      'is of the wrong type',
      { allowed: 'github' },
      "Invalid type in config for key 'kubrix.auth.allowedProviders': got string, wanted a list of provider names, for example [github, gitlab]",
    ],
  ])('finds a provider bad that %s', (_, options, text) => {
    expect(check(options).filter(({ verdict }) => verdict === 'bad')).toEqual([
      { verdict: 'bad', text, remedy: expect.any(String) },
    ]);
  });

  it.each([
    [
      'of which nobody has heard',
      { allowed: ['bitbucket'] },
      'Unknown sign-in providers in kubrix.auth.allowedProviders: bitbucket. Supported: github, gitlab',
    ],
    [
      'that let others in',
      { allowed: ['github'], github: ['usernameMatchingUserEntityName'] },
      `whoever has the account demoadmin there becomes the user demoadmin. Use ${SAFE} instead.`,
    ],
  ])('doubts providers %s', (_, options, text) => {
    expect(
      check(options).filter(({ verdict }) => verdict === 'doubtful'),
    ).toEqual([
      expect.objectContaining({ text: expect.stringContaining(text) }),
    ]);
  });
});
