import { setTimeout as delay } from 'node:timers/promises';
import { APPLICATION } from './services.mjs';

const LOOK_MS = 100;
const GONE_LIMIT_MS = 30_000;

/**
 * Counts the rows that were ever inserted, updated and deleted in the tables of a catalog and its modules.
 *
 * @remarks
 * A connection tells what it wrote when it ends, at the latest, so this waits until nobody else is connected.
 *
 * @param {import('knex').Knex} knex Of its database.
 * @returns {Promise<number>}
 */
export async function countCatalogWrites(knex) {
  await untilAlone(knex);
  const { rows } = await knex.raw(
    `select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) as count
       from pg_stat_user_tables
      where schemaname = 'catalog'
        and relname not like 'backstage\\_backend\\_tasks%' and relname not like '%knex\\_migrations%'`,
  );
  return Number(rows[0].count);
}

/**
 * Has the tasks of a catalog run when it starts, and what it has processed not processed anew for a day.
 *
 * @param {import('knex').Knex} knex Of its database, while it does not run.
 */
export async function makeTasksDue(knex) {
  await untilAlone(knex);
  await knex.transaction(async transaction => {
    await transaction('catalog.backstage_backend_tasks__tasks').update({
      next_run_start_at: knex.fn.now(),
      current_run_ticket: null,
      current_run_started_at: null,
      current_run_expires_at: null,
    });
    await transaction('catalog.refresh_state').update({
      next_update_at: knex.raw(`now() + interval '1 day'`),
    });
    // Otherwise it would tell a second later what it wrote.
    await transaction.select(transaction.raw('pg_stat_force_next_flush()'));
  });
}

/** @param {import('knex').Knex} knex */
async function untilAlone(knex) {
  const deadline = Date.now() + GONE_LIMIT_MS;
  while (Date.now() < deadline) {
    const { rows } = await knex.raw(
      `select count(*) as count from pg_stat_activity
        where datname = current_database() and backend_type = 'client backend' and application_name <> ?`,
      [APPLICATION],
    );
    if (Number(rows[0].count) === 0) {
      return;
    }
    await delay(LOOK_MS);
  }
  throw new Error(
    `Others were still connected to the database after ${GONE_LIMIT_MS / 1_000} s`,
  );
}
