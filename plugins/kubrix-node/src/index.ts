/**
 * What the backend packages of the kubriX portal share.
 *
 * @packageDocumentation
 */
export * from './AdminNews';
export * from './demandPermission';
export * from './fetchFromPlugin';
export * from './ownershipRefs';
export * from './diagnosis/findings';
