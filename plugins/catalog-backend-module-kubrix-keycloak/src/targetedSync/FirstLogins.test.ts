import { mockServices } from '@backstage/backend-test-utils';
import { createDeferred } from '@backstage/types';
import { FetchOutcome } from '@kubrix/plugin-kubrix-common';
import { FirstLogins } from './FirstLogins';

const event = (sub: string, realm = 'kubrix') => ({
  issuer: `https://login.example.com/realms/${realm}`,
  sub,
  userEntityRef: `user:unprovisioned/${sub}`,
});

function setUp(onRequestOnly = false) {
  const logger = mockServices.logger.mock();
  const reports: string[] = [];
  const runs: {
    sub: string;
    shutdown: AbortSignal;
    end: () => Promise<void>;
  }[] = [];
  const firstLogins = new FirstLogins({
    logger,
    onRequestOnly,
    report: ({ sub, outcome }) => reports.push(`${sub} ${outcome}`),
    syncs: [
      {
        realm: 'kubrix',
        run: ({ sub }, shutdown) => {
          const ended = createDeferred();
          const end = async () => {
            ended.resolve();
            await new Promise(setImmediate);
          };
          runs.push({ sub, shutdown, end });
          return ended.then((): FetchOutcome | undefined =>
            sub === 'elsewhere' ? undefined : 'added',
          );
        },
      },
    ],
  });
  return {
    firstLogins,
    logger,
    reports,
    runs,
    subs: () => runs.map(({ sub }) => sub),
  };
}

describe('FirstLogins', () => {
  it('runs once for somebody who is in flight, and again later', async () => {
    const { firstLogins, runs, subs } = setUp();

    firstLogins.accept(event('ada'));
    firstLogins.accept(event('ada'));
    expect(subs()).toEqual(['ada']);
    await runs[0].end();
    firstLogins.accept(event('ada'));

    expect(subs()).toEqual(['ada', 'ada']);
  });

  it('reports what became of somebody, unless another replica does', async () => {
    const { firstLogins, reports, runs } = setUp();

    firstLogins.accept(event('ada'));
    firstLogins.accept(event('elsewhere'));
    await runs[0].end();
    await runs[1].end();

    expect(reports).toEqual(['ada added']);
  });

  it('fetches only those for whom an admin asks, where the others wait for the schedule', () => {
    const { firstLogins, subs } = setUp(true);

    firstLogins.accept(event('ada'));
    firstLogins.accept({
      ...event('bob'),
      requestedBy: 'user:default/demoadmin',
    });

    expect(subs()).toEqual(['bob']);
  });

  it('runs four at a time', async () => {
    const { firstLogins, runs, subs } = setUp();

    ['a', 'b', 'c', 'd', 'e'].forEach(sub => firstLogins.accept(event(sub)));
    expect(subs()).toEqual(['a', 'b', 'c', 'd']);
    await runs[1].end();

    expect(subs()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('starts ten a second at most', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    try {
      const { firstLogins, runs, subs } = setUp();

      for (let n = 0; n < 12; n += 1) {
        firstLogins.accept(event(`user-${n}`));
        await runs.at(-1)?.end();
      }
      expect(subs()).toHaveLength(10);
      jest.advanceTimersByTime(1_000);

      expect(subs()).toHaveLength(12);
    } finally {
      jest.useRealTimers();
    }
  });

  it('ends and drops everything at shutdown', async () => {
    const { firstLogins, runs, subs } = setUp();
    ['a', 'b', 'c', 'd', 'e'].forEach(sub => firstLogins.accept(event(sub)));

    firstLogins.stop();
    firstLogins.accept(event('f'));
    expect(runs[0].shutdown.aborted).toBe(true);
    await runs[0].end();

    expect(subs()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leaves the realms of others alone', () => {
    const { firstLogins, subs } = setUp();

    firstLogins.accept(event('ada', 'another'));

    expect(subs()).toEqual([]);
  });

  it.each([
    [undefined],
    ['ada'],
    [{}],
    [{ ...event('ada'), sub: 1 }],
    [{ ...event('ada'), sub: '' }],
  ])('refuses the payload %j', payload => {
    const { firstLogins, logger, subs } = setUp();

    firstLogins.accept(payload);

    expect(subs()).toEqual([]);
    expect(logger.warn).toHaveBeenCalledWith(
      "Ignored an event 'kubrix.user-pending' without issuer, sub and userEntityRef. Publish it with the payload of @kubrix/plugin-kubrix-common",
    );
  });
});
