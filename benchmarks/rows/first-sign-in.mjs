import { setTimeout as delay } from 'node:timers/promises';
import { REALM } from '../../scripts/environment/keycloak.mjs';
import { createUser, deleteUser } from '../realm/createUser.mjs';
import { startSyncing, watchSync } from '../sides/syncing.mjs';
import { signIn } from '../sign-ins/signIn.mjs';
import { summarizeSamples } from '../table/summary.mjs';
import { untilReadable } from '../untilReadable.mjs';

const MAX_P95_S = 3;
const ASK_MS = 50;
const READY_LIMIT_MS = 300_000;

/**
 * @typedef {import('../table/types').Case & import('../realm/types').RealmSize & { during: boolean, people: number }} Case
 */

/**
 * @param {'idle' | 'during a full sync'} when
 * @param {number} users
 * @param {number} groups
 * @param {Pick<Case, 'runs' | 'seconds' | 'people'>} rest
 * @returns {Case}
 */
const of = (when, users, groups, rest) => ({
  label: `${when}, ${users.toLocaleString('en-US')} users`,
  during: when !== 'idle',
  users,
  groups,
  ...rest,
});

/**
 * How long it takes from a first sign-in until the next would give the full identity. In stock Backstage that depends on
 * the schedule of the sync alone, so there is nothing beside.
 *
 * @type {import('../table/types').Row<Case>}
 */
export const firstSignIn = {
  id: 'first-sign-in',
  title: 'First sign-in until full identity',
  sides: ['kubrix'],
  sizes: {
    small: [
      of('idle', 500, 50, {
        people: 5,
        runs: 2,
        seconds: { setUp: 45, run: 10 },
      }),
      of('during a full sync', 500, 50, {
        people: 2,
        runs: 2,
        seconds: { setUp: 20, run: 20 },
      }),
    ],
    full: [
      of('idle', 10_000, 1_000, {
        people: 10,
        runs: 5,
        seconds: { setUp: 200, run: 20 },
      }),
      of('during a full sync', 10_000, 1_000, {
        people: 20,
        runs: 5,
        seconds: { setUp: 60, run: 90 },
      }),
      of('during a full sync', 100_000, 10_000, {
        people: 60,
        runs: 1,
        seconds: { setUp: 120, run: 400 },
      }),
    ],
  },
  measures: [
    {
      id: 'seconds',
      title: '',
      unit: 's',
      target: {
        text: `p95 < ${MAX_P95_S} s`,
        isMet: ({ kubrix }) => kubrix.p95 < MAX_P95_S,
      },
    },
  ],
  open: async (each, services) => {
    const keycloak = await services.startRealm(each);
    const realmUrl = `${keycloak.url}/admin/realms/${REALM}`;
    const start = async () => {
      const database = await services.createDatabase();
      const sync = watchSync();
      const backend = await startSyncing('kubrix', {
        stateDir: services.stateDir,
        connection: database.connection,
        keycloakUrl: keycloak.url,
        sync,
      });
      return {
        database,
        sync,
        backend,
        stop: async () => {
          await backend.stop();
          await database.drop();
        },
      };
    };
    let newcomers = 0;
    /**
     * Signs people in for the first time, one after the other.
     *
     * @param {Awaited<ReturnType<typeof start>>['backend']} backend
     * @param {number} people
     * @param {() => boolean} [isTime]
     */
    const timeFirstSignIns = async (backend, people, isTime = () => true) => {
      /** @type {number[]} */
      const times = [];
      while (times.length < people && isTime()) {
        newcomers += 1;
        const username = `newcomer-${Date.now()}-${newcomers}`;
        const person = await createUser(realmUrl, username);
        try {
          times.push(
            await backend.whileRunning(timeFirstSignIn(backend.url, person)),
          );
        } finally {
          await deleteUser(realmUrl, username);
        }
      }
      return times;
    };

    if (each.during) {
      return {
        run: async () => {
          const { backend, sync, stop } = await start();
          try {
            await backend.whileRunning(sync.begun);
            const half = Math.ceil(each.people / 2);
            const whileRead = await timeFirstSignIns(backend, half);
            await backend.whileRunning(sync.read);
            const whileHandedOver = await timeFirstSignIns(
              backend,
              each.people - half,
              () => !sync.isCommitted(),
            );
            return {
              seconds: summarizeSamples([...whileRead, ...whileHandedOver]),
            };
          } finally {
            await stop();
          }
        },
        close: keycloak.stop,
      };
    }

    const { backend, database, stop } = await start();
    await backend.whileRunning(
      untilReadable(database.knex, {
        kinds: ['user', 'group'],
        count: each.users + each.groups,
        limitMs: 300_000 + each.users * 60,
      }),
    );
    return {
      run: async () => ({
        seconds: summarizeSamples(await timeFirstSignIns(backend, each.people)),
      }),
      close: async () => {
        await stop();
        await keycloak.stop();
      },
    };
  },
};

/**
 * Seconds from the answer to a first sign-in until the portal says that the account is ready; the next sign-in proves it.
 *
 * @param {string} url
 * @param {import('../sign-ins/types').Person} person
 */
async function timeFirstSignIn(url, person) {
  const { token, userEntityRef, times } = await signIn(url, person);
  const answered = performance.now() - times.refresh;
  if (userEntityRef.startsWith('user:unprovisioned/')) {
    await untilReady(url, token, person.username);
  }
  const seconds = (performance.now() - answered) / 1_000;
  await signIn(url, { ...person, known: true });
  return seconds;
}

/**
 * @param {string} url
 * @param {string} token
 * @param {string} username
 */
async function untilReady(url, token, username) {
  const deadline = performance.now() + READY_LIMIT_MS;
  let status = '';
  while (performance.now() < deadline) {
    const response = await fetch(`${url}/api/auth/kubrix/provisioning`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    ({ status } = await response.json());
    if (status === 'ready') {
      return;
    }
    await delay(ASK_MS);
  }
  throw new Error(
    `The account of ${username} was still '${status}' ${READY_LIMIT_MS / 1_000} s after the first sign-in`,
  );
}
