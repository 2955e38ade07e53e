import { decodeJwt } from 'jose';
import { z } from 'zod/v3';
import { AskKeycloak, NoAnswerError } from './askKeycloak';
import { Finding } from '@kubrix/plugin-kubrix-common';
import { bad, doubtful, good } from '@kubrix/plugin-kubrix-node';
import { SignInConfig } from './signInConfig';

/** Tokens are refused where the clocks differ by more than their lifespan, a minute at the least. */
const TOLERATED_CLOCK_ERROR_S = 30;

const documentSchema = z.object({
  issuer: z.string().url(),
  authorization_endpoint: z.string().url(),
  token_endpoint: z.string().url(),
  jwks_uri: z.string().url(),
});

type DiscoveryDocument = z.infer<typeof documentSchema>;

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

  /** Whether Keycloak accepts the client and its secret, and dates tokens by the same time as here. */
  async checkCredentials(): Promise<Finding[]> {
    const { clientId, clientSecret, path } = this.#config;
    const asked = Date.now();
    const { status, text } = await this.#ask(this.#found.token_endpoint, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
      }),
    });
    if (status === 200) {
      return [
        good(`Keycloak accepts the client ${clientId} and its secret.`),
        ...checkClock(text, (asked + Date.now()) / 2),
      ];
    }
    const error = oauthErrorIn(text);
    // Keycloak says so once the secret is right.
    if (error.description?.includes('service account')) {
      return [
        good(`Keycloak accepts the client ${clientId} and its secret.`),
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

/** Keycloak says what time it is in tokens only, in whole seconds; a proxy's `Date` may be another's time. */
function checkClock(tokenAnswer: string, now: number): Finding[] {
  const { iat } = decodeJwt(JSON.parse(tokenAnswer).access_token);
  if (iat === undefined) {
    return [];
  }
  const seconds = Math.round(now / 1_000 - iat - 0.5);
  return Math.abs(seconds) > TOLERATED_CLOCK_ERROR_S
    ? [
        bad(
          `The clock here is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} Keycloak's.`,
          'Have both set by the same time server.',
        ),
      ]
    : [good('The clocks agree.')];
}

function parseDocument(text: string): DiscoveryDocument | undefined {
  try {
    return documentSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
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
