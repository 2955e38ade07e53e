import { isError } from '@backstage/errors';
import {
  kubrixPermissions,
  policyEntityReadPermission,
  RbacKnownPermission,
} from '@kubrix/plugin-kubrix-common';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod/v4';

const backendSchema = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
});
const pluginSchema = z.object({
  backstage: z.object({
    role: z.literal('backend-plugin'),
    pluginId: z.string(),
    pluginPackages: z.array(z.string()).default([]),
  }),
});
const permissionSchema = z.object({
  type: z.enum(['basic', 'resource']),
  name: z.string(),
  attributes: z.object({
    action: z.enum(['create', 'read', 'update', 'delete']).optional(),
  }),
  resourceType: z.string().optional(),
});

/**
 * Finds the permissions that the plugins of a backend ask for, without starting it: in what their common packages export.
 *
 * @param directory - The backend's package.
 * @throws what reading its package.json throws.
 */
export function installedPermissions(directory: string): RbacKnownPermission[] {
  const manifest = path.resolve(directory, 'package.json');
  const requireOfBackend = createRequire(manifest);
  const { dependencies } = backendSchema.parse(requireOfBackend(manifest));
  const found = Object.keys(dependencies).flatMap(name => {
    const manifestOfPlugin = tryTo(() =>
      requireOfBackend.resolve(`${name}/package.json`),
    );
    return manifestOfPlugin ? permissionsOfPlugin(manifestOfPlugin) : [];
  });
  return [
    ...new Map(
      [...found, ...permissionsOfPortal()].map(known => [known.name, known]),
    ).values(),
  ];
}

function permissionsOfPlugin(manifest: string): RbacKnownPermission[] {
  const requireOfPlugin = createRequire(manifest);
  const plugin = pluginSchema.safeParse(requireOfPlugin(manifest));
  if (!plugin.success) {
    return [];
  }
  const { pluginId, pluginPackages } = plugin.data.backstage;
  return pluginPackages
    .filter(name => name.endsWith('-common'))
    .flatMap(name => [name, `${name}/alpha`])
    .flatMap(name => Object.values(tryTo(() => requireOfPlugin(name)) ?? {}))
    .flatMap(exported => exported)
    .flatMap(exported => toKnown(pluginId, exported));
}

function permissionsOfPortal(): RbacKnownPermission[] {
  return [
    ...kubrixPermissions.flatMap(exported => toKnown('auth', exported)),
    ...toKnown('permission', policyEntityReadPermission),
  ];
}

function toKnown(pluginId: string, exported: unknown): RbacKnownPermission[] {
  const permission = permissionSchema.safeParse(exported);
  if (!permission.success) {
    return [];
  }
  const { name, attributes, resourceType } = permission.data;
  return [{ pluginId, name, action: attributes.action ?? 'use', resourceType }];
}

/** Not every package has every entry point, or shows its package.json. */
function tryTo<T>(resolve: () => T): T | undefined {
  try {
    return resolve();
  } catch (error) {
    if (
      isError(error) &&
      (error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED' ||
        error.code === 'MODULE_NOT_FOUND')
    ) {
      return undefined;
    }
    throw error;
  }
}
