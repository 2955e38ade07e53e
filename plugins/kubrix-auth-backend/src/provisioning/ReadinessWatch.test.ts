import { mockServices } from '@backstage/backend-test-utils';
import { IdentityDecision } from '../identity/resolveIdentity';
import { PendingUserRecord } from '../pendingUsers';
import { pauseBetweenLooks, ReadinessWatch } from './ReadinessWatch';

const record = (name: string): PendingUserRecord => ({
  issuer: 'https://keycloak.example.com/realms/kubrix',
  sub: name,
  name,
  firstSeen: new Date(),
  lastSeen: new Date(),
  signIns: 1,
  attempts: 0,
  fetchRequests: 1,
});

function setUp() {
  const looks: string[] = [];
  const set = new Set<string>();
  const publish = jest.fn(async () => {});
  const onReady = jest.fn(async () => {});
  const watch = new ReadinessWatch({
    identifyPerson: async ({ sub }): Promise<IdentityDecision> => {
      looks.push(sub);
      return set.has(sub)
        ? {
            type: 'catalog-user',
            user: { apiVersion: '', kind: 'User', metadata: { name: sub } },
          }
        : { type: 'pending' };
    },
    signals: { publish },
    logger: mockServices.logger.mock(),
    onReady,
    pauseMs: () => 500,
  });
  const begin = (name: string) =>
    watch.begin(`user:unprovisioned/${name}`, record(name));
  const end = (name: string) => watch.end(`user:unprovisioned/${name}`);
  return {
    begin,
    end,
    looks,
    onReady,
    publish,
    setUpAccount: set.add.bind(set),
  };
}

const advance = (ms: number) => jest.advanceTimersByTimeAsync(ms);

jest.mock('node:timers/promises', () => ({
  // Jest's fake clock does not know these.
  setTimeout: (ms: number) => new Promise(resolve => setTimeout(resolve, ms)),
}));

describe('pauseBetweenLooks', () => {
  it.each([
    [1, 150],
    [10, 150],
    [11, 500],
  ])('with %i people waiting it is %i ms', (waiting, pause) => {
    expect(pauseBetweenLooks(waiting)).toBe(pause);
  });
});

describe('ReadinessWatch', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('looks twice a second for ten seconds', async () => {
    const { begin, looks } = setUp();
    begin('jane');
    await advance(10_000);
    expect(looks).toHaveLength(20);
    await advance(60_000);
    expect(looks).toHaveLength(20);
    expect(jest.getTimerCount()).toBe(0);

    begin('jane');
    await advance(500);
    expect(looks).toHaveLength(21);
  });

  it('tells until the user has asked, and looks no more', async () => {
    const { begin, end, looks, onReady, publish, setUpAccount } = setUp();
    begin('jane');
    begin('kim');
    await advance(500);
    setUpAccount('jane');
    await advance(1_500);
    expect(publish).toHaveBeenCalledTimes(3);
    end('jane');
    await advance(8_000);

    expect(onReady).toHaveBeenCalledTimes(1);
    expect(publish.mock.calls).toEqual(
      Array.from({ length: 3 }, () => [
        {
          recipients: { type: 'user', entityRef: 'user:unprovisioned/jane' },
          channel: 'kubrix:provisioning',
          message: { status: 'ready' },
        },
      ]),
    );
    expect(looks.filter(name => name === 'jane')).toHaveLength(2);
    expect(looks.filter(name => name === 'kim')).toHaveLength(20);
  });

  it('ends at once, even while it looks', async () => {
    const { begin, end, looks, publish, setUpAccount } = setUp();
    setUpAccount('jane');
    publish.mockImplementation(async () => end('jane'));
    begin('jane');
    await advance(60_000);

    expect(looks).toHaveLength(1);
    expect(publish).toHaveBeenCalledTimes(1);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('tells for as long as a client waits when it never asks', async () => {
    const { begin, publish, setUpAccount } = setUp();
    setUpAccount('jane');
    begin('jane');
    await advance(60_000);

    expect(publish).toHaveBeenCalledTimes(20);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('looks for a hundred people at a time, who take turns', async () => {
    const { begin, looks } = setUp();
    for (let n = 0; n < 250; n++) {
      begin(`user-${n}`);
    }
    await advance(500);
    expect(looks).toHaveLength(100);
    await advance(1_000);
    expect(new Set(looks).size).toBe(250);
    expect(looks).toHaveLength(300);
  });
});
