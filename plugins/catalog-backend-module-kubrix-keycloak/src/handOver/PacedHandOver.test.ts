import { mockServices } from '@backstage/backend-test-utils';
import {
  DeferredEntity,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';
import { QueueLength } from './catalogTables';
import { DEFAULT_PACE, isTimeForNext, Pace, slowedTo } from './pace';
import { PacedHandOver } from './PacedHandOver';

const PACE: Pace = {
  chunk: 6,
  maxQueue: { toProcess: 1, toStitch: 1 },
  rate: 0.001,
  lookEvery: 1,
  maxWait: 10_000,
  blindPause: 1,
};
const IN_AN_HOUR = () => Date.now() + 3_600_000;

const entities: DeferredEntity[] = ['a', 'b', 'c', 'd', 'e'].map(name => ({
  locationKey: 'keycloak-org-provider:default',
  entity: { apiVersion: 'x/v1', kind: 'User', metadata: { name } },
}));

function setUp(
  length: () => Promise<QueueLength>,
  pace: Partial<Pace> = {},
  areHeld: () => Promise<boolean> = async () => false,
) {
  const logger = mockServices.logger.mock();
  const applied: string[] = [];
  const handOver = new PacedHandOver({
    queue: { length },
    handedOver: {
      claimForFullSync: async (claimed: DeferredEntity[]) =>
        claimed.filter(({ entity }) => entity.metadata.name !== 'c'),
    },
    leases: { areHeld },
    logger,
    pace: { ...PACE, ...pace },
  });
  const connection = {
    applyMutation: async (mutation: EntityProviderMutation) => {
      applied.push(
        mutation.type === 'delta'
          ? mutation.added.map(({ entity }) => entity.metadata.name).join('')
          : 'full',
      );
    },
    refresh: async () => undefined,
  };
  return {
    applied,
    logger,
    run: (until = IN_AN_HOUR(), signal = new AbortController().signal) =>
      handOver.run(entities, { connection, signal, until }),
  };
}

describe('isTimeForNext', () => {
  it.each([
    [0, 0, true],
    [1, 1, true],
    [2, 0, false],
    [0, 2, false],
  ])('%i to process, %i to stitch: %s', (toProcess, toStitch, expected) => {
    expect(isTimeForNext({ toProcess, toStitch }, PACE)).toBe(expected);
  });
});

describe('slowedTo', () => {
  it.each([
    [200, 40, { toProcess: 70, toStitch: 225 }, 10_000],
    [160, 40, { toProcess: 70, toStitch: 225 }, 10_000],
    [80, 20, { toProcess: 35, toStitch: 113 }, 5_000],
    [1, 12, { toProcess: 21, toStitch: 68 }, 3_000],
    [0, 12, { toProcess: 21, toStitch: 68 }, 3_000],
  ])(
    'at %i entities a second: chunks of %i, the next at %j or after %i ms',
    (rate, chunk, maxQueue, maxWait) => {
      expect(slowedTo(rate, DEFAULT_PACE)).toEqual({
        ...DEFAULT_PACE,
        chunk,
        maxQueue,
        maxWait,
      });
    },
  );
});

describe('PacedHandOver', () => {
  it('hands over the next chunk when the queues are short, and says what went', async () => {
    const lengths = [5, 5, 1, 0].map(toProcess => ({
      toProcess,
      toStitch: 0,
    }));
    const seen: string[][] = [];
    const { applied, run } = setUp(async () => {
      seen.push([...applied]);
      return lengths.shift() ?? { toProcess: 0, toStitch: 0 };
    });

    const done = await run();

    expect(done.map(({ entity }) => entity.metadata.name).join('')).toBe(
      'abde',
    );
    expect(applied).toEqual(['ab', 'de']);
    expect(seen.map(({ length }) => length)).toEqual([1, 1, 1]);
  });

  it('begins with little, goes on with less where the catalog is slow', async () => {
    const { applied, run } = setUp(
      async () => ({ toProcess: 0, toStitch: 0 }),
      { rate: 1_000_000 },
    );
    await run();

    expect(applied).toEqual(['ab', 'd', 'e']);
  });

  it('waits while somebody is being fetched', async () => {
    const held = [true, true, false];
    const seen: string[][] = [];
    const { applied, run } = setUp(
      async () => ({ toProcess: 0, toStitch: 0 }),
      {},
      async () => {
        seen.push([...applied]);
        return held.shift() ?? false;
      },
    );
    await run();

    expect(seen.map(({ length }) => length)).toEqual([1, 1, 1]);
  });

  it('goes on after a while when the catalog is busy with other things', async () => {
    const { applied, run } = setUp(
      async () => ({ toProcess: 1_000, toStitch: 0 }),
      { maxWait: 5 },
    );
    await run();

    expect(applied.join('')).toBe('abde');
    expect(applied.length).toBeGreaterThan(1);
  });

  it('hands over the rest at once when its time is over', async () => {
    const { applied, run } = setUp(async () => ({ toProcess: 0, toStitch: 0 }));
    await run(Date.now());

    expect(applied).toEqual(['abde']);
  });

  it('uses fixed pauses where the queues cannot be read, and says so once', async () => {
    const { applied, logger, run } = setUp(
      async () => {
        throw new Error('column "next_stitch_at" does not exist');
      },
      { rate: 1_000_000 },
    );
    await run();

    expect(applied).toEqual(['ab', 'de']);
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const { applied, run } = setUp(async () => {
      stop.abort(new Error('shutdown'));
      return { toProcess: 5, toStitch: 0 };
    });

    await expect(run(IN_AN_HOUR(), stop.signal)).rejects.toThrow();
    expect(applied).toEqual(['ab']);
  });
});
