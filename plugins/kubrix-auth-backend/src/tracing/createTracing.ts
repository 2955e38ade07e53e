import {
  DatabaseService,
  DiscoveryService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { AuthProvidersExtensionPoint } from '@backstage/plugin-auth-node';
import { SignInAudit } from '../audit/SignInAudit';
import { createSignInTracesRouter } from './createSignInTracesRouter';
import { scheduleForgettingTraces } from './scheduleForgettingTraces';
import { SignInTraceStore } from './SignInTraceStore';
import { tracingSignIns } from './tracingSignIns';

/** Puts together what lets admins trace their sign-ins: as routes, and for all providers that are registered. */
export async function createTracing(deps: {
  audit: SignInAudit;
  database: DatabaseService;
  discovery: DiscoveryService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  permissions: PermissionsService;
  providers: AuthProvidersExtensionPoint;
  scheduler: SchedulerService;
}) {
  const traces = await SignInTraceStore.create(deps.database);
  await scheduleForgettingTraces({ ...deps, traces });
  const authUrl = await deps.discovery.getExternalBaseUrl('auth');

  const providers: AuthProvidersExtensionPoint = {
    registerProvider: ({ providerId, factory }) =>
      deps.providers.registerProvider({
        providerId,
        factory: tracingSignIns(factory, { ...deps, traces }),
      }),
  };
  return {
    providers,
    router: createSignInTracesRouter({ ...deps, traces, authUrl }),
  };
}
