import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import signalsPlugin from '@backstage/plugin-signals-backend';
import { once } from 'node:events';
import { answerFirstWebSocket } from './answerFirstWebSocket';

const EARLIER_THAN_A_BROWSER_TRIES_AGAIN_MS = 4_000;
const OPEN_BY_THEN_MS = 2_000;

describe('answerFirstWebSocket', () => {
  it('leaves nobody who opens a WebSocket without an answer', async () => {
    const logger = mockServices.logger.mock();
    const { server } = await startTestBackend({
      features: [logger.factory, signalsPlugin, answerFirstWebSocket],
    });
    // What opens at the start has had its time.
    const began = performance.now();
    const socket = new WebSocket(`ws://localhost:${server.port()}/api/signals`);
    await once(socket, 'open', {
      signal: AbortSignal.timeout(EARLIER_THAN_A_BROWSER_TRIES_AGAIN_MS),
    });
    socket.close();
    expect(performance.now() - began).toBeLessThan(OPEN_BY_THEN_MS);
    expect(logger.warn).not.toHaveBeenCalled();
  });
});
