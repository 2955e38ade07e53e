import { askForToken } from './askForToken';
import { AskKeycloak, NoAnswerError } from './askKeycloak';
import { Finding } from '@kubrix/plugin-kubrix-common';
import { bad, doubtful, good, unknown } from '@kubrix/plugin-kubrix-node';
import { checkClock } from './checkClock';
import { DiscoveryDocument, parseDocument } from './discoveryDocument';
import { SignInConfig } from './signInConfig';

/** With which the portal signs people in to learn of their addresses. */
const SCOPE_OF_CLAIM = 'openid email';

/** Asks a realm what a sign-in would ask it. */
export class KeycloakProbe {
  readonly #ask: AskKeycloak;
  readonly #config: SignInConfig;
  #document: DiscoveryDocument | undefined;

  constructor(config: SignInConfig, ask: AskKeycloak) {
    this.#ask = ask;
    this.#config = config;
  }

  /** Whether the discovery document is there, and fits together. */
  async checkDiscovery(): Promise<Finding[]> {
    const { discoveryUrl, path } = this.#config;
    const { status, text } = await this.#ask(discoveryUrl);
    if (status !== 200) {
      return [
        bad(
          `${discoveryUrl} answers with status ${status}.`,
          `Check the name of the realm in ${path}.metadataUrl.`,
        ),
      ];
    }
    const document = parseDocument(text);
    if (!document) {
      return [
        bad(
          `${discoveryUrl} is no discovery document.`,
          `Set ${path}.metadataUrl to the address of the realm, such as https://keycloak.example.com/realms/kubrix.`,
        ),
      ];
    }
    this.#document = document;
    return [
      good(`The realm answers; its issuer is ${document.issuer}.`),
      ...this.#checkHosts(document),
    ];
  }

  /** Whether Keycloak accepts the client, dates tokens by the same time as here, and tells which addresses are verified. */
  async checkCredentials(): Promise<Finding[]> {
    const { clientId, clientSecret, path } = this.#config;
    const asked = Date.now();
    const { status, text } = await askForToken(
      this.#ask,
      this.#found.token_endpoint,
      { clientId, clientSecret, scope: SCOPE_OF_CLAIM },
    );
    const accepted = good(
      `Keycloak accepts the client ${clientId} and its secret.`,
    );
    if (status === 200) {
      const now = (asked + Date.now()) / 2;
      const token: string = JSON.parse(text).access_token;
      return [
        accepted,
        ...checkClock(token, now),
        ...(await this.#checkClaim(token)),
      ];
    }
    const error = oauthErrorIn(text);
    // What is asked next tells which scopes there are.
    if (error.code === 'invalid_scope') {
      return [accepted];
    }
    // Keycloak says so once the secret is right.
    if (error.description?.includes('service account')) {
      return [
        accepted,
        doubtful(
          `The client ${clientId} has no service account.`,
          'Where users and groups are fetched with the same client, switch "Service accounts roles" on.',
        ),
      ];
    }
    return [
      bad(
        `Keycloak refuses the client ${clientId} or its secret (${error.code ?? `status ${status}`}).`,
        `Set ${path}.clientId and clientSecret to what Keycloak shows for the client under "Credentials".`,
      ),
    ];
  }

  /** Whether Keycloak sends browsers back to the portal, and knows the scopes. */
  async checkAuthorization(): Promise<Finding[]> {
    const { clientId, redirectUri, scopes } = this.#config;
    // Browsers know the public address; from here the internal one of the same server leads to it.
    const url = new URL(this.#found.authorization_endpoint);
    const { protocol, host } = new URL(this.#found.token_endpoint);
    url.protocol = protocol;
    url.host = host;
    url.search = String(
      new URLSearchParams({
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        scope: scopes.join(' '),
        state: 'diagnosis',
        // Of no sign-in, which never ends.
        code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
        code_challenge_method: 'S256',
      }),
    );
    const { status, headers } = await this.#ask(url);
    const location = headers.get('location') ?? '';
    const error = URL.canParse(location)
      ? new URL(location).searchParams.get('error')
      : undefined;
    if (error === 'invalid_scope') {
      return [
        bad(
          `Keycloak does not give the client ${clientId} all of the scopes ${scopes.join(', ')}.`,
          'Add them to the client under "Client scopes", or take them out of additionalScopes.',
        ),
      ];
    }
    if (status >= 400 || error) {
      return [
        bad(
          `Keycloak does not send browsers back to ${redirectUri} (${error ?? `status ${status}`}).`,
          `Add it to "Valid redirect URIs" of the client ${clientId}.`,
        ),
      ];
    }
    return [
      good(`Keycloak sends browsers back to ${redirectUri}.`),
      good(`The client may ask for ${scopes.join(', ')}.`),
    ];
  }

  /** Whether there is a discovery document; nothing else can be asked without. */
  get isKnown(): boolean {
    return this.#document !== undefined;
  }

  /** The portal learns of addresses where this asks for that of the service account, which has none. */
  async #checkClaim(token: string): Promise<Finding[]> {
    const { userinfo_endpoint: url } = this.#found;
    const { clientId } = this.#config;
    const { status, text } = await this.#ask(url, {
      headers: { Authorization: `Bearer ${token}` },
    });
    if (status !== 200) {
      return [
        unknown(
          `Whether Keycloak tells which email addresses are verified is not known: ${url} answers with status ${status}.`,
        ),
      ];
    }
    return saysWhetherVerified(text)
      ? [good('Keycloak tells which email addresses are verified.')]
      : [
          doubtful(
            `Keycloak does not tell the client ${clientId} which email addresses are verified: nobody is recognised by theirs.`,
            'Give the client scope "email" its mapper "email verified" again, and have it added to the userinfo.',
          ),
        ];
  }

  get #found(): DiscoveryDocument {
    if (!this.#document) {
      throw new Error('The discovery document is not known');
    }
    return this.#document;
  }

  #checkHosts({ issuer, token_endpoint }: DiscoveryDocument): Finding[] {
    const asked = new URL(this.#config.discoveryUrl).origin;
    const token = new URL(token_endpoint).origin;
    const published = new URL(issuer).origin;
    if (token !== asked) {
      return [
        doubtful(
          `The portal asks ${asked} for the discovery document, which sends it to ${token} for tokens.`,
          `Where the portal cannot reach ${token}, set KC_HOSTNAME_BACKCHANNEL_DYNAMIC=true in Keycloak.`,
        ),
      ];
    }
    return published === asked
      ? []
      : [good(`Browsers sign in at ${published}, the portal asks ${asked}.`)];
  }
}

/** @returns What is bad where there was no answer. */
export function explainNoAnswer(error: unknown): Finding[] {
  if (error instanceof NoAnswerError) {
    return [bad(error.message, error.remedy)];
  }
  throw error;
}

function saysWhetherVerified(userinfo: string): boolean {
  try {
    return typeof JSON.parse(userinfo).email_verified === 'boolean';
  } catch {
    return false;
  }
}

function oauthErrorIn(text: string): { code?: string; description?: string } {
  try {
    const { error, error_description } = JSON.parse(text);
    return { code: error, description: error_description };
  } catch {
    return {};
  }
}
