import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { diagnosticsMessages } from './diagnosticsMessages';
import { rbacMessages } from './rbacMessages';

/** The texts of the pages for admins. */
export const kubrixAdminTranslationRef = createTranslationRef({
  id: 'kubrix-admin',
  messages: {
    page: {
      title: 'Pending users',
      subtitle: 'Who waits for their account, and how the syncs went',
    },
    retry: 'Try again',
    failure: {
      forbidden:
        'The portal did not let you do that. Sign out and in again; if this stays, you lack the permission.',
      gone: 'The portal does not know that any more. The page shows what is there now.',
      underWay: 'A sync is under way already. Wait until it has ended.',
      tooMany: 'The portal got too many requests. Try again in a minute.',
      unavailable:
        'The portal failed at that. Try again; if this stays, look into its log.',
      unreachable:
        'The portal could not be reached, or did not answer in time. Check your connection and try again.',
      unexpected:
        'The portal gave an answer that makes no sense here. If this stays, look into its log.',
    },
    pendingUsers: {
      title: 'Waiting for their account',
      what: 'They have signed in with Keycloak, but the catalog does not know them yet.',
      caption: 'People who wait for their account',
      search: 'Search people',
      loadFailed: 'Who is waiting could not be loaded. {{reason}}',
      empty: {
        title: 'Nobody is waiting',
        what: 'Whoever signs in before the catalog knows them is listed here until their account is ready: since when they have been waiting, how often they were fetched from Keycloak, and what came of it.',
      },
      column: {
        person: 'Person, temporary identity',
        since: 'Waiting since',
        lastSeen: 'Last seen',
        signIns: 'Sign-ins',
        attempts: 'Tried',
        outcome: 'Last result',
        action: 'Action',
      },
      outcome: {
        none: 'Not fetched yet',
        added: 'Fetched; the catalog is still processing them',
        disabled: 'Disabled in Keycloak',
        'name-conflict': 'The name of their account belongs to somebody else',
        'filtered-out': 'Left out by the configuration of the sync',
        unknown: 'Keycloak does not know them, or no longer',
        failed: 'Keycloak could not be asked',
      },
      sync: {
        button: 'Sync this user now',
        buttonName: 'Sync this user now: {{person}}',
        asked:
          'Asked Keycloak for {{person}}. The list shows what comes of it.',
        failed: '{{person}} could not be synced. {{reason}}',
      },
    },
    syncs: {
      title: 'Syncs with Keycloak',
      what: 'They bring all users and groups of a realm into the catalog, and remove who is gone.',
      loadFailed: 'The syncs could not be loaded. {{reason}}',
      loading: 'Loading the syncs',
      empty:
        'There is no sync with Keycloak. It is configured under catalog.providers.keycloakOrg.',
      realm: 'Realm {{realm}}',
      provider: 'Provider',
      nextRun: 'Next run',
      nextRunUnknown: 'not known',
      lastApplied: 'Last good sync',
      lastAppliedNever: 'none yet',
      run: {
        button: 'Sync everything now',
        buttonName: 'Sync everything now: realm {{realm}}',
        started: 'The sync of realm {{realm}} was started.',
        failed: 'The sync of realm {{realm}} could not be started. {{reason}}',
      },
    },
    runs: {
      caption: 'The latest syncs of realm {{realm}}',
      empty: 'No sync has run yet.',
      column: {
        started: 'Started',
        outcome: 'Outcome',
        duration: 'Took',
        users: 'Users read',
        groups: 'Groups read',
        added: 'Added',
        removed: 'Removed',
      },
      outcome: {
        running: 'Running',
        interrupted: 'Interrupted',
        applied: 'Done',
        refused: 'Refused, nothing was changed',
        failed: 'Failed, nothing was changed',
      },
      accepted: 'Accepted once,',
    },
    accept: {
      button: 'Accept once',
      title: 'Accept this result once?',
      why: 'The sync of realm {{realm}} was refused:',
      noReason: 'It did not say why.',
      meaning:
        'If you accept, a sync is started that may remove what the guard kept: people and groups that Keycloak no longer lists leave the catalog, and these people lose their access until a later sync brings them back.',
      once: 'That holds for one sync and for the same reason only. Look into Keycloak first when you do not know why the numbers are what they are.',
      cancel: 'Cancel',
      confirm: 'Accept once and sync',
      done: 'Accepted. The sync of realm {{realm}} was started.',
      doneLater:
        'Accepted, but no sync was started: {{reason}} The next sync of realm {{realm}} may pass.',
      failed: 'The result could not be accepted. {{reason}}',
    },
    rbac: rbacMessages,
    diagnostics: diagnosticsMessages,
  },
});
