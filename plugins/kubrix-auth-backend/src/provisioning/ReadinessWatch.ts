import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { SignalsService } from '@backstage/plugin-signals-node';
import {
  PROVISIONING_CHANNEL,
  ProvisioningStatus,
} from '@kubrix/plugin-kubrix-common';
import { setTimeout as delay } from 'node:timers/promises';
import { IdentifyPerson } from '../identity/identifyPerson';
import { PendingUserRecord } from '../pendingUsers';

/** As long as a client waits between two questions of its own. */
const WATCH_MS = 10_000;
/** As many as one pair of queries can tell of; where more wait, they take turns. */
const MAX_LOOKS = 100;
/** As many as can be looked at often without the catalog being busy with that. */
const FEW = 10;

/** Milliseconds between two looks. */
export function pauseBetweenLooks(waiting: number): number {
  return waiting > FEW ? 500 : 150;
}

interface Watched {
  record: PendingUserRecord;
  until: number;
  isReady: boolean;
}

/**
 * Tells pending users by a signal that their account is set up, sooner than their own next question would.
 *
 * @remarks
 * A watch begins with a question of the user, so it is there on whichever replica they are, and for people who wait
 * only. The signal goes out until they have asked again, since one that comes before their browser listens is lost.
 */
export class ReadinessWatch {
  /** Those who wait, the one not looked at for the longest first. */
  readonly #watched = new Map<string, Watched>();
  readonly #identifyPerson: IdentifyPerson;
  readonly #signals: SignalsService;
  readonly #logger: LoggerService;
  readonly #pauseMs: (waiting: number) => number;
  readonly #onReady: (
    userEntityRef: string,
    record: PendingUserRecord,
  ) => Promise<void>;
  #looking = false;

  constructor(deps: {
    identifyPerson: IdentifyPerson;
    signals: SignalsService;
    logger: LoggerService;
    /** Called before the user is told. */
    onReady: (
      userEntityRef: string,
      record: PendingUserRecord,
    ) => Promise<void>;
    /** Milliseconds between two looks. */
    pauseMs?: (waiting: number) => number;
  }) {
    this.#identifyPerson = deps.identifyPerson;
    this.#signals = deps.signals;
    this.#logger = deps.logger;
    this.#onReady = deps.onReady;
    this.#pauseMs = deps.pauseMs ?? pauseBetweenLooks;
  }

  /** Watches for ten seconds, in the background, from now on. */
  begin(userEntityRef: string, record: PendingUserRecord): void {
    this.#watched.set(userEntityRef, {
      record,
      until: Date.now() + WATCH_MS,
      isReady: false,
    });
    if (!this.#looking) {
      this.#looking = true;
      this.#lookWhileAnybodyWaits();
    }
  }

  /** Ends the watch: the user knows. */
  end(userEntityRef: string): void {
    this.#watched.delete(userEntityRef);
  }

  async #lookWhileAnybodyWaits() {
    while (this.#watched.size) {
      const pauseMs = this.#pauseMs(this.#watched.size);
      await delay(pauseMs, undefined, { ref: false });
      const next = [...this.#watched.keys()].slice(0, MAX_LOOKS);
      await Promise.all(next.map(ref => this.#look(ref)));
    }
    this.#looking = false;
  }

  async #look(userEntityRef: string) {
    const watched = this.#watched.get(userEntityRef);
    if (!watched) {
      return;
    }
    const isOn = await this.#tellIfReady(userEntityRef, watched);
    // Unless the watch has ended or begun anew meanwhile.
    if (this.#watched.get(userEntityRef) === watched) {
      this.#watched.delete(userEntityRef);
      if (isOn) {
        this.#watched.set(userEntityRef, watched);
      }
    }
  }

  /** Whether the watch goes on. */
  async #tellIfReady(userEntityRef: string, watched: Watched) {
    if (watched.until < Date.now()) {
      return false;
    }
    try {
      if (!watched.isReady && (await this.#becameReady(watched.record))) {
        await this.#onReady(userEntityRef, watched.record);
        watched.isReady = true;
      }
      if (watched.isReady) {
        await this.#signals.publish({
          recipients: { type: 'user', entityRef: userEntityRef },
          channel: PROVISIONING_CHANNEL,
          message: { status: 'ready' satisfies ProvisioningStatus['status'] },
        });
      }
      return true;
    } catch (error) {
      this.#logger.debug(
        `Stopped watching for the account of ${userEntityRef}; the user will ask again`,
        toError(error),
      );
      return false;
    }
  }

  async #becameReady(record: PendingUserRecord): Promise<boolean> {
    const { type } = await this.#identifyPerson(record);
    return type === 'catalog-user';
  }
}
