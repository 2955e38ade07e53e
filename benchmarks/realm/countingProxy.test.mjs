import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { startCountingProxy } from './countingProxy.mjs';

describe('startCountingProxy', () => {
  /** @type {import('node:http').Server} */
  let server;
  /** @type {string} */
  let url;
  /** @type {Awaited<ReturnType<typeof startCountingProxy>>} */
  let proxy;

  before(async () => {
    server = createServer(async (incoming, outgoing) => {
      const chunks = await incoming.toArray();
      outgoing.writeHead(incoming.url === '/none' ? 404 : 200, {
        'X-Answer': 'yes',
      });
      outgoing.end(
        `${incoming.method} ${incoming.url} ${incoming.headers.host} ${chunks.join('')}`,
      );
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = /** @type {import('node:net').AddressInfo} */ (
      server.address()
    );
    url = `http://127.0.0.1:${port}`;
    proxy = await startCountingProxy(url);
  });

  after(async () => {
    await proxy.stop();
    server.close();
  });

  it('passes requests and answers on, and counts them', async () => {
    const answer = await fetch(`${proxy.url}/users?first=0`, {
      method: 'POST',
      body: 'jane',
    });
    assert.equal(answer.headers.get('x-answer'), 'yes');
    assert.equal(
      await answer.text(),
      `POST /users?first=0 ${new URL(url).host} jane`,
    );
    assert.equal((await fetch(`${proxy.url}/none`)).status, 404);
    assert.equal(proxy.count(), 2);
  });
});
