/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('kubrix_pending_users', table => {
    table
      .integer('attempts')
      .notNullable()
      .defaultTo(0)
      .comment('How often the person was fetched from Keycloak');
    table.timestamp('last_attempt').comment('When that ended the last time');
    table.text('last_outcome').comment('What became of it');
    table
      .integer('fetch_requests')
      .notNullable()
      .defaultTo(0)
      .comment('How often in a row a fetch was asked for');
    table
      .timestamp('fetch_requested')
      .comment('When a fetch was asked for the last time');
    table
      .timestamp('ready_at')
      .comment('When the portal first knew that the account is set up');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('kubrix_pending_users', table => {
    table.dropColumns(
      'attempts',
      'last_attempt',
      'last_outcome',
      'fetch_requests',
      'fetch_requested',
      'ready_at',
    );
  });
};
