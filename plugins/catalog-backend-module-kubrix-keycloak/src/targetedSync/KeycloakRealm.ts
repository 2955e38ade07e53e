import { KeycloakProviderConfig } from '@backstage-community/plugin-catalog-backend-module-keycloak';
import KeycloakAdminClient from '@keycloak/keycloak-admin-client';
import GroupRepresentation from '@keycloak/keycloak-admin-client/lib/defs/groupRepresentation';
import UserRepresentation from '@keycloak/keycloak-admin-client/lib/defs/userRepresentation';

/** Single users and groups of a realm, for as long as the access token of the client lives. */
export class KeycloakRealm {
  readonly #client: KeycloakAdminClient;
  readonly #provider: KeycloakProviderConfig;
  readonly #signal: AbortSignal;

  private constructor(
    client: KeycloakAdminClient,
    provider: KeycloakProviderConfig,
    signal: AbortSignal,
  ) {
    this.#client = client;
    this.#provider = provider;
    this.#signal = signal;
  }

  /**
   * Signs in to Keycloak with the credentials of a provider.
   *
   * @param options.callTimeoutMs - How long each call to Keycloak may take, in milliseconds
   * @param options.signal - No call begins once it is aborted
   */
  static async signIn(options: {
    provider: KeycloakProviderConfig;
    callTimeoutMs: number;
    signal: AbortSignal;
  }): Promise<KeycloakRealm> {
    const { provider, callTimeoutMs, signal } = options;
    signal.throwIfAborted();
    const client = new KeycloakAdminClient({
      baseUrl: provider.baseUrl,
      realmName: provider.loginRealm,
      timeout: callTimeoutMs,
    });
    const { username, password, clientId, clientSecret } = provider;
    await client.auth(
      username
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
          },
    );
    return new KeycloakRealm(client, provider, signal);
  }

  /** The user with an id, if there is one. */
  async user(id: string): Promise<UserRepresentation | undefined> {
    this.#signal.throwIfAborted();
    const user = await this.#client.users.findOne({
      id,
      realm: this.#provider.realm,
    });
    return user?.id === id ? user : undefined;
  }

  /** The groups that a user is a member of themselves, not through a subgroup. */
  async groupsOf(userId: string): Promise<GroupRepresentation[]> {
    this.#signal.throwIfAborted();
    return this.#client.users.listGroups({
      id: userId,
      realm: this.#provider.realm,
      briefRepresentation: this.#provider.briefRepresentation ?? true,
    });
  }

  /** The group with an id, if there is one. */
  async group(id: string): Promise<GroupRepresentation | undefined> {
    this.#signal.throwIfAborted();
    const group = await this.#client.groups.findOne({
      id,
      realm: this.#provider.realm,
    });
    return group ?? undefined;
  }
}
