import {
  AuthService,
  DiscoveryService,
  LoggerService,
  RootSystemMetadataService,
} from '@backstage/backend-plugin-api';
import { isError, toError } from '@backstage/errors';
import { RbacKnownPermission } from '@kubrix/plugin-kubrix-common';
import { fetchFromPlugin } from '@kubrix/plugin-kubrix-node';
import { z } from 'zod/v4';

const METADATA_PATH = '/.well-known/backstage/permissions/metadata';
const KEEP_MS = 60_000;
const TIMEOUT_MS = 5_000;

const metadataSchema = z.object({
  permissions: z
    .array(
      z.object({
        name: z.string(),
        attributes: z.object({
          action: z.enum(['create', 'read', 'update', 'delete']).optional(),
        }),
        resourceType: z.string().optional(),
      }),
    )
    .default([]),
});

/** Finds out which permissions plugins ask for: each plugin says so itself. */
export class KnownPermissions {
  readonly #deps: {
    auth: AuthService;
    discovery: DiscoveryService;
    logger: LoggerService;
    systemMetadata: RootSystemMetadataService;
  };
  readonly #pluginIds: readonly string[] | undefined;
  readonly #kept = new Map<
    string,
    { at: number; permissions: Promise<RbacKnownPermission[]> }
  >();

  /**
   * @param options - `pluginIds` are the plugins to ask; all that are installed without it
   */
  constructor(
    options: {
      auth: AuthService;
      discovery: DiscoveryService;
      logger: LoggerService;
      systemMetadata: RootSystemMetadataService;
    } & { pluginIds: readonly string[] | undefined },
  ) {
    this.#deps = options;
    this.#pluginIds = options.pluginIds;
  }

  /** All permissions by name; those of plugins that do not answer are missing, which is logged. */
  async list(): Promise<RbacKnownPermission[]> {
    const lists = await Promise.all(
      [...new Set(await this.#plugins())].map(id => this.#ofPlugin(id)),
    );
    return lists.flat().sort((a, b) => a.name.localeCompare(b.name));
  }

  async #plugins(): Promise<readonly string[]> {
    return (
      this.#pluginIds ??
      (await this.#deps.systemMetadata.getInstalledPlugins()).map(
        ({ pluginId }) => pluginId,
      )
    );
  }

  async #ofPlugin(pluginId: string): Promise<RbacKnownPermission[]> {
    const kept = this.#kept.get(pluginId);
    if (kept && Date.now() - kept.at < KEEP_MS) {
      return kept.permissions;
    }
    const permissions = this.#ask(pluginId).catch(error => {
      if (isError(error) && error.statusCode === 404) {
        // It has no permissions.
        return [];
      }
      this.#kept.delete(pluginId);
      this.#deps.logger.warn(
        `The plugin '${pluginId}' does not say which permissions it asks for`,
        toError(error),
      );
      return [];
    });
    this.#kept.set(pluginId, { at: Date.now(), permissions });
    return permissions;
  }

  async #ask(pluginId: string): Promise<RbacKnownPermission[]> {
    const response = await fetchFromPlugin(this.#deps, {
      pluginId,
      path: METADATA_PATH,
      timeoutMs: TIMEOUT_MS,
    });
    const { permissions } = metadataSchema.parse(await response.json());
    return permissions.map(({ name, attributes, resourceType }) => ({
      pluginId,
      name,
      action: attributes.action ?? 'use',
      resourceType,
    }));
  }
}
