/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('kubrix_keycloak_runs', table => {
    table.jsonb('survey').comment('How many users lack what, for the doctor');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('kubrix_keycloak_runs', table => {
    table.dropColumn('survey');
  });
};
