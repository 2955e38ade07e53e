import {
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { ResponseError, toError } from '@backstage/errors';
import {
  KEYCLOAK_SYNCS_PATH,
  KeycloakSync,
  realmOfIssuer,
} from '@kubrix/plugin-kubrix-common';
import { z } from 'zod';

const FRESH_MS = 5_000;
const TIMEOUT_MS = 2_000;

const time = z.string().datetime({ offset: true });

const responseSchema = z.object({
  items: z.array(
    z.object({
      providerId: z.string(),
      realm: z.string(),
      nextRunAt: time.optional(),
      lastAppliedAt: time.optional(),
      runs: z.array(
        z.object({
          id: z.string(),
          startedAt: time,
          outcome: z.enum(['running', 'applied', 'refused', 'failed']),
          acceptable: z.boolean(),
        }),
      ),
    }),
  ),
});

/** What the catalog tells about the scheduled syncs, asked once in five seconds for everybody. */
export class KeycloakSyncs {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;
  readonly #logger: LoggerService;
  #latest?: { at: number; syncs: Promise<KeycloakSync[]> };

  constructor(deps: {
    auth: AuthService;
    discovery: DiscoveryService;
    logger: LoggerService;
  }) {
    this.#auth = deps.auth;
    this.#discovery = deps.discovery;
    this.#logger = deps.logger;
  }

  /** The syncs of an issuer's realm; none where the catalog cannot be asked, since they are but news. */
  async ofIssuer(issuer: string): Promise<KeycloakSync[]> {
    if (!this.#latest || Date.now() - this.#latest.at >= FRESH_MS) {
      this.#latest = { at: Date.now(), syncs: this.#askOrNone() };
    }
    const realm = realmOfIssuer(issuer);
    return (await this.#latest.syncs).filter(sync => sync.realm === realm);
  }

  async #askOrNone(): Promise<KeycloakSync[]> {
    try {
      return await this.#ask();
    } catch (error) {
      this.#logger.debug(
        'Could not ask the catalog for the scheduled syncs; pending users are told no times',
        toError(error),
      );
      return [];
    }
  }

  async #ask(): Promise<KeycloakSync[]> {
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'catalog',
    });
    const baseUrl = await this.#discovery.getBaseUrl('catalog');
    const response = await fetch(`${baseUrl}${KEYCLOAK_SYNCS_PATH}`, {
      headers: { Authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return responseSchema.parse(await response.json()).items;
  }
}
