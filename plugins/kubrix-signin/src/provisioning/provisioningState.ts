import {
  BlockedReason,
  ProvisioningStatus,
} from '@kubrix/plugin-kubrix-common';

const CHECK_INTERVAL_MS = 10_000;
const MAX_BACKOFF_MS = 60_000;

/** Why a check gave no status. */
export type CheckFailure =
  /** No answer at all, or none in time. */
  | 'unreachable'
  /** The session was not accepted. */
  | 'refused'
  /** The server answered that it cannot tell. */
  | 'unavailable'
  /** The server's answer is not a status. */
  | 'unexpected';

/** What one check brought. */
export type CheckOutcome =
  | ({ type: 'answered' } & ProvisioningStatus)
  | {
      type: 'failed';
      reason: CheckFailure;
      /** The server asked not to be asked again before this time, in milliseconds since the epoch. */
      notBefore?: number;
    };

/** How far the set-up of the account has come, as far as the browser knows. */
export type ProvisioningState =
  | { phase: 'starting' }
  | {
      phase: 'waiting';
      /** ISO 8601, as is the next. */
      lastSyncEndedAt?: string;
      nextSyncAt?: string;
      supportContact?: string;
    }
  | { phase: 'blocked'; reason: BlockedReason; supportContact?: string }
  | {
      phase: 'failing';
      reason: CheckFailure;
      /** Failed checks in a row. */
      failures: number;
      notBefore?: number;
    }
  | { phase: 'ready' }
  | { phase: 'signedOut' };

/** What moves the state. */
export type ProvisioningEvent =
  | CheckOutcome
  /** The server has news. */
  | { type: 'signalled' }
  | { type: 'signedOut' };

/** The next state; every outcome of a check makes a new object, so that it also starts a new wait. */
export function provisioningReducer(
  state: ProvisioningState,
  event: ProvisioningEvent,
): ProvisioningState {
  if (state.phase === 'ready' || state.phase === 'signedOut') {
    return state;
  }
  switch (event.type) {
    case 'signedOut':
      return { phase: 'signedOut' };
    case 'signalled':
      return { phase: 'starting' };
    case 'answered':
      return answered(event);
    default:
      return {
        phase: 'failing',
        reason: event.reason,
        failures: state.phase === 'failing' ? state.failures + 1 : 1,
        notBefore: event.notBefore,
      };
  }
}

function answered(answer: ProvisioningStatus): ProvisioningState {
  switch (answer.status) {
    case 'ready':
      return { phase: 'ready' };
    case 'blocked':
      return {
        phase: 'blocked',
        reason: answer.reason,
        supportContact: answer.supportContact,
      };
    default:
      return {
        phase: 'waiting',
        lastSyncEndedAt: answer.lastSyncEndedAt,
        nextSyncAt: answer.nextSyncAt,
        supportContact: answer.supportContact,
      };
  }
}

/**
 * Milliseconds until the next check, undefined when there is none.
 *
 * @param options - `now` in milliseconds since the epoch; `resumed` when the page has just become visible again.
 */
export function nextCheckDelay(
  state: ProvisioningState,
  { now, resumed }: { now: number; resumed: boolean },
): number | undefined {
  switch (state.phase) {
    case 'starting':
      return 0;
    case 'waiting':
    case 'blocked':
      return resumed ? 0 : CHECK_INTERVAL_MS;
    case 'failing':
      return Math.max(
        resumed ? 0 : backoff(state.failures),
        (state.notBefore ?? now) - now,
      );
    default:
      return undefined;
  }
}

function backoff(failures: number): number {
  return Math.min(CHECK_INTERVAL_MS * 2 ** (failures - 1), MAX_BACKOFF_MS);
}
