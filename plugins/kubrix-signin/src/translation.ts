import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { signInFailureTexts } from '@kubrix/plugin-kubrix-common';

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
        refused: 'Signing in with {{provider}} failed: {{reason}}',
        codes: signInFailureTexts,
      },
      details: {
        title: 'Details for your administrator',
        code: 'Code',
        reference: 'Reference',
        noReference: "none, the portal's log has nothing of this",
        seeLog: "none, see the portal's log at this time",
        time: 'Time',
        provider: 'Provider',
        origin: 'Address of this page',
        expectedOrigin: 'Expected address',
        docs: 'Documentation',
        docsLink: 'Read it at',
        copy: 'Copy',
        copied: 'Copied',
      },
    },
    sessionEnded: {
      title: 'You are no longer signed in',
      what: 'Your session has ended. Sign in again to go on here; nothing on this page is lost.',
      redirect:
        'Your session has ended. Signing in again leaves this page, so first copy what you have not saved.',
      later: 'Not now',
      signIn: 'Sign in again',
      signingIn: 'Go on in the window that has opened.',
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
        what: 'Welcome! You are signed in, and your account is being set up: the portal is fetching your details and your groups.',
        duration:
          'This usually takes some seconds. If it does not, the next scheduled synchronization of all accounts does it.',
        lastSync: 'The last synchronization ended at {{ended, datetime}}.',
        nextSync: 'The next synchronization begins at {{next, datetime}}.',
        meanwhile:
          'You do not need to do anything: this window notices by itself when it is done. You can also dismiss it and look around with limited access.',
        progress: 'Waiting for your account',
      },
      blocked: {
        title: 'Your account cannot be set up yet',
        disabled:
          'Your account is disabled, or it is no longer there. Ask for it to be enabled again.',
        'email-conflict':
          'More than one user of the portal could be you, or the one with your email address belongs to somebody else. Ask for the portal users with your email address to be checked.',
        'name-conflict':
          'The name that you would get in the portal already belongs to somebody else. Ask for one of you to be renamed.',
        'filtered-out':
          'The settings of the portal leave your account out. Ask to be let in.',
        'sync-failing':
          'The portal cannot fetch your details at the moment. It tries again by itself; if this stays, tell somebody that it fails.',
        meanwhile:
          'We keep checking: this window notices by itself when it is solved. You can also dismiss it and look around with limited access.',
      },
      contact: {
        label: 'Whom to ask:',
        unknown: 'your administrator',
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
        blocked:
          'Your account cannot be set up yet. Until then your access is limited.',
        failing:
          'Your account is still being set up, but checking on it fails at the moment.',
        ready: 'Your account is ready. Sign in once more to get full access.',
        open: 'Show details',
      },
    },
  },
});
