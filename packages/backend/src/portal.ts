import { createBackend } from '@backstage/backend-defaults';
import { gate } from '@kubrix/plugin-kubrix-auth-backend';
import { diagnosticsPlugin } from './diagnostics/diagnosticsPlugin';
import { kubernetesWhereConfigured } from './kubernetesWhereConfigured';
import { localDocsModule } from './localDocs/module';
import { rootLogger } from './logging/rootLogger';
import { releaseStartMemory } from './memory/releaseStartMemory';
import { rootHttpRouter } from './rootHttpRouter';
import { rootConfig } from './rootConfig';
import { answerFirstWebSocket } from './signals/answerFirstWebSocket';
import { scheduler } from './shutdown/scheduler';
import { startTurn } from './startTurn/startTurn';
import { warnings } from './startChecks/warnings';
import { telemetry } from './telemetry/telemetry';

/** The portal's backend: everything that is installed in it. */
export function createPortal() {
  const backend = createBackend();
  backend.add(rootConfig);
  backend.add(rootLogger);
  backend.add(warnings);
  backend.add(startTurn);
  backend.add(rootHttpRouter);
  backend.add(scheduler);
  backend.add(telemetry);
  backend.add(releaseStartMemory);

  backend.add(import('@backstage/plugin-app-backend'));

  backend.add(import('@backstage/plugin-auth-backend'));
  backend.add(import('@kubrix/plugin-kubrix-auth-backend'));
  backend.add(gate);
  backend.add(diagnosticsPlugin);

  backend.add(import('@backstage/plugin-catalog-backend'));
  backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
  backend.add(
    import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
  );
  backend.add(import('@kubrix/plugin-catalog-backend-module-kubrix-keycloak'));
  // Without catalog.providers.github, githubOrg or gitlab these do nothing.
  backend.add(import('@backstage/plugin-catalog-backend-module-github'));
  backend.add(import('@backstage/plugin-catalog-backend-module-github-org'));
  backend.add(import('@backstage/plugin-catalog-backend-module-gitlab'));
  backend.add(import('@backstage/plugin-catalog-backend-module-gitlab-org'));

  backend.add(import('@backstage/plugin-devtools-backend'));

  backend.add(import('@backstage/plugin-events-backend'));

  backend.add(kubernetesWhereConfigured);

  backend.add(import('@backstage/plugin-notifications-backend'));
  backend.add(import('@backstage/plugin-signals-backend'));
  backend.add(answerFirstWebSocket);

  backend.add(import('@backstage/plugin-permission-backend'));
  backend.add(import('@kubrix/plugin-permission-backend-module-kubrix-rbac'));

  backend.add(import('@backstage/plugin-proxy-backend'));

  backend.add(import('@backstage/plugin-scaffolder-backend'));
  backend.add(import('@backstage/plugin-scaffolder-backend-module-github'));
  backend.add(import('@backstage/plugin-scaffolder-backend-module-gitlab'));
  backend.add(
    import('@backstage/plugin-scaffolder-backend-module-notifications'),
  );

  backend.add(import('@backstage/plugin-search-backend'));
  backend.add(import('@backstage/plugin-search-backend-module-catalog'));
  backend.add(import('@backstage/plugin-search-backend-module-pg'));
  backend.add(import('@backstage/plugin-search-backend-module-techdocs'));

  backend.add(import('@backstage/plugin-techdocs-backend'));
  backend.add(localDocsModule);

  backend.add(import('@backstage/plugin-user-settings-backend'));

  return backend;
}
