import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import {
  eventually,
  startCatalogBackend,
} from '../../__fixtures__/catalogBackend';
import { startFakeKeycloak } from '../../__fixtures__/fakeKeycloak';

describe('a newcomer whom a killed replica was about to bring into the catalog', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });
  let knex: Knex;
  let keycloak: Awaited<ReturnType<typeof startFakeKeycloak>>;
  let catalog: Awaited<ReturnType<typeof startCatalogBackend>>;

  const startReplica = async (processingInterval: false | { hours: number }) =>
    startCatalogBackend({
      knex,
      catalog: {
        processingInterval,
        providers: { keycloakOrg: { default: keycloak.provider } },
      },
    });
  const signIn = (username: string) =>
    catalog.pending({
      issuer: keycloak.issuer,
      sub: `id-of-${username}`,
      userEntityRef: `user:unprovisioned/${username}`,
    });
  const refOf = (username: string) => `user:default/${username}`;
  const inSeconds = (seconds: number) =>
    knex.raw("now() + ? * interval '1 second'", [seconds]);

  const twentySecondsPass = () =>
    knex('kubrix_keycloak_handed_over').update({
      handed_over_at: inSeconds(-20),
    });

  /** Brings somebody into the catalog as far as it goes before they are stitched. */
  async function processOnly(username: string) {
    keycloak.addUser(username);
    await signIn(username);
    await catalog.entity(refOf(username));
    await eventually(
      async () => (await knex('stitch_queue')).length === 0 || undefined,
    );
    await knex('final_entities')
      .where({ entity_ref: refOf(username) })
      .delete();
    expect(await catalog.getEntity(refOf(username))).toBeUndefined();
  }

  beforeAll(async () => {
    knex = await databases.init('POSTGRES_17');
    keycloak = await startFakeKeycloak();
    keycloak.addUser('ada');
    catalog = await startReplica(false);
    await signIn('ada');
    await eventually(async () => {
      const reserved = await knex('refresh_state')
        .where({ entity_ref: refOf('ada') })
        .update({ next_update_at: inSeconds(150) });
      return reserved === 1 || undefined;
    });
    await catalog.stop();
    catalog = await startReplica({ hours: 1 });
  });

  afterAll(async () => {
    await catalog?.stop();
    await keycloak?.stop();
  });

  it('is there with the next fetch where it had reserved them for processing', async () => {
    await twentySecondsPass();
    await signIn('ada');

    expect(await catalog.entity(refOf('ada'))).toBeDefined();
  });

  it('is there with the next fetch where it had reserved them for stitching', async () => {
    await processOnly('bob');
    await knex('stitch_queue').insert({
      entity_ref: refOf('bob'),
      stitch_ticket: 'of-the-killed-replica',
      next_stitch_at: inSeconds(60),
    });

    await twentySecondsPass();
    await signIn('bob');

    expect(await catalog.entity(refOf('bob'))).toBeDefined();
  });

  it('is there with the next fetch where it had processed them and not said so', async () => {
    await processOnly('eve');

    await twentySecondsPass();
    await signIn('eve');

    expect(await catalog.entity(refOf('eve'))).toBeDefined();
  });
});
