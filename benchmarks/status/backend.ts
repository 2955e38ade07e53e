import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { gate } from '@kubrix/plugin-kubrix-auth-backend';
import { createTokenIssuer } from '../tokenIssuer';
import { catalogUsers } from './people';

/** What the benchmark asks this process by IPC. */
type Question = { ask: 'cpu' } | { ask: 'tokens'; userEntityRefs: string[] };

const tokens = createTokenIssuer();

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
    issued.push(await tokens.issue({ sub, ent: [sub] }));
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
backend.add(tokens.module);
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
