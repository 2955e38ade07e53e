/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('kubrix_pending_users', table => {
    table.comment('People who signed in before the catalog knew them');
    table.text('issuer').notNullable().comment('Issuer of the identity');
    table.text('sub').notNullable().comment("The person's id at the issuer");
    table
      .text('name')
      .notNullable()
      .unique()
      .comment('Name of the temporary identity');
    table.text('email').comment('Verified email address at the last sign-in');
    table.text('username').comment('User name at the last sign-in');
    table.timestamp('first_seen').notNullable().defaultTo(knex.fn.now());
    table.timestamp('last_seen').notNullable().defaultTo(knex.fn.now());
    table.integer('sign_ins').notNullable().defaultTo(1);
    table
      .text('state')
      .notNullable()
      .defaultTo('pending')
      .comment(
        'pending, or provisioned once they have signed in as a catalog user',
      );
    table.primary(['issuer', 'sub']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('kubrix_pending_users');
};
