import { KeycloakProviderConfig } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import KeycloakAdminClient from '@keycloak/keycloak-admin-client';
import GroupRepresentation from '@keycloak/keycloak-admin-client/lib/defs/groupRepresentation';
import UserRepresentation from '@keycloak/keycloak-admin-client/lib/defs/userRepresentation';
import {
  Credentials,
  getToken,
} from '@keycloak/keycloak-admin-client/lib/utils/auth';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { isWorthRetrying } from './keycloakFailures';

/** A call takes some time until Keycloak looks at its token. */
const TOKEN_MARGIN_MS = 5_000;

/** Where a page begins, and how many it has at most. */
export interface Page {
  first: number;
  max: number;
}

interface KeycloakRealmOptions {
  provider: KeycloakProviderConfig;
  /** How long each call to Keycloak may take, in milliseconds. */
  callTimeoutMs: number;
  /** The pauses before a failed call is tried again, in milliseconds. Default: none, so it is not. */
  retries?: number[];
  /** Once it is aborted, no call begins, and the one under way is no longer waited for. */
  signal: AbortSignal;
}

/** The users and groups of a realm, as Keycloak's admin API gives them to the client of a provider. */
export class KeycloakRealm {
  readonly #client: KeycloakAdminClient;
  readonly #options: KeycloakRealmOptions;
  #signingIn: Promise<void> | undefined;
  #accessToken: string | undefined;
  /** By a clock of our own: those of Keycloak and this machine may differ. */
  #validUntil = Infinity;

  private constructor(options: KeycloakRealmOptions) {
    this.#options = options;
    this.#client = new KeycloakAdminClient({
      baseUrl: options.provider.baseUrl,
      realmName: options.provider.loginRealm,
      timeout: options.callTimeoutMs,
    });
    this.#client.registerTokenProvider({
      getAccessToken: async () => this.#accessToken,
    });
  }

  /** Signs in to Keycloak with the credentials of a provider. */
  static async signIn(options: KeycloakRealmOptions): Promise<KeycloakRealm> {
    const realm = new KeycloakRealm(options);
    await realm.#retry(() => realm.#signIn());
    return realm;
  }

  /** The user with an id, if there is one. */
  async user(id: string): Promise<UserRepresentation | undefined> {
    const user = await this.#call(realm =>
      this.#client.users.findOne({ id, realm }),
    );
    return user?.id === id ? user : undefined;
  }

  /** How many users there are. */
  async userCount(): Promise<number> {
    return this.#call(realm => this.#client.users.count({ realm }));
  }

  /** A page of all users. */
  async users(page: Page): Promise<UserRepresentation[]> {
    return this.#call(realm =>
      this.#client.users.find({
        ...page,
        realm,
        briefRepresentation: this.#brief,
      }),
    );
  }

  /** The groups that a user is a member of themselves, not through a subgroup. */
  async groupsOf(userId: string): Promise<GroupRepresentation[]> {
    return this.#call(realm =>
      this.#client.users.listGroups({
        id: userId,
        realm,
        briefRepresentation: this.#brief,
      }),
    );
  }

  /** The group with an id, if there is one. */
  async group(id: string): Promise<GroupRepresentation | undefined> {
    const group = await this.#call(realm =>
      this.#client.groups.findOne({ id, realm }),
    );
    return group ?? undefined;
  }

  /** How many groups there are, at the top and below. */
  async groupCount(): Promise<number> {
    const { count } = await this.#call(realm =>
      this.#client.groups.count({ realm }),
    );
    return count;
  }

  /** A page of the groups at the top; Keycloak 22 and older put their subgroups into them. */
  async topGroups(page: Page): Promise<GroupRepresentation[]> {
    return this.#call(realm =>
      this.#client.groups.find({
        ...page,
        realm,
        briefRepresentation: this.#brief,
      }),
    );
  }

  /** A page of the groups right below a group. */
  async subgroups(
    parentId: string,
    page: Page,
  ): Promise<GroupRepresentation[]> {
    return this.#call(realm =>
      this.#client.groups.listSubGroups({
        ...page,
        parentId,
        realm,
        briefRepresentation: this.#brief,
      }),
    );
  }

  /** A page of those who are members of a group themselves, not through a subgroup. */
  async members(groupId: string, page: Page): Promise<UserRepresentation[]> {
    return this.#call(realm =>
      this.#client.groups.listMembers({
        ...page,
        id: groupId,
        realm,
        briefRepresentation: true,
      }),
    );
  }

  get #brief(): boolean {
    return this.#options.provider.briefRepresentation ?? true;
  }

  async #call<T>(request: (realm: string) => Promise<T>): Promise<T> {
    return this.#retry(async () => {
      if (performance.now() > this.#validUntil) {
        this.#signingIn ??= this.#signIn().finally(() => {
          this.#signingIn = undefined;
        });
        await this.#signingIn;
      }
      return request(this.#options.provider.realm);
    });
  }

  async #retry<T>(attempt: () => Promise<T>): Promise<T> {
    const { retries = [], signal } = this.#options;
    for (const pause of retries) {
      signal.throwIfAborted();
      try {
        return await unlessAborted(attempt(), signal);
      } catch (error) {
        if (!isWorthRetrying(error)) {
          throw error;
        }
        await setTimeout(pause, undefined, { signal });
      }
    }
    signal.throwIfAborted();
    return unlessAborted(attempt(), signal);
  }

  async #signIn(): Promise<void> {
    const { provider, callTimeoutMs } = this.#options;
    const asked = performance.now();
    const { accessToken, expiresIn = Infinity } = await getToken({
      baseUrl: provider.baseUrl,
      realmName: provider.loginRealm,
      credentials: credentialsOf(provider),
      requestOptions: { signal: AbortSignal.timeout(callTimeoutMs) },
    });
    this.#accessToken = accessToken;
    this.#validUntil = asked + expiresIn * 1_000 - TOKEN_MARGIN_MS;
  }
}

/** The client cannot cancel its calls. */
async function unlessAborted<T>(
  call: Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  const done = new AbortController();
  try {
    return await Promise.race([
      call,
      once(signal, 'abort', { signal: done.signal }).then(() => {
        throw signal.reason;
      }),
    ]);
  } finally {
    done.abort();
  }
}

function credentialsOf(provider: KeycloakProviderConfig): Credentials {
  const { username, password, clientId, clientSecret } = provider;
  return username
    ? {
        grantType: 'password',
        clientId: clientId ?? 'admin-cli',
        username,
        password,
      }
    : {
        grantType: 'client_credentials',
        clientId: clientId ?? '',
        clientSecret,
      };
}
