import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** The texts of the sign-in page, the provisioning dialog and its notice. */
export const kubrixSigninTranslationRef = createTranslationRef({
  id: 'kubrix-signin',
  messages: {
    signInPage: {
      subtitle: 'Choose how you want to sign in.',
      button: 'Sign In',
      resuming: 'Signing you in…',
      signingIn: 'Go on in the window that has opened.',
      redirecting: 'Taking you to {{provider}}…',
      failure: {
        popupClosed:
          'The sign-in window was closed before you were signed in. You can try again.',
        popupBlocked:
          'Your browser blocked the sign-in window. Allow pop-ups for this site, then try again.',
        wrongOrigin:
          'This portal expects to be opened at {{expected}}. Open that address and sign in there, or ask your administrator to correct app.baseUrl.',
        notSupported:
          'The {{provider}} provider is not configured to support sign-in. Choose another way, or ask your administrator.',
        sessionEnded:
          'You are no longer signed in: your session has ended. Please sign in again.',
        refused: 'Signing in with {{provider}} failed: {{reason}}',
      },
    },
    provisioning: {
      dialog: {
        title: 'Account Provisioning in Progress',
        dismiss: 'Dismiss',
        relogin: 'Re-login',
        signingOut: 'Signing you out…',
        signOutFailed:
          'You could not be signed out. Check your connection and try again. ({{reason}})',
      },
      waiting: {
        what: 'Welcome! You are signed in, and your account is being set up: the portal is fetching you and your groups from Keycloak.',
        duration:
          'This usually takes some seconds. If it does not, the next scheduled synchronization does it, whose interval your administrator sets.',
        meanwhile:
          'You do not need to do anything: this window notices by itself when it is done. You can also dismiss it and look around with limited access.',
        progress: 'Waiting for your account',
      },
      ready: {
        title: 'Your account is ready',
        what: 'Sign in once more to get your full access. Re-login signs you out and takes you to the sign-in page.',
      },
      failure: {
        unreachable:
          'The portal cannot be reached at the moment. Check your connection; we keep trying.',
        refused:
          'The portal did not accept your session when we asked about your account. We keep trying; if this stays, sign out and sign in again.',
        unavailable:
          'The portal could not tell how far it has come. We keep trying.',
        unexpected:
          'The portal gave an answer that we do not understand. We keep trying; if this stays, tell your administrator.',
      },
      notice: {
        waiting:
          'Your account is still being set up. Until then your access is limited.',
        failing:
          'Your account is still being set up, but checking on it fails at the moment.',
        ready: 'Your account is ready. Sign in once more to get full access.',
        open: 'Show details',
      },
    },
  },
});
