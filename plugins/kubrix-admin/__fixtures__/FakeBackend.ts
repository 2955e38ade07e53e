import {
  KeycloakSync,
  KeycloakSyncRun,
  PendingUser,
} from '@kubrix/plugin-kubrix-common';
import { KubrixAdminClient } from '../src/api/KubrixAdminClient';

const USERS = 'GET /api/auth/kubrix/pending-users';
const SYNCS = 'GET /api/catalog/kubrix/keycloak-syncs';

type Answer = () => Promise<Response>;

/** An answer with a JSON body, or with the body that Backstage gives an error. */
export function answer(status: number, body: object = {}): Answer {
  return async () =>
    new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': 'application/json' },
    });
}

/** What the browser does without a network. */
export const noNetwork: Answer = async () => {
  throw new TypeError('Failed to fetch');
};

/** Somebody who has been waiting for two minutes. */
export function pendingUser(changes: Partial<PendingUser> = {}): PendingUser {
  return {
    userEntityRef: 'user:unprovisioned/jane.doe',
    issuer: 'https://keycloak.test/realms/kubrix',
    email: 'jane.doe@kubrix.test',
    username: 'jdoe',
    firstSeenAt: ago(120),
    lastSeenAt: ago(60),
    signIns: 3,
    attempts: 7,
    ...changes,
  };
}

/** A run that ended well. */
export function syncRun(
  changes: Partial<KeycloakSyncRun> = {},
): KeycloakSyncRun {
  return {
    id: 'run-1',
    startedAt: ago(600),
    endedAt: ago(588),
    outcome: 'applied',
    acceptable: false,
    users: 10_006,
    groups: 102,
    added: 5,
    removed: 1,
    ...changes,
  };
}

/** The sync of realm `kubrix`. */
export function keycloakSync(...runs: KeycloakSyncRun[]): KeycloakSync {
  return {
    providerId: 'default',
    realm: 'kubrix',
    nextRunAt: ago(-750),
    lastAppliedAt: ago(588),
    runs,
  };
}

/** The backends as the browser sees them; a test changes what they answer. */
export class FakeBackend {
  readonly #answers = new Map<string, Answer>();
  /** What was asked for. */
  readonly gets: string[] = [];
  /** What was asked to be done. */
  readonly posts: string[] = [];
  /** What was asked to be ended. */
  readonly deletes: string[] = [];
  /** How it was asked the last time, by request. */
  readonly inits = new Map<string, RequestInit | undefined>();

  readonly client = new KubrixAdminClient({
    discoveryApi: { getBaseUrl: async id => `http://portal.test/api/${id}` },
    fetchApi: {
      fetch: async (input, init) => {
        const { pathname, search } = new URL(String(input));
        const method = init?.method ?? 'GET';
        const request = `${method} ${pathname}${search}`;
        const asked = { POST: this.posts, DELETE: this.deletes }[method];
        (asked ?? this.gets).push(request);
        this.inits.set(request, init);
        return (this.#answers.get(request) ?? answer(404))();
      },
    },
  });

  constructor() {
    this.hasUsers();
    this.hasSyncs();
  }

  hasUsers(...items: PendingUser[]) {
    this.on(USERS, answer(200, { items }));
  }

  hasSyncs(...items: KeycloakSync[]) {
    this.on(SYNCS, answer(200, { items }));
  }

  failsToListUsers(by: Answer) {
    this.on(USERS, by);
  }

  failsToListSyncs(by: Answer) {
    this.on(SYNCS, by);
  }

  /** @param request - Method, path and query */
  on(request: string, by: Answer) {
    this.#answers.set(request, by);
  }
}

function ago(seconds: number): string {
  return new Date(Date.now() - seconds * 1000).toISOString();
}
