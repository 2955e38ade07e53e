import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';
import knexFactory, { Knex } from 'knex';
import { setTimeout as delay } from 'node:timers/promises';

/** Exists on each server, also where the portal's database is yet to be created. */
const MAINTENANCE_DATABASE = 'postgres';
/** Longer than a start takes, and short enough for the start that follows to be done within a probe's patience. */
const WAIT_LIMIT_MS = 60_000;
const CONNECTION_LIMIT_MS = 5_000;
const LOOK_MS = 250;

/** What one process at a time has. */
export interface Turn {
  end(): Promise<void>;
}

const NO_TURN: Turn = { end: async () => {} };

/**
 * Waits until no other process has the turn on the same database, and takes it: an advisory lock of Postgres, which ends
 * with its connection at the latest.
 *
 * @remarks
 * Without an answer there is no turn to wait for, and the portal starts as Backstage does, which says what is wrong.
 *
 * @param options.connection - `backend.database.connection`
 * @param options.waitLimitMs - Milliseconds after which it goes on without
 */
export async function takeTurn(options: {
  connection: JsonValue | undefined;
  logger: LoggerService;
  waitLimitMs?: number;
}): Promise<Turn> {
  const { connection, logger, waitLimitMs = WAIT_LIMIT_MS } = options;
  for (const candidate of candidates(connection)) {
    const knex = knexFactory({
      client: 'pg',
      connection: candidate,
      // The lock is the connection's, which must not be closed for being idle.
      pool: { min: 1, max: 1 },
      acquireConnectionTimeout: CONNECTION_LIMIT_MS,
      log: { warn: message => logger.debug(message) },
    });
    try {
      await waitForLock(knex, nameOf(connection), { logger, waitLimitMs });
      return { end: () => knex.destroy() };
    } catch (error) {
      await knex.destroy();
      logger.debug('No turn to wait for', toError(error));
    }
  }
  return NO_TURN;
}

/**
 * Asks again and again: a transaction or query that stays open, even one that only waits for a lock, would hold up
 * whoever creates an index concurrently, as the catalog's migrations do.
 */
async function waitForLock(
  knex: Knex,
  name: string,
  { logger, waitLimitMs }: { logger: LoggerService; waitLimitMs: number },
): Promise<void> {
  const seconds = waitLimitMs / 1_000;
  const deadline = Date.now() + waitLimitMs;
  let isWaiting = false;
  while (!(await takesLock(knex, name))) {
    if (!isWaiting) {
      isWaiting = true;
      logger.info(
        `Another replica is starting on the same database: waiting up to ${seconds} s for it, so that one at a time brings the database up to date`,
      );
    }
    if (Date.now() > deadline) {
      logger.warn(
        `Another replica has been starting for more than ${seconds} s: not waiting any longer`,
      );
      return;
    }
    await delay(LOOK_MS);
  }
}

async function takesLock(knex: Knex, name: string): Promise<boolean> {
  const { rows } = await knex.raw(
    'select pg_try_advisory_lock(hashtextextended(?, 0)) as taken',
    [name],
  );
  return rows[0].taken;
}

/** The connections to try, the one that all portals on the server have first. */
function candidates(
  connection: JsonValue | undefined,
): (string | Knex.PgConnectionConfig)[] {
  if (typeof connection === 'string') {
    return [connection];
  }
  if (!isSettings(connection) || (connection.type ?? 'default') !== 'default') {
    // Those that clouds hand out tokens for are opened by Backstage alone.
    return [];
  }
  const { type: _, ...settings } = connection;
  return [{ ...settings, database: MAINTENANCE_DATABASE }, settings];
}

/** What tells portals on one server apart. */
function nameOf(connection: JsonValue | undefined): string {
  const database = isSettings(connection) ? connection.database : connection;
  return `kubrix-portal ${database ?? ''}`;
}

function isSettings(
  connection: JsonValue | undefined,
): connection is { [key: string]: JsonValue } {
  return (
    typeof connection === 'object' &&
    connection !== null &&
    !Array.isArray(connection)
  );
}
