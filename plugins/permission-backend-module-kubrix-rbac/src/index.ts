/**
 * The permission policy of the kubriX portal, a module of the `permission` plugin.
 *
 * @packageDocumentation
 */
export { kubrixPermissionModule as default } from './module';
export { policyCheck } from './diagnosis/policyCheck';
