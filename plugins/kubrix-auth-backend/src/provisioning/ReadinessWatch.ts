import { LoggerService } from '@backstage/backend-plugin-api';
import { SignalsService } from '@backstage/plugin-signals-node';
import {
  PROVISIONING_CHANNEL,
  ProvisioningStatus,
} from '@kubrix/plugin-kubrix-common';
import { setTimeout as delay } from 'node:timers/promises';
import { IdentifyPerson } from '../identity/identifyPerson';
import { Person } from '../identity/person';

/** As long as a client waits between two questions of its own. */
const WATCH_MS = 10_000;
/** Bounds what many waiting people cost; the others learn of it by asking. */
const MAX_WATCHED = 20;

/**
 * Tells pending users by a signal that their account is set up, sooner than their own next question would.
 *
 * @remarks
 * A watch begins with a question of the user, so it is there on whichever replica they are, and for people who wait
 * only.
 */
export class ReadinessWatch {
  readonly #watched = new Set<string>();
  readonly #identifyPerson: IdentifyPerson;
  readonly #signals: SignalsService;
  readonly #logger: LoggerService;
  readonly #intervalMs: number;

  constructor(deps: {
    identifyPerson: IdentifyPerson;
    signals: SignalsService;
    logger: LoggerService;
    /** Milliseconds between two looks. */
    intervalMs?: number;
  }) {
    this.#identifyPerson = deps.identifyPerson;
    this.#signals = deps.signals;
    this.#logger = deps.logger;
    this.#intervalMs = deps.intervalMs ?? 500;
  }

  /** Watches for ten seconds, in the background, unless it does so already. */
  begin(userEntityRef: string, person: Person): void {
    if (this.#watched.has(userEntityRef) || this.#watched.size >= MAX_WATCHED) {
      return;
    }
    this.#watched.add(userEntityRef);
    this.#watch(userEntityRef, person)
      .catch(error =>
        this.#logger.debug(
          `Stopped watching for the account of ${userEntityRef}; the user will ask again`,
          error,
        ),
      )
      .finally(() => this.#watched.delete(userEntityRef));
  }

  async #watch(userEntityRef: string, person: Person) {
    const end = Date.now() + WATCH_MS;
    while (Date.now() < end) {
      await delay(this.#intervalMs, undefined, { ref: false });
      const { type } = await this.#identifyPerson(person);
      if (type === 'catalog-user') {
        await this.#signals.publish({
          recipients: { type: 'user', entityRef: userEntityRef },
          channel: PROVISIONING_CHANNEL,
          message: { status: 'ready' satisfies ProvisioningStatus['status'] },
        });
        return;
      }
    }
  }
}
