import { setTimeout as delay } from 'node:timers/promises';

const LOOK_MS = 250;

/**
 * Waits until so many entities can be read from a catalog: those of some kinds, or those of some references with a text in
 * them.
 *
 * @param {import('knex').Knex} knex Of its database.
 * @param {{ count: number, limitMs: number } & ({ kinds: string[] } | { refs: string[], containing: string })} options
 */
export async function untilReadable(knex, options) {
  const { count, limitMs } = options;
  const deadline = Date.now() + limitMs;
  let readable = 0;
  while (Date.now() < deadline) {
    const row = await wanted(knex, options).count({ count: '*' }).first();
    readable = Number(row?.count);
    if (readable >= count) {
      return;
    }
    await delay(LOOK_MS);
  }
  const what = 'kinds' in options ? options.kinds.join(', ') : 'changed';
  throw new Error(
    `Of ${count} entities (${what}), ${readable} could be read after ${limitMs / 60_000} minutes`,
  );
}

/**
 * @param {import('knex').Knex} knex
 * @param {{ kinds: string[] } | { refs: string[], containing: string }} options
 */
function wanted(knex, options) {
  const entities = knex('catalog.final_entities').whereNotNull('final_entity');
  return 'kinds' in options
    ? entities.whereRaw(`split_part(entity_ref, ':', 1) = any(?)`, [
        options.kinds,
      ])
    : entities
        .whereIn('entity_ref', options.refs)
        .where('final_entity', 'like', `%${options.containing}%`);
}
