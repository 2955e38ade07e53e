import { ConfigReader } from '@backstage/config';
import { JsonValue } from '@backstage/types';
import { readAllowedProviders } from './allowedProviders';
import { optionalSignInProviders } from './signInProviders';

const NONE =
  'No kubrix.auth.allowedProviders configured. Only OIDC will be shown.';

function read(allowedProviders: JsonValue | undefined) {
  const { providers, notices } = readAllowedProviders(
    new ConfigReader({ kubrix: { auth: { allowedProviders } } }),
  );
  return {
    ids: providers.map(({ id }) => id),
    notices: notices.map(({ message }) => message),
  };
}

describe('readAllowedProviders', () => {
  it.each<[string, JsonValue | undefined, string[], string[]]>([
    ['absent', undefined, ['oidc'], [NONE]],
    ['null', null, ['oidc'], [NONE]],
    ['empty', [], ['oidc'], [NONE]],
    ['one', ['github'], ['oidc', 'github'], []],
    [
      'both, in the order of the table',
      ['gitlab', 'github'],
      ['oidc', 'github', 'gitlab'],
      [],
    ],
    [
      'duplicates and case',
      ['GitHub', 'github', 'GITHUB '],
      ['oidc', 'github'],
      [],
    ],
    ['keycloak itself', ['oidc', 'github'], ['oidc', 'github'], []],
    [
      'unknown',
      ['bitbucket'],
      ['oidc'],
      [
        'Unknown sign-in providers in kubrix.auth.allowedProviders: bitbucket.\nSupported: github, gitlab',
      ],
    ],
    [
      'known and several unknown, each named once',
      ['bitbucket', 'github', 'bitbucket', 'Azure'],
      ['oidc', 'github'],
      [
        'Unknown sign-in providers in kubrix.auth.allowedProviders: bitbucket, Azure.\nSupported: github, gitlab',
      ],
    ],
  ])('%s', (_, value, ids, notices) => {
    expect(read(value)).toEqual({ ids, notices });
  });

  it('works without any kubrix block', () => {
    expect(
      readAllowedProviders(new ConfigReader({})).providers.map(({ id }) => id),
    ).toEqual(['oidc']);
  });

  it.each<[JsonValue, string]>([
    [
      'github',
      "Invalid type in config for key 'kubrix.auth.allowedProviders': got string, wanted a list of provider names, for example [github, gitlab]",
    ],
    [
      { github: true },
      "Invalid type in config for key 'kubrix.auth.allowedProviders': got object, wanted a list of provider names, for example [github, gitlab]",
    ],
    [
      ['github', 42],
      "Invalid type in config for key 'kubrix.auth.allowedProviders[1]': got number, wanted the name of a provider as a string, for example github",
    ],
    [
      [null],
      "Invalid type in config for key 'kubrix.auth.allowedProviders[0]': got null, wanted the name of a provider as a string, for example github",
    ],
  ])('refuses %j', (value, message) => {
    expect(() => read(value)).toThrow(message);
  });

  it('shows a provider that was added to the table', () => {
    const google = {
      id: 'google',
      title: 'Google',
      message: 'Sign in using Google',
      authApiId: 'core.auth.google',
    };
    const { providers } = readAllowedProviders(
      new ConfigReader({
        kubrix: { auth: { allowedProviders: ['google'] } },
      }),
      [...optionalSignInProviders, google],
    );
    expect(providers).toContain(google);
  });
});
