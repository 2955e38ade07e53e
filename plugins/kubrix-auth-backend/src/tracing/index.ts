export { createTracing } from './createTracing';
export { oidcClaims, passportClaims } from './describeClaims';
export { tracingAuthenticator } from './tracingAuthenticator';
export { tracingLookUps } from './tracingLookUps';
export { tracingResolvers } from './tracingResolvers';
