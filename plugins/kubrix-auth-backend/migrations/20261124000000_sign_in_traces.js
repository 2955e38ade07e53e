/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('kubrix_sign_in_traces', table => {
    table.comment('Sign-ins that admins have traced, for ten minutes');
    table.uuid('id').primary();
    table
      .text('owner')
      .notNullable()
      .unique()
      .comment('The user who began it, and the only one who may read it');
    table.timestamp('created').notNullable().defaultTo(knex.fn.now());
  });
  await knex.schema.createTable('kubrix_sign_in_trace_requests', table => {
    table.comment('Requests of sign-ins and refreshes that were traced');
    table
      .uuid('trace_id')
      .notNullable()
      .index()
      .references('id')
      .inTable('kubrix_sign_in_traces')
      .onDelete('CASCADE');
    table.timestamp('started').notNullable();
    table
      .text('request')
      .notNullable()
      .comment('What happened, masked, as JSON whose order of keys counts');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('kubrix_sign_in_trace_requests');
  await knex.schema.dropTable('kubrix_sign_in_traces');
};
