import { Permission } from '@backstage/plugin-permission-common';

/**
 * Permissions that only admins have: what touches every team's entities at once, or the portal itself.
 *
 * @remarks
 * An entry that ends with a dot covers all names that begin with it.
 */
export const ADMIN_PERMISSIONS: readonly string[] = [
  // Removes every entity that a location brought in, whoever owns them; a location has no owner to ask.
  'catalog.location.delete',
  // State of all ingestion sources, and pausing or restarting them.
  'catalog.ingestion.',
  // Configuration, environment, scheduled tasks and unprocessed entities of the whole portal.
  'devtools.',
  // Roles and policies.
  'policy.',
  // Administration of the portal: pending users, sign-in diagnostics.
  'kubrix.',
  // Any request to a cluster, with the credentials of the backend.
  'kubernetes.proxy',
  // Management of software templates.
  'scaffolder.template.management',
];

/** Whether only admins have the permission. */
export function isAdminPermission({ name }: Permission): boolean {
  return ADMIN_PERMISSIONS.some(entry =>
    entry.endsWith('.') ? name.startsWith(entry) : name === entry,
  );
}
