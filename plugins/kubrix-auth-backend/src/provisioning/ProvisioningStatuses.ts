import { NotFoundError } from '@backstage/errors';
import {
  isUnprovisionedUserRef,
  ProvisioningStatus,
} from '@kubrix/plugin-kubrix-common';
import { IdentifyPerson } from '../identity/identifyPerson';
import { Fetches, PendingUsers } from '../pendingUsers';
import { decideStatus } from './decideStatus';
import { KeycloakSyncs } from './KeycloakSyncs';
import { ReadinessWatch } from './ReadinessWatch';
import { ProvisioningConfig } from './readProvisioningConfig';

const FRESH_MS = 1_000;

interface Dependencies {
  config: ProvisioningConfig;
  fetches: Fetches;
  identifyPerson: IdentifyPerson;
  pendingUsers: PendingUsers;
  readiness: ReadinessWatch;
  syncs: Pick<KeycloakSyncs, 'ofIssuer'>;
}

/** Finds out how far the accounts of people are, each at most once a second unless there is news. */
export class ProvisioningStatuses {
  readonly #deps: Dependencies;
  readonly #answers = new Map<string, Promise<ProvisioningStatus>>();

  constructor(deps: Dependencies) {
    this.#deps = deps;
  }

  /**
   * How far somebody's account is.
   *
   * @throws NotFoundError when their temporary identity is forgotten, and what `decideStatus` throws.
   */
  async of(userEntityRef: string): Promise<ProvisioningStatus> {
    if (!isUnprovisionedUserRef(userEntityRef)) {
      return { status: 'ready' };
    }
    const known = this.#answers.get(userEntityRef);
    if (known) {
      return known;
    }
    const answer = this.#findOut(userEntityRef);
    this.#answers.set(userEntityRef, answer);
    const forget = () => {
      if (this.#answers.get(userEntityRef) === answer) {
        this.#answers.delete(userEntityRef);
      }
    };
    answer.then(() => setTimeout(forget, FRESH_MS).unref(), forget);
    return answer;
  }

  /** Lets the next question be answered anew. */
  forget(userEntityRef: string): void {
    this.#answers.delete(userEntityRef);
  }

  async #findOut(userEntityRef: string): Promise<ProvisioningStatus> {
    const { config, fetches, identifyPerson, pendingUsers, readiness, syncs } =
      this.#deps;
    const record = await pendingUsers.find(userEntityRef);
    if (!record) {
      throw new NotFoundError(
        'Your temporary identity is no longer known. Sign out and sign in again.',
      );
    }
    const decision = await identifyPerson(record);
    if (decision.type === 'catalog-user') {
      readiness.end(userEntityRef);
      await pendingUsers.ready(record);
    } else {
      readiness.begin(userEntityRef, record);
    }
    if (decision.type === 'pending' && config.fetchedOnFirstLogin) {
      await fetches.requestAgain(record);
    }
    return decideStatus({
      ...config,
      decision,
      lastOutcome: record.lastOutcome,
      syncs:
        decision.type === 'pending' ? await syncs.ofIssuer(record.issuer) : [],
    });
  }
}
