import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { beginRequest } from '../../__fixtures__/slowRequest';
import { StartedPortal, startPortal } from '../../__fixtures__/startPortal';

const SHUTDOWN_LIMIT_MS = 10_000;
const READINESS_LIMIT_MS = 1_000;
const SIGNALS_LIMIT_MS = 10_000;
const SIGNALS_PATIENCE_MS = 1_000;
describe('a portal that is told to end', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });
  const directory = createMockDirectory();
  let portal: StartedPortal;

  beforeAll(async () => {
    const { connection } = (await databases.init('POSTGRES_17')).client.config;
    portal = await startPortal({
      directory: directory.path,
      // Knex hides the password from whoever lists the settings.
      connection: { ...connection, password: connection.password },
    });
  });

  afterAll(() => portal.stop());

  it('answers what it was asked, lets go of whoever waits for events, and ends in time', async () => {
    const signals = await openSignals();
    const poll = await waitForEvents();
    expect(poll.status).toBe(202);
    const request = await beginRequest(
      `${portal.baseUrl}/api/catalog/entities/by-refs`,
      {
        token: portal.externalToken,
        body: { entityRefs: ['component:default/none'] },
      },
    );

    const told = performance.now();
    const terminated = portal.terminate();
    await untilNotReady();
    expect(await request.finish()).toEqual({
      status: 200,
      body: { items: [null] },
    });
    // Ended, not broken off.
    expect(await poll.text()).toBe('');
    await signals.closed;

    expect(await terminated).toBe(0);
    expect(performance.now() - told).toBeLessThan(SHUTDOWN_LIMIT_MS);
    expect(portal.log()).not.toMatch(/given up|without having finished/);
  });

  /** As the frontend does: the first WebSocket of a portal gets no answer from Backstage, nor an end. */
  async function openSignals() {
    const url = `${portal.baseUrl.replace('http', 'ws')}/api/signals`;
    const deadline = performance.now() + SIGNALS_LIMIT_MS;
    while (performance.now() < deadline) {
      const socket = new WebSocket(url, [portal.tokens.viewer.token]);
      const closed = once(socket, 'close');
      const isOpen = await Promise.race([
        once(socket, 'open').then(() => true),
        delay(SIGNALS_PATIENCE_MS, false),
      ]);
      if (isOpen) {
        return { closed };
      }
    }
    throw new Error(`No WebSocket opened within ${SIGNALS_LIMIT_MS} ms`);
  }

  async function waitForEvents(): Promise<Response> {
    const url = `${portal.baseUrl}/api/events/bus/v1/subscriptions/test`;
    const headers = {
      Authorization: `Bearer ${portal.externalToken}`,
      'Content-Type': 'application/json',
    };
    await fetch(url, {
      method: 'PUT',
      headers,
      body: JSON.stringify({ topics: ['test'] }),
    });
    return fetch(`${url}/events`, { headers });
  }

  async function untilNotReady(): Promise<void> {
    const url = `${portal.baseUrl}/.backstage/health/v1/readiness`;
    const deadline = performance.now() + READINESS_LIMIT_MS;
    while ((await fetch(url)).status !== 503) {
      if (performance.now() > deadline) {
        throw new Error(
          `The portal was still ready ${READINESS_LIMIT_MS} ms after it was told to end`,
        );
      }
      await delay(20);
    }
  }
});
