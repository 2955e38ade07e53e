import { parseEntityRef } from '@backstage/catalog-model';
import { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  DIAGNOSTICS_CHECKS_PATH,
  DIAGNOSTICS_PLUGIN_ID,
  DiagnosticsResponse,
  KEYCLOAK_SYNCS_PATH,
  KeycloakSync,
  PENDING_USERS_PATH,
  PendingUser,
  RbacExplanation,
  RbacPolicyResponse,
  SIGN_IN_TRACES_PATH,
  SignInTrace,
  SignInTraceBegun,
} from '@kubrix/plugin-kubrix-common';
import { z } from 'zod';
import {
  diagnosticsResponseSchema,
  signInTraceBegunSchema,
  signInTraceSchema,
} from './diagnosticsResponses';
import { KubrixAdminApi, RbacQuestion } from './KubrixAdminApi';
import {
  rbacExplanationSchema,
  rbacPolicyResponseSchema,
} from './rbacResponses';
import {
  keycloakSyncsResponseSchema,
  pendingUsersResponseSchema,
} from './responses';

const RBAC_PATH = '/kubrix/rbac';
const TIMEOUT_MS = 20_000;
const CHECKS_TIMEOUT_MS = 45_000;

/**
 * Asks the `auth`, the `catalog`, the `permission` and the `kubrix-diagnostics` backend, and gives each 20 seconds to
 * answer; 45 where it makes checks first.
 */
export class KubrixAdminClient implements KubrixAdminApi {
  readonly #discoveryApi: DiscoveryApi;
  readonly #fetchApi: FetchApi;

  constructor(apis: { discoveryApi: DiscoveryApi; fetchApi: FetchApi }) {
    this.#discoveryApi = apis.discoveryApi;
    this.#fetchApi = apis.fetchApi;
  }

  async getPendingUsers(): Promise<PendingUser[]> {
    const { items } = await this.#get(
      'auth',
      PENDING_USERS_PATH,
      pendingUsersResponseSchema,
    );
    return items;
  }

  async syncPendingUser(userEntityRef: string): Promise<void> {
    const { name } = parseEntityRef(userEntityRef);
    await this.#post(
      'auth',
      `${PENDING_USERS_PATH}/${encodeURIComponent(name)}/sync`,
    );
  }

  async getKeycloakSyncs(): Promise<KeycloakSync[]> {
    const { items } = await this.#get(
      'catalog',
      KEYCLOAK_SYNCS_PATH,
      keycloakSyncsResponseSchema,
    );
    return items;
  }

  async runKeycloakSync(providerId: string): Promise<void> {
    await this.#post('catalog', `${pathOf(providerId)}/run`);
  }

  async acceptKeycloakSyncRun(
    providerId: string,
    runId: string,
  ): Promise<void> {
    await this.#post(
      'catalog',
      `${pathOf(providerId)}/runs/${encodeURIComponent(runId)}/accept`,
    );
  }

  async getRbacPolicy(): Promise<RbacPolicyResponse> {
    return this.#get(
      'permission',
      `${RBAC_PATH}/policy`,
      rbacPolicyResponseSchema,
    );
  }

  async explainRbacDecision(question: RbacQuestion): Promise<RbacExplanation> {
    return this.#get(
      'permission',
      `${RBAC_PATH}/explain?${new URLSearchParams({ ...question })}`,
      rbacExplanationSchema,
    );
  }

  async getDiagnostics(): Promise<DiagnosticsResponse> {
    return this.#get(
      DIAGNOSTICS_PLUGIN_ID,
      DIAGNOSTICS_CHECKS_PATH,
      diagnosticsResponseSchema,
      CHECKS_TIMEOUT_MS,
    );
  }

  async beginSignInTrace(): Promise<SignInTraceBegun> {
    const response = await this.#fetch('auth', SIGN_IN_TRACES_PATH, {
      method: 'POST',
      // The answer has a cookie, by which the auth backend knows whom to trace.
      credentials: 'include',
    });
    return parse(
      response,
      `POST /api/auth${SIGN_IN_TRACES_PATH}`,
      signInTraceBegunSchema,
    );
  }

  async getSignInTrace(id: string): Promise<SignInTrace> {
    return this.#get('auth', tracePathOf(id), signInTraceSchema);
  }

  async endSignInTrace(id: string): Promise<void> {
    await this.#fetch('auth', tracePathOf(id), {
      method: 'DELETE',
      credentials: 'include',
    });
  }

  async refreshSignIn(provider: string, environment: string): Promise<void> {
    await this.#request(
      'auth',
      `/${provider}/refresh?optional&env=${encodeURIComponent(environment)}`,
      {
        cache: 'no-store',
        credentials: 'include',
        headers: { 'X-Requested-With': 'XMLHttpRequest' },
      },
    );
  }

  async #get<T>(
    pluginId: string,
    path: string,
    schema: z.ZodType<T>,
    timeoutMs?: number,
  ): Promise<T> {
    const response = await this.#fetch(
      pluginId,
      path,
      { cache: 'no-store' },
      timeoutMs,
    );
    return parse(response, `GET /api/${pluginId}${path}`, schema);
  }

  async #post(pluginId: string, path: string): Promise<void> {
    await this.#fetch(pluginId, path, { method: 'POST' });
  }

  async #fetch(
    pluginId: string,
    path: string,
    init: RequestInit,
    timeoutMs?: number,
  ): Promise<Response> {
    const response = await this.#request(pluginId, path, init, timeoutMs);
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }

  async #request(
    pluginId: string,
    path: string,
    init: RequestInit,
    timeoutMs = TIMEOUT_MS,
  ): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl(pluginId);
    return this.#fetchApi.fetch(`${baseUrl}${path}`, {
      ...init,
      signal: AbortSignal.timeout(timeoutMs),
    });
  }
}

async function parse<T>(
  response: Response,
  request: string,
  schema: z.ZodType<T>,
): Promise<T> {
  const parsed = schema.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) {
    const [{ path: where, message }] = parsed.error.issues;
    throw new Error(
      `The answer of ${request} does not make sense at '${where.join('.')}': ${message}. Check that frontend and backend are of the same version.`,
    );
  }
  return parsed.data;
}

function tracePathOf(id: string): string {
  return `${SIGN_IN_TRACES_PATH}/${encodeURIComponent(id)}`;
}

function pathOf(providerId: string): string {
  return `${KEYCLOAK_SYNCS_PATH}/${encodeURIComponent(providerId)}`;
}
