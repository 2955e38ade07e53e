import {
  AuthorizeResult,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { RbacAudit } from './audit/RbacAudit';
import { CurrentPolicy } from './loading/CurrentPolicy';
import { RbacMetrics } from './metrics/RbacMetrics';

/** Answers the permission framework by the policy in force, from memory. */
export class KubrixPermissionPolicy implements PermissionPolicy {
  readonly #current: CurrentPolicy;
  readonly #audit: RbacAudit;
  readonly #metrics: RbacMetrics;

  constructor(deps: {
    current: CurrentPolicy;
    audit: RbacAudit;
    metrics: RbacMetrics;
  }) {
    this.#current = deps.current;
    this.#audit = deps.audit;
    this.#metrics = deps.metrics;
  }

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const { decision, reason } = this.#current.policy.decide(
      permission,
      user?.info,
    );
    this.#metrics.decided(decision.result);
    if (decision.result === AuthorizeResult.DENY && changes(permission)) {
      this.#audit.denied(permission, user?.info.userEntityRef, reason);
    }
    return decision;
  }
}

function changes({ attributes: { action } }: Permission): boolean {
  return action === 'create' || action === 'update' || action === 'delete';
}
