import { writeFileSync } from 'node:fs';
import { createBackend } from '@backstage/backend-defaults';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { createTokenIssuer } from '../tokenIssuer';
import { OWNED, SOFTWARE, writeCondition, writePolicy } from './policy';

/** How many teams own what is in the catalog. */
const TEAMS = 20;

/** What the benchmark asks this process by IPC. */
interface Question {
  userEntityRef: string;
}

const [policyFile, conditionsFile, ...numbers] = process.argv.slice(2);
const [permissions, memberships, components] = numbers.map(Number);
writeFileSync(
  policyFile,
  `${writePolicy(permissions, memberships)}
g, user:default/all, role:default/all
p, role:default/all, catalog-entity, read, allow
g, user:default/software, role:default/software
g, user:default/owner, role:default/owner
`,
);
writeFileSync(
  conditionsFile,
  writeCondition('role:default/software', SOFTWARE) +
    writeCondition('role:default/owner', OWNED),
);

const tokens = createTokenIssuer();

const software = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'benchmark',
  register(reg) {
    reg.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      async init({ catalog }) {
        const entities = Array.from({ length: components }, (_, n) => ({
          locationKey: 'benchmark',
          entity: {
            apiVersion: 'backstage.io/v1alpha1',
            kind: 'Component',
            metadata: {
              name: `component-${n}`,
              annotations: {
                'backstage.io/managed-by-location': 'url:benchmark',
                'backstage.io/managed-by-origin-location': 'url:benchmark',
              },
            },
            spec: {
              type: 'service',
              lifecycle: 'production',
              owner: `group:default/team-${n % TEAMS}`,
            },
          },
        }));
        catalog.addEntityProvider({
          getProviderName: () => 'benchmark',
          connect: connection =>
            connection.applyMutation({ type: 'full', entities }),
        });
      },
    });
  },
});

const backend = createBackend();
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('@kubrix/plugin-permission-backend-module-kubrix-rbac'));
backend.add(tokens.module);
backend.add(software);

process.on('message', async ({ userEntityRef }: Question) => {
  const answer = await tokens.issue({
    sub: userEntityRef,
    // Half of the teams, so that owning something tells little.
    ent: [
      userEntityRef,
      ...Array.from({ length: TEAMS / 2 }, (_, n) => `group:default/team-${n}`),
    ],
  });
  process.send?.({ answer });
});
process.on('disconnect', () => process.exit());

backend.start().then(
  () => process.send?.({ answer: 'started' }),
  error => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exit(1);
  },
);
