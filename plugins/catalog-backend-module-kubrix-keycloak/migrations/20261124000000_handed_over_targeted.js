const TABLE = 'kubrix_keycloak_handed_over';

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable(TABLE, table => {
    table
      .timestamp('targeted_at')
      // Of replicas that are older, while a new version is rolled out.
      .defaultTo(knex.fn.now())
      .comment(
        'When a targeted sync handed it over the last time; null where full syncs alone did',
      );
  });
  // What is there may be what a targeted sync knows better than the full sync that runs meanwhile.
  await knex(TABLE).update({ targeted_at: knex.ref('handed_over_at') });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable(TABLE, table => {
    table.dropColumn('targeted_at');
  });
};
