import {
  FetchOutcome,
  KeycloakSync,
  ProvisioningStatus,
} from '@kubrix/plugin-kubrix-common';
import { SignInFailure } from '../failures/SignInFailure';
import { IdentityDecision } from '../identity/resolveIdentity';

/** One bad run proves nothing yet; many would take hours to tell. */
const RUNS_TO_JUDGE = 3;

/** What is known of somebody who has a temporary identity. */
export interface StatusFacts {
  decision: IdentityDecision;
  /** What became of fetching them the last time. */
  lastOutcome?: FetchOutcome;
  /** The syncs of their realm, as far as the catalog could be asked. */
  syncs: KeycloakSync[];
  /** Whether people are fetched on their first login, rather than by the scheduled sync alone. */
  fetchedOnFirstLogin: boolean;
  supportContact?: string;
}

/**
 * Decides what somebody is told about the set-up of their account.
 *
 * @throws the error that a sign-in would throw, where that is no matter of their account's set-up.
 */
export function decideStatus(facts: StatusFacts): ProvisioningStatus {
  const { decision, lastOutcome, supportContact } = facts;
  if (decision.type === 'catalog-user') {
    return { status: 'ready' };
  }
  if (decision.type === 'refused') {
    switch (decision.code) {
      case 'EMAIL_CONFLICT':
      case 'BINDING_CONFLICT':
      case 'BINDING_REQUIRED':
        return { status: 'blocked', reason: 'email-conflict', supportContact };
      default:
        throw new SignInFailure(decision.code, decision.reason);
    }
  }
  switch (lastOutcome) {
    case 'disabled':
    case 'unknown':
      return { status: 'blocked', reason: 'disabled', supportContact };
    case 'name-conflict':
    case 'filtered-out':
      return { status: 'blocked', reason: lastOutcome, supportContact };
    case 'failed':
      return { status: 'blocked', reason: 'sync-failing', supportContact };
    default:
      return decideBySyncs(facts);
  }
}

function decideBySyncs({
  syncs,
  fetchedOnFirstLogin,
  supportContact,
}: StatusFacts): ProvisioningStatus {
  if (!fetchedOnFirstLogin && syncs.length > 0 && syncs.every(isFailing)) {
    return { status: 'blocked', reason: 'sync-failing', supportContact };
  }
  const ended = syncs.flatMap(({ lastAppliedAt }) => lastAppliedAt ?? []);
  const next = syncs.flatMap(({ nextRunAt }) => nextRunAt ?? []);
  return {
    status: 'pending',
    lastSyncEndedAt: ended.sort(byTime).at(-1),
    nextSyncAt: next.sort(byTime).at(0),
    supportContact,
  };
}

function isFailing({ runs }: KeycloakSync): boolean {
  const ended = runs
    .filter(({ outcome }) => outcome !== 'running')
    .slice(0, RUNS_TO_JUDGE);
  return (
    ended.length > 0 && ended.every(({ outcome }) => outcome !== 'applied')
  );
}

function byTime(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}
