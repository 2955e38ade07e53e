import { setTimeout as delay } from 'node:timers/promises';

const LOOK_MS = 250;

/**
 * Waits until so many entities of some kinds can be read from a catalog.
 *
 * @param {import('knex').Knex} knex Of its database.
 * @param {object} options
 * @param {string[]} options.kinds
 * @param {number} options.count
 * @param {number} options.limitMs
 */
export async function untilReadable(knex, { kinds, count, limitMs }) {
  const deadline = Date.now() + limitMs;
  let readable = 0;
  while (Date.now() < deadline) {
    const { rows } = await knex.raw(
      `select count(*) as count from catalog.final_entities
        where final_entity is not null and split_part(entity_ref, ':', 1) = any(?)`,
      [kinds],
    );
    readable = Number(rows[0].count);
    if (readable >= count) {
      return;
    }
    await delay(LOOK_MS);
  }
  throw new Error(
    `Of ${count} entities (${kinds.join(', ')}), ${readable} could be read after ${limitMs / 60_000} minutes`,
  );
}
