/**
 * Pages for admins of the kubriX portal.
 *
 * @packageDocumentation
 */
export {
  kubrixAdminApiRef,
  type KubrixAdminApi,
  type RbacQuestion,
} from './api/KubrixAdminApi';
export { KubrixAdminClient } from './api/KubrixAdminClient';
export {
  kubrixAdminPlugin,
  PendingUsersPage,
  RbacPage,
  SignInDiagnosticsPage,
} from './plugin';
export { kubrixAdminTranslationRef } from './translation';
