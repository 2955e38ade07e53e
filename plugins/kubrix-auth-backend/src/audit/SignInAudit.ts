import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import type { Request } from 'express';
import { Person } from '../identity/person';
import { RefusalCode } from '../identity/resolveIdentity';
import type { PendingUserRecord } from '../pendingUsers';

/**
 * Writes the audit trail of sign-ins.
 *
 * @remarks
 * People are named by issuer and `sub`, which mean nothing outside Keycloak, never by address or claims.
 * See https://backstage.io/docs/backend-system/core-services/auditor
 */
export class SignInAudit {
  readonly #auditor: AuditorService;

  constructor(auditor: AuditorService) {
    this.#auditor = auditor;
  }

  /** Somebody whom the catalog does not know got a temporary identity. */
  async pendingIssued(person: Person, userEntityRef: string): Promise<void> {
    await this.#succeeded('sign-in', {
      ...nameOf(person),
      queryType: 'pending-issued',
      userEntityRef,
    });
  }

  /** Somebody with a temporary identity signed in as a catalog user for the first time. */
  async provisioned(
    person: Person,
    temporaryRef: string,
    userEntityRef: string,
  ): Promise<void> {
    await this.#succeeded('sign-in', {
      ...nameOf(person),
      queryType: 'provisioned',
      temporaryRef,
      userEntityRef,
    });
  }

  /** Somebody was not let in. */
  async refused(
    person: Person,
    code: RefusalCode,
    error: Error,
  ): Promise<void> {
    const event = await this.#auditor.createEvent({
      eventId: 'sign-in',
      severityLevel: 'medium',
      meta: { ...nameOf(person), queryType: 'refused', code },
    });
    await event.fail({ error });
  }

  /** Somebody signed out of the portal. */
  async signedOut(meta: {
    sub: string | undefined;
    keycloakSession: 'ended' | 'kept' | 'failed';
  }): Promise<void> {
    await this.#succeeded('sign-out', meta);
  }

  /** An admin had somebody with a temporary identity fetched from Keycloak at once. */
  async fetchRequested(
    { issuer, sub, name }: PendingUserRecord,
    request: Request,
  ): Promise<void> {
    const event = await this.#auditor.createEvent({
      eventId: 'pending-user-sync',
      severityLevel: 'medium',
      request,
      meta: { issuer, sub, name },
    });
    await event.success();
  }

  /** An admin began to trace the sign-ins of their browser. */
  async traceBegun(request: Request): Promise<void> {
    const event = await this.#auditor.createEvent({
      eventId: 'sign-in-trace',
      severityLevel: 'medium',
      request,
    });
    await event.success();
  }

  async #succeeded(eventId: 'sign-in' | 'sign-out', meta: JsonObject) {
    const event = await this.#auditor.createEvent({ eventId, meta });
    await event.success();
  }
}

function nameOf({ issuer, sub }: Person) {
  return { issuer, sub };
}
