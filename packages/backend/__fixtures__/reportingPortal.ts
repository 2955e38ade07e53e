import { httpRouterServiceFactory } from '@backstage/backend-defaults/httpRouter';
import type { DefaultRootHttpRouter } from '@backstage/backend-defaults/rootHttpRouter';
import {
  AuthService,
  coreServices,
  createBackendModule,
  HttpRouterService,
  PluginMetadataService,
  ServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  AuthResolverContext,
} from '@backstage/plugin-auth-node';
import type { Request, Response } from 'express';
import { createPortal } from '../src/portal';
import { listMountedRoutes, MountedApp, MountedRoute } from './mountedRoutes';
import { identities, Person, PROVIDER } from './people';

/** What the portal tells the test that started it. */
export interface PortalReport {
  routes: MountedRoute[];
  tokens: Record<Person, Tokens>;
}

/** What somebody who is signed in has. */
export interface Tokens {
  token: string;
  /** The value of the cookie where cookies are accepted. */
  cookie: string;
  /** With which a plugin asks what they may do. */
  onBehalf: string;
}

/** What a service factory is inside. */
interface OpenedFactory extends ServiceFactory<HttpRouterService, 'plugin'> {
  factory(deps: { plugin: PluginMetadataService }): Promise<HttpRouterService>;
}

const apps: MountedApp[] = [];
let report = async (): Promise<PortalReport> => {
  throw new Error(`The auth provider '${PROVIDER}' was not set up`);
};

const stockFactory = httpRouterServiceFactory as unknown as OpenedFactory;
const httpRouterFactory: OpenedFactory = {
  ...stockFactory,
  async factory(deps) {
    const httpRouter = await stockFactory.factory(deps);
    return {
      use(handler) {
        apps.push({ pluginId: deps.plugin.getId(), app: handler });
        httpRouter.use(handler);
      },
      addAuthPolicy: policy => httpRouter.addAuthPolicy(policy),
    };
  },
};

// The portal as it is started, with one auth provider more, whose tokens are those of any sign-in.
const portal = createPortal();
portal.add(httpRouterFactory);
portal.add(
  createBackendModule({
    pluginId: 'auth',
    moduleId: PROVIDER,
    register(env) {
      env.registerInit({
        deps: {
          auth: coreServices.auth,
          providers: authProvidersExtensionPoint,
          rootHttpRouter: coreServices.rootHttpRouter,
        },
        async init({ auth, providers, rootHttpRouter }) {
          providers.registerProvider({
            providerId: PROVIDER,
            factory({ resolverContext }) {
              report = async () => ({
                routes: listMountedRoutes(
                  (rootHttpRouter as DefaultRootHttpRouter).handler(),
                  apps,
                ),
                tokens: await signInEverybody(resolverContext, auth),
              });
              const answer = async (_req: Request, res: Response) => {
                res.end();
              };
              return { start: answer, frameHandler: answer };
            },
          });
        },
      });
    },
  }),
);

async function signInEverybody(
  context: AuthResolverContext,
  auth: AuthService,
): Promise<Record<Person, Tokens>> {
  async function signIn(person: Person): Promise<Tokens> {
    const [sub, ...groups] = identities[person];
    const { token } = await context.issueToken({
      claims: { sub, ent: [sub, ...groups] },
    });
    const credentials = await auth.authenticate(token);
    if (!auth.isPrincipal(credentials, 'user')) {
      throw new Error(`The token issued for ${sub} is not that of a user`);
    }
    const limited = await auth.getLimitedUserToken(credentials);
    const onBehalf = await auth.getPluginRequestToken({
      onBehalfOf: credentials,
      targetPluginId: 'permission',
    });
    return { token, cookie: limited.token, onBehalf: onBehalf.token };
  }
  return {
    admin: await signIn('admin'),
    editor: await signIn('editor'),
    viewer: await signIn('viewer'),
    groupless: await signIn('groupless'),
    pending: await signIn('pending'),
  };
}

portal
  .start()
  .then(async () => process.send?.(await report()))
  .catch(error => {
    process.stderr.write(`${error}\n`);
    process.exit(1);
  });
