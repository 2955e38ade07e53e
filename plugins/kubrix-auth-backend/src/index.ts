/**
 * Sign-in of the kubriX portal, as a module of the `auth` backend plugin.
 *
 * @packageDocumentation
 */
export { gate } from './gate';
export { authModuleKubrix as default } from './module';
export { diagnoseSignIn } from './diagnosis/diagnoseSignIn';
