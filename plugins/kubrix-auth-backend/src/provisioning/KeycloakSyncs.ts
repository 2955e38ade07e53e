import {
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  KEYCLOAK_SYNCS_PATH,
  KeycloakSync,
  realmOfIssuer,
} from '@kubrix/plugin-kubrix-common';
import { fetchFromPlugin } from '@kubrix/plugin-kubrix-node';
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

interface Deps {
  auth: AuthService;
  discovery: DiscoveryService;
  logger: LoggerService;
}

/** What the catalog tells about the scheduled syncs, asked once in five seconds for everybody. */
export class KeycloakSyncs {
  readonly #deps: Deps;
  #latest?: { at: number; syncs: Promise<KeycloakSync[]> };

  constructor(deps: Deps) {
    this.#deps = deps;
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
      this.#deps.logger.debug(
        'Could not ask the catalog for the scheduled syncs; pending users are told no times',
        toError(error),
      );
      return [];
    }
  }

  async #ask(): Promise<KeycloakSync[]> {
    const response = await fetchFromPlugin(this.#deps, {
      pluginId: 'catalog',
      path: KEYCLOAK_SYNCS_PATH,
      timeoutMs: TIMEOUT_MS,
    });
    return responseSchema.parse(await response.json()).items;
  }
}
