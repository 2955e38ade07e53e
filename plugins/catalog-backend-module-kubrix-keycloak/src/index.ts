/**
 * Keycloak users and groups in the catalog of the kubriX portal, as a module of the `catalog` backend plugin.
 *
 * @packageDocumentation
 */
export { reservingOrganisationKinds } from './reserved/reservingOrganisationKinds';
export { syncCheck } from './diagnosis/syncCheck';
export { catalogModuleKubrixKeycloak as default } from './module';
