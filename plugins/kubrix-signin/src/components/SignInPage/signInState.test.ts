import {
  oidcSignInProvider,
  optionalSignInProviders,
} from '@kubrix/plugin-kubrix-common';
import { initialSignInState, PageLoad, SignInState } from './signInState';

const [github] = optionalSignInProviders;
const providers = [oidcSignInProvider, github];
const nothing: PageLoad = {
  remembered: undefined,
  redirectedTo: undefined,
  error: undefined,
};

describe('initialSignInState', () => {
  it.each<[string, Partial<PageLoad>, SignInState]>([
    ['first visit', {}, { phase: 'choosing' }],
    [
      'signed in before',
      { remembered: 'github' },
      { phase: 'resuming', provider: github },
    ],
    [
      'signed in with a provider that is no longer offered',
      { remembered: 'gitlab' },
      { phase: 'choosing' },
    ],
    [
      'back from a redirect',
      { remembered: 'oidc', redirectedTo: 'oidc' },
      { phase: 'resuming', provider: oidcSignInProvider },
    ],
    [
      'back from a failed redirect',
      {
        remembered: 'github',
        redirectedTo: 'github',
        error: 'No. (IDP_ERROR, reference 0a1b)',
      },
      {
        phase: 'failed',
        provider: github,
        failure: { code: 'IDP_ERROR', words: 'No.', reference: '0a1b' },
      },
    ],
    [
      'an error in a link that nobody was redirected to',
      { error: 'Call this number' },
      { phase: 'choosing' },
    ],
    [
      'the same, signed in before',
      { remembered: 'oidc', error: 'Call this number' },
      { phase: 'resuming', provider: oidcSignInProvider },
    ],
  ])('%s', (_, found, expected) => {
    expect(initialSignInState(providers, { ...nothing, ...found })).toEqual(
      expected,
    );
  });
});
