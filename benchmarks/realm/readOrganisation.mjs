/** Together in memory. */
const PAGE = 5_000;

/**
 * Reads from a catalog's database what everybody gets to see of users and groups: memberships and parents.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<import('./types').Organisation>}
 */
export async function readOrganisation(knex) {
  /** @type {import('./types').Organisation} */
  const organisation = new Map();
  let last = '';
  /** @type {{ entity_ref: string, final_entity: string }[]} */
  let page;
  do {
    page = await knex('catalog.final_entities')
      .select('entity_ref', 'final_entity')
      .whereNotNull('final_entity')
      .where('entity_ref', '>', last)
      .whereRaw("split_part(entity_ref, ':', 1) in ('user', 'group')")
      .orderBy('entity_ref')
      .limit(PAGE);
    for (const { entity_ref: ref, final_entity: entity } of page) {
      organisation.set(ref, upwards(JSON.parse(entity)));
    }
    last = page.at(-1)?.entity_ref ?? last;
  } while (page.length === PAGE);
  return organisation;
}

/** @param {{ relations?: { type: string, targetRef: string }[] }} entity */
function upwards({ relations = [] }) {
  return relations
    .filter(({ type }) => type === 'memberOf' || type === 'childOf')
    .map(({ targetRef }) => targetRef)
    .sort();
}
