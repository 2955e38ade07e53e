import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  AuthResolverContext,
} from '@backstage/plugin-auth-node';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { gate } from '@kubrix/plugin-kubrix-auth-backend';
import { catalogUsers } from './people';

/** What the benchmark asks this process by IPC. */
type Question = { ask: 'cpu' } | { ask: 'tokens'; userEntityRefs: string[] };

// Tokens are issued by the auth plugin itself, to this process's parent alone: nobody else can reach an IPC channel.
let resolverContext: AuthResolverContext | undefined;

const tokens = createBackendModule({
  pluginId: 'auth',
  moduleId: 'benchmark',
  register(reg) {
    reg.registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        providers.registerProvider({
          providerId: 'benchmark',
          factory: options => {
            resolverContext = options.resolverContext;
            return {
              start: async (_, res) => {
                res.status(404).end();
              },
              frameHandler: async (_, res) => {
                res.status(404).end();
              },
            };
          },
        });
      },
    });
  },
});

const people = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'benchmark',
  register(reg) {
    reg.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ catalog, config }) {
        const entities = catalogUsers(config.getNumber('benchmark.users'));
        catalog.addEntityProvider({
          getProviderName: () => 'benchmark',
          connect: connection =>
            connection.applyMutation({
              type: 'full',
              entities: entities.map(entity => ({
                entity,
                locationKey: 'benchmark',
              })),
            }),
        });
      },
    });
  },
});

async function answer(question: Question): Promise<unknown> {
  if (question.ask === 'cpu') {
    return process.cpuUsage();
  }
  const issued: string[] = [];
  for (const sub of question.userEntityRefs) {
    const result = await resolverContext?.issueToken({
      claims: { sub, ent: [sub] },
    });
    issued.push(result?.token ?? '');
  }
  return issued;
}

const backend = createBackend();
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@kubrix/plugin-kubrix-auth-backend'));
backend.add(gate);
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(tokens);
backend.add(people);

process.on('message', async (question: Question) => {
  process.send?.({ answer: await answer(question) });
});
process.on('disconnect', () => process.exit());

backend.start().then(
  () => process.send?.({ answer: 'started' }),
  error => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exit(1);
  },
);
