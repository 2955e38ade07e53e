/**
 * What the packages of the kubriX portal share.
 *
 * @packageDocumentation
 */
export * from './allowedProviders';
export * from './diagnostics';
export * from './keycloakBinding';
export * from './keycloakSyncs';
export * from './permissions';
export * from './provisioning';
export * from './rbac';
export * from './signInFailures';
export * from './signInProviders';
export * from './signInTraces';
export * from './troubleshooting';
export * from './unprovisioned';
