/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('kubrix_keycloak_runs', table => {
    table.comment('Runs of the full sync of Keycloak realms');
    table.uuid('id').primary();
    table.text('provider_id').notNullable();
    table.timestamp('started_at').notNullable().defaultTo(knex.fn.now());
    table.timestamp('ended_at');
    table
      .text('outcome')
      .notNullable()
      .comment('running, applied, refused or failed');
    table.text('message').comment('Why it was refused, or how it failed');
    table.text('refusal').comment('The guard that refused it');
    table.integer('removals').comment('Users that it would remove');
    table.timestamp('accepted_at').comment('When an admin accepted a refusal');
    table.boolean('acceptance_used').notNullable().defaultTo(false);
    table.integer('users').comment('Users read');
    table.integer('groups').comment('Groups read');
    table.integer('added').comment('Entities added');
    table.integer('removed').comment('Entities removed');
    table.index(['provider_id', 'started_at']);
  });
  await knex.schema.createTable('kubrix_keycloak_handed_over', table => {
    table.comment(
      'Entities handed to the catalog that a full sync may not know',
    );
    table.text('provider_id').notNullable();
    table.text('entity_ref').notNullable();
    table.text('keycloak_id').notNullable();
    table.text('entity').notNullable().comment('As JSON');
    table.timestamp('handed_over_at').notNullable().defaultTo(knex.fn.now());
    table.primary(['provider_id', 'entity_ref']);
  });
  await knex.schema.createTable('kubrix_keycloak_leases', table => {
    table.comment('People who are being fetched, so that one replica does it');
    table.text('provider_id').notNullable();
    table.text('sub').notNullable();
    table.timestamp('expires_at').notNullable();
    table.primary(['provider_id', 'sub']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('kubrix_keycloak_leases');
  await knex.schema.dropTable('kubrix_keycloak_handed_over');
  await knex.schema.dropTable('kubrix_keycloak_runs');
};
