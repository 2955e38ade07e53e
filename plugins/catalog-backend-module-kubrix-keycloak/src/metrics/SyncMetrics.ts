import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { FetchOutcome } from '@kubrix/plugin-kubrix-common';
import { REFUSAL_REASONS } from '../sync/guard';
import { RunCounts, RunEnd } from '../store/SyncRuns';

const LAST_APPLIED_KEPT_MS = 10_000;

/** The metrics of a module, from which those of its providers come. */
export type CreateSyncMetrics = (
  providerId: string,
  lastAppliedAt: () => Promise<Date | undefined>,
) => SyncMetrics;

/** What is measured of the syncs of one provider. */
export interface SyncMetrics {
  runEnded(end: RunEnd, counts: RunCounts, durationMs: number): void;
  pageFailed(): void;
  fetched(outcome: FetchOutcome): void;
}

/** Creates the instruments, once for all providers. */
export function createSyncMetrics(metrics: MetricsService): CreateSyncMetrics {
  const duration = metrics.createHistogram('kubrix.sync.duration', {
    description: 'How long full syncs of Keycloak realms took',
    unit: 's',
    advice: {
      explicitBucketBoundaries: [0.5, 1, 2, 5, 10, 30, 60, 120, 300, 900, 1800],
    },
  });
  const read = metrics.createCounter('kubrix.sync.entities.read', {
    description: 'Users and groups that full syncs read from Keycloak',
  });
  const added = metrics.createCounter('kubrix.sync.entities.added', {
    description: 'Users and groups that full syncs added to the catalog',
  });
  const removed = metrics.createCounter('kubrix.sync.entities.removed', {
    description: 'Users and groups that full syncs removed from the catalog',
  });
  const pagesFailed = metrics.createCounter('kubrix.sync.pages.failed', {
    description: 'Pages and lists that Keycloak did not give, after retries',
  });
  const refused = metrics.createCounter('kubrix.sync.refused', {
    description: 'Full syncs whose result a guard refused',
  });
  const attempts = metrics.createCounter('kubrix.fetch.attempts', {
    description: 'Single people fetched from Keycloak',
  });
  const age = metrics.createObservableGauge('kubrix.sync.last_success.age', {
    description: 'Time since a full sync reached the catalog',
    unit: 's',
  });

  return (provider, lastAppliedAt) => {
    const readAge = ageOf(lastAppliedAt);
    age.addCallback(async result => {
      const seconds = await readAge();
      if (seconds !== undefined) {
        result.observe(seconds, { provider });
      }
    });
    // From the start, so that the first failure is an increase.
    pagesFailed.add(0, { provider });
    for (const reason of REFUSAL_REASONS) {
      refused.add(0, { provider, reason });
    }
    return {
      runEnded: (end, counts, durationMs) => {
        duration.record(durationMs / 1000, { provider, outcome: end.outcome });
        read.add(counts.users ?? 0, { provider, kind: 'user' });
        read.add(counts.groups ?? 0, { provider, kind: 'group' });
        added.add(counts.added ?? 0, { provider });
        removed.add(counts.removed ?? 0, { provider });
        if (end.outcome === 'refused') {
          refused.add(1, { provider, reason: end.refusal.reason });
        }
      },
      pageFailed: () => pagesFailed.add(1, { provider }),
      fetched: outcome => attempts.add(1, { provider, outcome }),
    };
  };
}

// Several scrapers must not become several queries.
function ageOf(
  lastAppliedAt: () => Promise<Date | undefined>,
): () => Promise<number | undefined> {
  let readAt = -Infinity;
  let value: Date | undefined;
  return async () => {
    if (Date.now() - readAt > LAST_APPLIED_KEPT_MS) {
      readAt = Date.now();
      value = await lastAppliedAt();
    }
    return value && (Date.now() - value.getTime()) / 1000;
  };
}
