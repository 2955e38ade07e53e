import { ConflictError, NotFoundError } from '@backstage/errors';
import { KeycloakSyncRun } from '@kubrix/plugin-kubrix-common';
import { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { UserSurvey } from '../entities/surveyUsers';
import { Refusal } from '../sync/guard';

const TABLE = 'kubrix_keycloak_runs';
const KEPT = 20;

/** What one run read and changed. */
export interface RunCounts {
  users?: number;
  groups?: number;
  added?: number;
  removed?: number;
  survey?: UserSurvey;
}

/** A survey of users, and when it was made. */
export interface DatedSurvey {
  survey: UserSurvey;
  surveyedAt: Date;
}

/** How a run ended. */
export type RunEnd =
  | { outcome: 'applied' }
  | { outcome: 'refused'; refusal: Refusal }
  | { outcome: 'failed'; message: string };

/** The latest runs of a provider's full sync, on all replicas. */
export class SyncRuns {
  readonly #knex: Knex;
  readonly #providerId: string;

  constructor(knex: Knex, providerId: string) {
    this.#knex = knex;
    this.#providerId = providerId;
  }

  /** Records that a run begins; one that seems to run still was killed, since they never overlap. */
  async begin(): Promise<string> {
    await this.#rows().where({ outcome: 'running' }).update({
      outcome: 'failed',
      message: 'The process ended during the sync',
      ended_at: this.#knex.fn.now(),
    });
    const id = randomUUID();
    await this.#knex(TABLE).insert({
      id,
      provider_id: this.#providerId,
      outcome: 'running',
    });
    const kept = this.#rows()
      .orderBy('started_at', 'desc')
      .limit(KEPT)
      .select('id');
    await this.#rows().whereNotIn('id', kept).delete();
    return id;
  }

  /** Records how a run ended. */
  async end(id: string, end: RunEnd, counts: RunCounts): Promise<void> {
    await this.#rows()
      .where({ id })
      .update({
        ...counts,
        outcome: end.outcome,
        ended_at: this.#knex.fn.now(),
        ...(end.outcome === 'failed' ? { message: end.message } : {}),
        ...(end.outcome === 'refused'
          ? {
              message: end.refusal.message,
              refusal: end.refusal.reason,
              removals: end.refusal.removals,
            }
          : {}),
      });
  }

  /** The latest runs, newest first. */
  async list(): Promise<KeycloakSyncRun[]> {
    const rows = await this.#rows()
      .orderBy('started_at', 'desc')
      .limit(KEPT)
      .select<RunRow[]>();
    return rows.map(toRun);
  }

  /** When the last run that reached the catalog ended. */
  async lastAppliedAt(): Promise<Date | undefined> {
    const row = await this.#rows()
      .where({ outcome: 'applied' })
      .orderBy('ended_at', 'desc')
      .first<{ ended_at: Date } | undefined>('ended_at');
    return row?.ended_at;
  }

  /** What the last run that could read Keycloak found out about its users. */
  async lastSurvey(): Promise<DatedSurvey | undefined> {
    const row = await this.#rows()
      .whereNotNull('survey')
      .orderBy('ended_at', 'desc')
      .first<{ survey: UserSurvey; ended_at: Date } | undefined>(
        'survey',
        'ended_at',
      );
    return row && { survey: row.survey, surveyedAt: row.ended_at };
  }

  /**
   * Lets what a run was refused for pass once.
   *
   * @throws NotFoundError where there is no such run.
   * @throws ConflictError where the run was not refused.
   */
  async accept(id: string): Promise<void> {
    const accepted = await this.#rows()
      .whereRaw('id::text = ?', id)
      .andWhere({ outcome: 'refused' })
      .update({ accepted_at: this.#knex.fn.now() });
    if (accepted) {
      return;
    }
    const known = await this.#rows().whereRaw('id::text = ?', id).first('id');
    throw known
      ? new ConflictError(`Sync run ${id} was not refused`)
      : new NotFoundError(`There is no sync run ${id}`);
  }

  /** Whether an admin has accepted a refusal like this one that removed as many users or more; that counts once. */
  async useAcceptance(refusal: Refusal): Promise<boolean> {
    const accepted = await this.#rows()
      .where({ refusal: refusal.reason, acceptance_used: false })
      .whereNotNull('accepted_at')
      .andWhere('removals', '>=', refusal.removals)
      .update({ acceptance_used: true });
    return accepted > 0;
  }

  #rows() {
    return this.#knex(TABLE).where({ provider_id: this.#providerId });
  }
}

interface RunRow {
  id: string;
  started_at: Date;
  ended_at: Date | null;
  outcome: KeycloakSyncRun['outcome'];
  message: string | null;
  accepted_at: Date | null;
  users: number | null;
  groups: number | null;
  added: number | null;
  removed: number | null;
}

function toRun(row: RunRow): KeycloakSyncRun {
  return {
    id: row.id,
    startedAt: row.started_at.toISOString(),
    endedAt: row.ended_at?.toISOString(),
    outcome: row.outcome,
    message: row.message ?? undefined,
    acceptable: row.outcome === 'refused' && row.accepted_at === null,
    acceptedAt: row.accepted_at?.toISOString(),
    users: row.users ?? undefined,
    groups: row.groups ?? undefined,
    added: row.added ?? undefined,
    removed: row.removed ?? undefined,
  };
}
