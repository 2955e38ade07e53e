// Says what the schemas of all that is installed complain about in a configuration, in a process of its own: compiling
// them takes seconds and hundreds of megabytes, which a portal that serves people would not get back.
const { loadConfigSchema } = require('@backstage/config-loader');

process.once('message', async ({ sources, config }) => {
  try {
    const schemas = await Promise.all(
      sources.map(source => loadConfigSchema(source)),
    );
    process.send({
      complaints: schemas.flatMap(schema => complaintsOf(schema, config)),
    });
  } catch (error) {
    process.send({ error: error.message });
  }
  process.disconnect();
});

function complaintsOf(schema, config) {
  try {
    schema.process([{ context: 'effective', data: config }]);
    return [];
  } catch (error) {
    // The config loader puts them beside the message, which is all of them.
    return error.messages ?? [error.message];
  }
}
