import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { PolicyLoad } from '../loading/CurrentPolicy';

/** What operators measure of decisions and of policies. */
export interface RbacMetrics {
  decided(result: AuthorizeResult): void;
  loaded(load: PolicyLoad): void;
}

/** Creates the instruments. */
export function createRbacMetrics(metrics: MetricsService): RbacMetrics {
  const decisions = metrics.createCounter('kubrix.rbac.decisions', {
    description: 'Decisions about permissions of users, by result',
  });
  const loads = metrics.createCounter('kubrix.rbac.policy.loads', {
    description: 'Loads of the permission policy, by outcome',
  });
  const age = metrics.createObservableGauge('kubrix.rbac.policy.age', {
    description: 'Time since the permission policy in force was loaded',
    unit: 's',
  });
  let loadedAt: Date | undefined;
  age.addCallback(result => {
    if (loadedAt) {
      result.observe((Date.now() - loadedAt.getTime()) / 1000);
    }
  });
  // From the start, so that the first denial and the first failure are an increase.
  for (const result of Object.values(AuthorizeResult)) {
    decisions.add(0, { result: result.toLowerCase() });
  }
  for (const outcome of [
    'success',
    'failure',
  ] satisfies PolicyLoad['outcome'][]) {
    loads.add(0, { outcome });
  }

  return {
    decided: result => decisions.add(1, { result: result.toLowerCase() }),
    loaded: load => {
      loads.add(1, { outcome: load.outcome });
      if (load.outcome === 'success') {
        loadedAt = load.policy.loadedAt;
      }
    },
  };
}
