/**
 * Sign-in page, provisioning dialog and notice of the kubriX portal.
 *
 * @packageDocumentation
 */
export { oidcAuthApiRef } from './apis/oidcAuthApi';
export { Provisioning } from './components/Provisioning/Provisioning';
export { SessionEnded } from './components/SessionEnded/SessionEnded';
export {
  SignInPage,
  type KubrixSignInPageProps,
} from './components/SignInPage/SignInPage';
export { kubrixSigninPlugin } from './plugin';
export { kubrixSigninTranslationRef } from './translation';
