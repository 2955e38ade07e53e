import { parseEntityRef } from '@backstage/catalog-model';
import { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  KEYCLOAK_SYNCS_PATH,
  KeycloakSync,
  PENDING_USERS_PATH,
  PendingUser,
  RbacExplanation,
  RbacPolicyResponse,
} from '@kubrix/plugin-kubrix-common';
import { z } from 'zod';
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

/** Asks the `auth`, the `catalog` and the `permission` backend, and gives each 20 seconds to answer. */
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

  async #get<T>(
    pluginId: string,
    path: string,
    schema: z.ZodType<T>,
  ): Promise<T> {
    const response = await this.#fetch(pluginId, path, { cache: 'no-store' });
    const parsed = schema.safeParse(
      await response.json().catch(() => undefined),
    );
    if (!parsed.success) {
      const [{ path: where, message }] = parsed.error.issues;
      throw new Error(
        `The answer of GET /api/${pluginId}${path} does not make sense at '${where.join('.')}': ${message}. Check that frontend and backend are of the same version.`,
      );
    }
    return parsed.data;
  }

  async #post(pluginId: string, path: string): Promise<void> {
    await this.#fetch(pluginId, path, { method: 'POST' });
  }

  async #fetch(
    pluginId: string,
    path: string,
    init: RequestInit,
  ): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl(pluginId);
    const response = await this.#fetchApi.fetch(`${baseUrl}${path}`, {
      ...init,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}

function pathOf(providerId: string): string {
  return `${KEYCLOAK_SYNCS_PATH}/${encodeURIComponent(providerId)}`;
}
