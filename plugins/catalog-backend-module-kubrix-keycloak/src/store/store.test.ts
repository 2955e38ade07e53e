import { TestDatabases } from '@backstage/backend-test-utils';
import { mockServices } from '@backstage/backend-test-utils';
import { createDeferred } from '@backstage/types';
import { Knex } from 'knex';
import { eventually } from '../../__fixtures__/catalogBackend';
import { nextMillisecond } from '../../__fixtures__/databaseClock';
import { toDeferredEntity, toUserEntity } from '../entities/orgEntities';
import { surveyUsers } from '../entities/surveyUsers';
import { HandedOver } from './HandedOver';
import { Leases } from './Leases';
import { openStore } from './openStore';
import { SyncRuns } from './SyncRuns';

const provider = {
  id: 'default',
  baseUrl: 'https://keycloak.example.com',
  realm: 'kubrix',
};
const userOf = (username: string, title = 'someone') => {
  const entity = toUserEntity(
    { id: `id-of-${username}`, username, lastName: title },
    'kubrix',
    [],
  );
  return toDeferredEntity(entity, provider);
};

describe('the tables of two replicas', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });
  let knex: Knex;

  beforeAll(async () => {
    knex = await openStore(
      mockServices.database({ knex: await databases.init('POSTGRES_17') }),
    );
  });

  describe('HandedOver', () => {
    const replicas = () => [
      new HandedOver(knex, 'default'),
      new HandedOver(knex, 'default'),
    ];

    it('gives a name to one of two who come at the same moment', async () => {
      const [a, b] = replicas();
      const claims = await Promise.all([
        a.claim([userOf('al+ice')]),
        b.claim([userOf('al-ice')]),
      ]);

      expect(claims.flat()).toHaveLength(1);
      const [winner] = claims.flat();
      expect(await a.find(['user:default/al-ice', 'user:default/bob'])).toEqual(
        new Map([
          [
            'user:default/al-ice',
            winner.entity.metadata.annotations?.['keycloak.org/id'],
          ],
        ]),
      );
    });

    it('tells every replica what came since a time, in its latest form', async () => {
      const [a, b] = replicas();
      await a.claim([userOf('early')]);
      const began = await nextMillisecond(b);
      await a.claim([userOf('late')]);
      await a.claim([userOf('early', 'again')]);

      expect(await b.since(began)).toEqual(
        expect.arrayContaining([
          userOf('late').entity,
          userOf('early', 'again').entity,
        ]),
      );
      await b.forgetBefore(await nextMillisecond(b));
      expect(await a.since(began)).toEqual([]);
    });

    it('tells a full sync only what targeted syncs know better', async () => {
      const [a, b] = replicas();
      await a.claim([userOf('older', 'asked before')]);
      const began = await nextMillisecond(b);
      await a.claim([userOf('newcomer', 'asked later')]);
      const read = ['ma-ny', 'newcomer', 'older'].map(name => userOf(name));
      expect(await b.claimForFullSync(read)).toHaveLength(3);
      expect(await a.claim([userOf('ma+ny')])).toEqual([]);

      expect(await b.since(began)).toEqual([
        userOf('newcomer', 'asked later').entity,
      ]);
    });

    it('tells every replica how long ago something came the last time', async () => {
      const [a, b] = replicas();
      await a.claim([userOf('hans')]);
      const ref = 'user:default/hans';
      expect(await b.isOlderThan(60_000, ref)).toBe(false);
      expect(await b.isOlderThan(0, ref)).toBe(true);
      expect(await b.isOlderThan(0, 'user:default/stranger')).toBe(false);

      await knex('kubrix_keycloak_handed_over')
        .where({ entity_ref: ref })
        .update({ handed_over_at: knex.raw("now() - interval '2 minutes'") });
      expect(await b.isOlderThan(60_000, ref)).toBe(true);
      await a.claim([userOf('hans')]);
      expect(await b.isOlderThan(60_000, ref)).toBe(false);
    });

    it('does not mix providers', async () => {
      await new HandedOver(knex, 'another').claim([userOf('xenia')]);
      expect(
        await new HandedOver(knex, 'default').find(['user:default/xenia']),
      ).toEqual(new Map());
    });
  });

  describe('Leases', () => {
    it('lets one replica at a time work for a person', async () => {
      const [a, b] = [new Leases(knex, 'default'), new Leases(knex, 'default')];
      const working = createDeferred();
      const done = createDeferred();
      const first = a.hold('ada', async () => {
        working.resolve();
        await done;
      });
      await working;
      const work = jest.fn(async () => undefined);

      expect(await b.hold('ada', work)).toBe(false);
      expect(await b.hold('bob', work)).toBe(true);
      done.resolve();
      expect(await first).toBe(true);
      expect(await b.hold('ada', work)).toBe(true);
      expect(work).toHaveBeenCalledTimes(2);
    });

    it('tells every replica whether anybody is being fetched', async () => {
      const [a, b] = [new Leases(knex, 'other'), new Leases(knex, 'other')];
      expect(await b.areHeld()).toBe(false);
      await a.hold('ada', async () => {
        expect(await b.areHeld()).toBe(true);
        expect(await new Leases(knex, 'third').areHeld()).toBe(false);
      });
      expect(await b.areHeld()).toBe(false);
    });

    it('is renewed as long as the work lasts', async () => {
      const leases = new Leases(knex, 'default', { life: 60_000, renewal: 10 });
      const done = createDeferred();
      const working = createDeferred();
      const first = leases.hold('zoe', async () => {
        working.resolve();
        await done;
      });
      await working;
      const expiry = async () =>
        (
          await knex('kubrix_keycloak_leases').where({ sub: 'zoe' }).first()
        ).expires_at.getTime();
      const taken = await expiry();

      expect(
        await eventually(async () => (await expiry()) > taken || undefined),
      ).toBe(true);
      done.resolve();
      expect(await first).toBe(true);
    });

    it('is free again after a failure, and once a killed replica has had its time', async () => {
      const leases = new Leases(knex, 'default');
      await expect(
        leases.hold('eve', async () => {
          throw new Error('failed');
        }),
      ).rejects.toThrow('failed');
      await knex('kubrix_keycloak_leases').insert({
        provider_id: 'default',
        sub: 'eve',
        expires_at: new Date(Date.now() - 1),
      });

      expect(await leases.hold('eve', async () => undefined)).toBe(true);
    });
  });

  describe('SyncRuns', () => {
    it('says of a run whose process was killed that it failed, and keeps the latest', async () => {
      const runs = new SyncRuns(knex, 'default');
      const killed = await runs.begin();
      const next = await runs.begin();
      const survey = surveyUsers([{ username: 'ada', enabled: true }]);
      await runs.end(next, { outcome: 'applied' }, { users: 3, survey });

      expect(await runs.list()).toMatchObject([
        { id: next, outcome: 'applied', users: 3 },
        {
          id: killed,
          outcome: 'failed',
          message: 'The process ended during the sync',
        },
      ]);
      expect(await runs.lastSurvey()).toEqual({
        survey,
        surveyedAt: expect.any(Date),
      });
      for (let count = 0; count < 25; count += 1) {
        await runs.begin();
      }
      expect((await runs.list()).length).toBeLessThanOrEqual(21);
      expect((await runs.list()).map(({ id }) => id)).not.toContain(killed);
      expect(await runs.lastAppliedAt()).toBeUndefined();
    });
  });
});
