/**
 * Pages for admins of the kubriX portal.
 *
 * @packageDocumentation
 */
export { kubrixAdminApiRef, type KubrixAdminApi } from './api/KubrixAdminApi';
export { KubrixAdminClient } from './api/KubrixAdminClient';
export { kubrixAdminPlugin, PendingUsersPage } from './plugin';
export { kubrixAdminTranslationRef } from './translation';
