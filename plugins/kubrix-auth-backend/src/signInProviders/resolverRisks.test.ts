import { ConfigReader } from '@backstage/config';
import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import {
  oidcSignInProvider,
  optionalSignInProviders,
} from '@kubrix/plugin-kubrix-common';
import { findResolverRisks, reportResolverRisks } from './resolverRisks';

const providers = [oidcSignInProvider, ...optionalSignInProviders];

const anybodyOn = (host: string) =>
  `usernameMatchingUserEntityName lets anybody on ${host} in who is called like a catalog user: whoever has the account demoadmin there becomes the user demoadmin. Use userIdMatchingUserEntityAnnotation instead.`;

const anyDomain = (alternative: string) =>
  `emailLocalPartMatchingUserEntityName lets anybody in whose email address begins with the name of a catalog user, in any domain: demoadmin@anywhere.example becomes the user demoadmin. Set allowedDomains, or use ${alternative} instead.`;

const anyAddressOn = (host: string, title: string) =>
  `emailMatchingUserEntityProfileEmail lets anybody in whose account on ${host} has the email address of a catalog user: it does not ask whether ${title} has confirmed that the address is theirs, and ignores allowedDomains. Use userIdMatchingUserEntityAnnotation instead.`;

const notFirst =
  'kubriXMatchingUserEntityProfileEmail is not the first resolver. Those before it decide first, without its checks: that the catalog user is bound to nobody else in Keycloak, that the email address is verified, and that it is the same address and no look-alike. Put it first.';

function configOf(
  provider: string,
  resolvers: unknown,
  block: JsonObject = {},
): JsonObject {
  return {
    auth: {
      providers: {
        [provider]: {
          development: { ...block, signIn: { resolvers } } as JsonObject,
        },
      },
    },
  };
}

describe('findResolverRisks', () => {
  const at = (provider: string, index: number, risk: string) =>
    `auth.providers.${provider}.development.signIn.resolvers[${index}]: ${risk}`;
  const byName = { resolver: 'usernameMatchingUserEntityName' };
  const byLocalPart = { resolver: 'emailLocalPartMatchingUserEntityName' };
  const byEmail = { resolver: 'emailMatchingUserEntityProfileEmail' };
  const byId = { resolver: 'userIdMatchingUserEntityAnnotation' };
  const ours = { resolver: 'kubriXMatchingUserEntityProfileEmail' };

  it.each<[string, JsonObject, string[]]>([
    ['nothing is configured', {}, []],
    ['ours is first', configOf('oidc', [ours, byEmail]), []],
    ['by address in Keycloak', configOf('oidc', [byEmail]), []],
    [
      'by address on GitHub',
      configOf('github', [byEmail]),
      [at('github', 0, anyAddressOn('github.com', 'GitHub'))],
    ],
    [
      "by address on one's own GitLab, where allowedDomains has no effect",
      configOf('gitlab', [{ ...byEmail, allowedDomains: ['example.com'] }], {
        audience: 'https://lab.example.com',
      }),
      [at('gitlab', 0, anyAddressOn('lab.example.com', 'GitLab'))],
    ],
    [
      'by local part in Keycloak',
      configOf('oidc', [byLocalPart]),
      [at('oidc', 0, anyDomain('kubriXMatchingUserEntityProfileEmail'))],
    ],
    [
      'by local part in a domain',
      configOf('oidc', [{ ...byLocalPart, allowedDomains: ['example.com'] }]),
      [],
    ],
    [
      'ours is second',
      configOf('oidc', [byEmail, ours]),
      [at('oidc', 1, notFirst)],
    ],
    [
      'by name on GitHub',
      configOf('github', [byName]),
      [at('github', 0, anybodyOn('github.com'))],
    ],
    [
      'by name on GitHub Enterprise',
      configOf('github', [byName], {
        enterpriseInstanceUrl: 'https://git.example.com/',
      }),
      [at('github', 0, anybodyOn('git.example.com'))],
    ],
    [
      'by name on GitLab',
      configOf('gitlab', [byName]),
      [at('gitlab', 0, anybodyOn('gitlab.com'))],
    ],
    [
      "by name on one's own GitLab",
      configOf('gitlab', [byName], { audience: 'https://lab.example.com' }),
      [at('gitlab', 0, anybodyOn('lab.example.com'))],
    ],
    [
      'by name, where allowedDomains has no effect',
      configOf('github', [{ ...byName, allowedDomains: ['example.com'] }]),
      [at('github', 0, anybodyOn('github.com'))],
    ],
    ['by id', configOf('github', [byId]), []],
    [
      'several',
      configOf('github', [byName, byId, byLocalPart]),
      [
        at('github', 0, anybodyOn('github.com')),
        at('github', 2, anyDomain('userIdMatchingUserEntityAnnotation')),
      ],
    ],
    [
      'an environment that only somebody who asks for it gets',
      {
        auth: {
          ...(configOf('github', [byName]).auth as JsonObject),
          environment: 'production',
        },
      },
      [at('github', 0, anybodyOn('github.com'))],
    ],
    ['not a list', configOf('github', 'usernameMatchingUserEntityName'), []],
    ['not a block', { auth: { providers: { github: 'yes' } } }, []],
    [
      'one that is not a block beside one that is',
      {
        auth: {
          providers: {
            oidc: 'yes',
            github: { development: { signIn: { resolvers: [byName] } } },
          },
        },
      },
      [at('github', 0, anybodyOn('github.com'))],
    ],
  ])('%s', (_, config, risks) => {
    expect(findResolverRisks(new ConfigReader(config), providers)).toEqual(
      risks,
    );
  });

  it('leaves alone with whom nobody can sign in', () => {
    const config = new ConfigReader(configOf('github', [byName]));
    expect(findResolverRisks(config, [oidcSignInProvider])).toEqual([]);
  });
});

describe('reportResolverRisks', () => {
  const risky = configOf('github', [
    { resolver: 'usernameMatchingUserEntityName' },
    { resolver: 'emailLocalPartMatchingUserEntityName' },
  ]);
  const path = 'auth.providers.github.development.signIn.resolvers';
  const risks = [
    `${path}[0]: ${anybodyOn('github.com')}`,
    `${path}[1]: ${anyDomain('userIdMatchingUserEntityAnnotation')}`,
  ];
  const report = (kubrix: JsonObject, config: JsonObject = risky) => {
    const logger = mockServices.logger.mock();
    reportResolverRisks({
      config: new ConfigReader({ ...config, kubrix }),
      logger,
      providers,
    });
    return logger.warn.mock.calls;
  };

  it('warns of each once', () => {
    expect(report({})).toEqual(risks.map(risk => [risk]));
    expect(report({ auth: { requireSafeResolvers: false } })).toHaveLength(2);
  });

  it('refuses all at once where safe ones are required', () => {
    expect(() => report({ auth: { requireSafeResolvers: true } })).toThrow(
      `Sign-in resolvers are not safe, and kubrix.auth.requireSafeResolvers is set. Change these or remove that key:\n${risks.join(
        '\n',
      )}`,
    );
  });

  it('has nothing against safe ones', () => {
    const safe = configOf('github', [
      { resolver: 'userIdMatchingUserEntityAnnotation' },
    ]);
    expect(report({ auth: { requireSafeResolvers: true } }, safe)).toEqual([]);
  });

  it('refuses a switch of a wrong type', () => {
    expect(() => report({ auth: { requireSafeResolvers: 'maybe' } })).toThrow(
      'kubrix.auth.requireSafeResolvers',
    );
  });
});
