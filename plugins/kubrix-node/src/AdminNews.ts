import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { SignalsService } from '@backstage/plugin-signals-node';
import { PROVISIONING_ADMIN_CHANNEL } from '@kubrix/plugin-kubrix-common';

const PAUSE_MS = 1_000;

/**
 * Tells admins by a signal that what their pages show has changed, once a second at most.
 *
 * @remarks
 * Signals know no roles, so this goes to everybody and says nothing; whoever may read it asks for it.
 */
export class AdminNews {
  readonly #signals: SignalsService;
  readonly #logger: LoggerService;
  #state: 'quiet' | 'told' | 'more to tell' = 'quiet';

  constructor(deps: { signals: SignalsService; logger: LoggerService }) {
    this.#signals = deps.signals;
    this.#logger = deps.logger;
  }

  /** Tells it at once, or when a second has passed since the last time. */
  readonly changed = (): void => {
    if (this.#state !== 'quiet') {
      this.#state = 'more to tell';
      return;
    }
    this.#state = 'told';
    this.#tell();
    setTimeout(() => {
      const hasMore = this.#state === 'more to tell';
      this.#state = 'quiet';
      if (hasMore) {
        this.changed();
      }
    }, PAUSE_MS).unref();
  };

  #tell() {
    this.#signals
      .publish({
        recipients: { type: 'broadcast' },
        channel: PROVISIONING_ADMIN_CHANNEL,
        message: {},
      })
      .catch(error =>
        this.#logger.debug(
          'Could not tell admins that what their pages show has changed; they see it when they load it again',
          toError(error),
        ),
      );
  }
}
