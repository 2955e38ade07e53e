import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import { NotAllowedError, toError } from '@backstage/errors';
import { Permission } from '@backstage/plugin-permission-common';
import { RbacReason } from '@kubrix/plugin-kubrix-common';
import { PolicyLoad } from '../loading/CurrentPolicy';

/**
 * Writes the audit trail of decisions and of policies.
 *
 * @remarks
 * Nobody waits for it: what cannot be written is logged instead.
 * See https://backstage.io/docs/backend-system/core-services/auditor
 */
export class RbacAudit {
  readonly #auditor: AuditorService;
  readonly #logger: LoggerService;

  constructor(deps: { auditor: AuditorService; logger: LoggerService }) {
    this.#auditor = deps.auditor;
    this.#logger = deps.logger;
  }

  /** Somebody was denied a permission to change something; `user` is not there for those who are not signed in. */
  denied(
    permission: Permission,
    user: string | undefined,
    reason: RbacReason,
  ): void {
    const { name, attributes } = permission;
    this.#write(async () => {
      const event = await this.#auditor.createEvent({
        eventId: 'permission-denied',
        severityLevel: 'medium',
        meta: {
          user,
          permission: name,
          action: attributes.action,
          reason,
        },
      });
      await event.fail({
        error: new NotAllowedError(`The policy denies '${name}'.`),
      });
    });
  }

  /** A policy was loaded, or could not be. */
  loaded(load: PolicyLoad): void {
    this.#write(async () => {
      const event = await this.#auditor.createEvent({
        eventId: 'policy-load',
        severityLevel: 'medium',
        meta: {
          files: load.outcome === 'success' ? load.policy.files : load.files,
        },
      });
      await (load.outcome === 'success'
        ? event.success()
        : event.fail({ error: load.error }));
    });
  }

  #write(event: () => Promise<void>): void {
    event().catch(error => {
      this.#logger.error(
        'Could not write to the audit trail of permissions',
        toError(error),
      );
    });
  }
}
