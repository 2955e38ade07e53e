import { mockServices } from '@backstage/backend-test-utils';
import {
  AuthProviderFactory,
  AuthProviderRouteHandlers,
} from '@backstage/plugin-auth-node';
import { namingAllProblems } from './namingAllProblems';

const handlers: AuthProviderRouteHandlers = {
  start: async () => {},
  frameHandler: async () => {},
};

describe('namingAllProblems', () => {
  const config = mockServices.rootConfig({
    data: { auth: { providers: { oidc: {}, github: {}, gitlab: {} } } },
  });
  const failing =
    (message: string): AuthProviderFactory =>
    () => {
      throw new Error(message);
    };

  function create(factories: Record<string, AuthProviderFactory>) {
    const wrap = namingAllProblems(config);
    const [first] = Object.entries(factories).map(entry => wrap(...entry));
    return () =>
      first({
        providerId: Object.keys(factories)[0],
        config: config.getConfig('auth.providers.oidc'),
        baseUrl: '',
        appUrl: '',
        globalConfig: { baseUrl: '', appUrl: '', isOriginAllowed: () => true },
        isOriginAllowed: () => true,
        logger: mockServices.logger.mock(),
        resolverContext: {
          issueToken: jest.fn(),
          findCatalogUser: jest.fn(),
          signInWithCatalogUser: jest.fn(),
          resolveOwnershipEntityRefs: jest.fn(),
        },
      });
  }

  it('names those of the others after its own', () => {
    expect(
      create({
        oidc: failing('no client'),
        github: failing('no secret'),
        gitlab: () => handlers,
        bitbucket: failing('not configured, so not asked'),
      }),
    ).toThrow(/^no client; github: no secret$/);
  });

  it('asks none where its own is configured', () => {
    expect(
      create({ oidc: () => handlers, github: failing('no secret') })(),
    ).toBe(handlers);
  });
});
