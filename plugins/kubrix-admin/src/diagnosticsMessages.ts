import { signInFailureTexts } from '@kubrix/plugin-kubrix-common';

/** The texts of the page of sign-in diagnostics. */
export const diagnosticsMessages = {
  title: 'Sign-in diagnostics',
  subtitle: 'Whether people can sign in, and what happens when you do',
  checks: {
    title: 'Checks',
    what: 'What a sign-in needs, in the order in which it needs it. The doctor on the command line makes the same checks.',
    run: 'Run again',
    running: 'Checking…',
    loadFailed: 'The checks could not be made. {{reason}}',
    counts:
      '{{good, number}} good, {{doubtful, number}} doubtful, {{bad, number}} bad',
    countsWithUnknown:
      '{{good, number}} good, {{doubtful, number}} doubtful, {{bad, number}} bad, {{unknown, number}} not known',
    made: 'Made {{time}}',
    verdict: {
      good: 'Good',
      doubtful: 'Doubtful',
      bad: 'Bad',
      unknown: 'Not known',
    },
    remedy: 'What to do:',
  },
  tracing: {
    title: 'Trace a sign-in',
    what: 'Sign in again, in a window of its own, and see each step that the portal makes.',
    note: {
      title: 'Before you begin',
      recorded:
        'Recorded are the sign-ins and refreshes of this browser: where it is sent, what comes back, which claims there are, what the catalog is asked, and what the portal decides. The values of claims are masked; tokens and secrets are not recorded.',
      kept: 'What was recorded is kept for ten minutes, and shown only to you.',
      whoever:
        'Whoever signs in in that window is signed in in this browser from then on. If that is somebody else, this page goes on as you only until it is loaded again.',
    },
    provider: 'Sign in with',
    begin: 'Trace a sign-in',
    refresh: 'Trace a refresh',
    end: 'End trace',
    signingIn: 'Go on in the window that has opened.',
    news: {
      signedIn: 'The sign-in went through.',
      blocked: signInFailureTexts.POPUP_BLOCKED,
      closed: signInFailureTexts.POPUP_CLOSED,
      wrongOrigin: signInFailureTexts.ORIGIN_NOT_ALLOWED,
      failed: 'The sign-in failed: {{reason}}',
      refreshed: 'The portal was asked for a new token.',
      ended: 'The trace has ended, and what was traced is forgotten.',
      over: 'The trace is over, since the portal keeps it for ten minutes only. To see more, trace another sign-in.',
    },
    traced_one: '{{count}} request was traced.',
    traced_other: '{{count}} requests were traced.',
    failed_one: '{{count}} of them failed.',
    failed_other: '{{count}} of them failed.',
    beginFailed: 'The trace could not begin. {{reason}}',
    loadFailed: 'What was traced could not be loaded. {{reason}}',
    endFailed:
      'The trace could not be ended. {{reason}} It ends by itself after ten minutes.',
    request: {
      title: {
        start: 'Sign-in begins',
        callback: 'Back from the identity provider',
        refresh: 'Refresh',
      },
      provider: 'Provider',
      time: 'Time',
      duration: 'Took',
      milliseconds: '{{value, number}} ms',
      noSteps: 'Nothing was recorded of it.',
    },
    step: {
      title: {
        authorize: 'Where the browser is sent',
        callback: 'What the browser brings back',
        claims: 'What the identity provider says of the person',
        email: 'Whether the email address counts',
        lookup: 'What the catalog knows',
        decision: 'Who the person is',
        token: 'What the Backstage token says',
        failure: 'Why it did not go on',
      },
      after: 'after {{value, number}} ms',
      nothing: 'nothing',
    },
  },
  token: {
    title: 'Your Backstage token',
    what: 'What the token says with which this page asks the portal. It is read in your browser only; the token itself is not shown.',
    loading: 'Reading your token',
    loadFailed: 'Your token could not be read. {{reason}}',
    none: 'You have no token: the portal knows you without one.',
    undecodable:
      'Your token cannot be read: it is not a JSON web token. Sign out and in again; if this stays, look into the log of the auth backend.',
    expired:
      'Your token has expired, by the clock of this browser. Check that clock; if it is right, sign out and in again.',
    header: 'Header',
    claims: 'Claims',
    identity: 'Who you are for this page',
    userEntityRef: 'User',
    ownershipEntityRefs: 'Owns as',
    missing: 'none',
  },
} as const;
