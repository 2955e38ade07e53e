import { REALM } from '../../scripts/environment/keycloak.mjs';
import { startSide } from './startSide.mjs';

const CLIENT = { clientId: 'backstage', clientSecret: 'kubrix-local-only' };
/** Both sides' module says so. */
const BEGUN = 'Reading Keycloak users and groups';
const READ = /Read \d+ Keycloak users and \d+ Keycloak groups in/;
const COMMITTED = /Committed \d+ Keycloak users and \d+ Keycloak groups in/;

/** Only this portal waits for the catalog. */
const WAITED = /, and waited ([\d.]+) seconds for it meanwhile/;

/** Who signs in by their email address. */
export const RESOLVERS = {
  kubrix: 'kubriXMatchingUserEntityProfileEmail',
  stock: 'emailMatchingUserEntityProfileEmail',
};

/**
 * Starts the backend of a side whose people are in a Keycloak, from where they sign in, and which it reads once.
 *
 * @param {import('../table/types').Side} side
 * @param {object} options
 * @param {string} options.stateDir
 * @param {object} options.connection Of its database.
 * @param {string} options.keycloakUrl
 * @param {string} [options.adminUrl] Where users and groups are read, unless from there.
 * @param {ReturnType<typeof watchSync>} options.sync
 * @param {object} [options.catalog] What is set of the catalog beside its provider.
 */
export function startSyncing(
  side,
  { stateDir, connection, keycloakUrl, adminUrl, sync, catalog },
) {
  return startSide(side, {
    stateDir,
    connection,
    providers: {
      oidc: {
        development: {
          ...CLIENT,
          metadataUrl: `${keycloakUrl}/realms/${REALM}`,
          signIn: { resolvers: [{ resolver: RESOLVERS[side] }] },
        },
      },
    },
    configuration: {
      catalog: {
        ...catalog,
        providers: {
          keycloakOrg: {
            default: {
              ...CLIENT,
              baseUrl: adminUrl ?? keycloakUrl,
              realm: REALM,
              loginRealm: REALM,
              // Once.
              schedule: { frequency: { hours: 10 }, timeout: { hours: 2 } },
            },
          },
        },
      },
    },
    onLog: sync.add,
  });
}

/** Tells when a sync began, had read Keycloak and had handed everything over, as the log says. */
export function watchSync() {
  const begun = Promise.withResolvers();
  const read = Promise.withResolvers();
  const committed = Promise.withResolvers();
  let isCommitted = false;
  let waited = 0;
  return {
    begun: begun.promise,
    read: read.promise,
    committed: committed.promise,
    isCommitted: () => isCommitted,
    /** How long its commit waited on purpose, in seconds. */
    waited: () => waited,
    /** @param {string} line */
    add: line => {
      const now = performance.now();
      if (line.includes(BEGUN)) {
        begun.resolve(now);
      } else if (READ.test(line)) {
        read.resolve(now);
      } else if (COMMITTED.test(line)) {
        isCommitted = true;
        committed.resolve(now);
      } else {
        waited = Number(WAITED.exec(line)?.[1] ?? waited);
      }
    },
  };
}
