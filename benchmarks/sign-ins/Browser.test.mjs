import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { Browser, onLoopback } from './Browser.mjs';

describe('onLoopback', () => {
  for (const address of [
    'http://localhost:7007/api',
    'http://127.0.0.1/',
    'http://[::1]:8080/realms/kubrix',
  ]) {
    it(`lets ${address} pass`, () => {
      assert.equal(onLoopback(address).href, address);
    });
  }

  for (const [address, origin] of [
    ['https://portal.example.com/api', 'https://portal.example.com'],
    ['http://localhost.example.com/', 'http://localhost.example.com'],
    ['http://10.0.0.1/', 'http://10.0.0.1'],
    ['http://localhost@example.com/', 'http://example.com'],
  ]) {
    it(`refuses ${address}`, () => {
      assert.throws(() => onLoopback(address), {
        message: `${origin} is not on loopback, and nothing else is put under load`,
      });
    });
  }
});

describe('Browser', () => {
  /** @type {Array<string | undefined>} */
  const received = [];
  const server = createServer((request, response) => {
    received.push(request.headers.cookie);
    response.setHeader('Set-Cookie', [
      'a=1; Path=/; HttpOnly',
      'b=x==; Path=/',
    ]);
    response.writeHead(302, { location: '/next' }).end();
  });
  let url = '';
  before(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    assert.ok(address && typeof address === 'object');
    url = `http://127.0.0.1:${address.port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('gives cookies back to their origin, and shows where a redirect leads', async () => {
    const browser = new Browser();
    const { status, location } = await browser.get(`${url}/first`);
    assert.equal(status, 302);
    assert.equal(location?.href, `${url}/next`);
    await browser.post(`${url}/second`, { field: 'value' });
    assert.deepEqual(received, [undefined, 'a=1; b=x==']);
  });
});
