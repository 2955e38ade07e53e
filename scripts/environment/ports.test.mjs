import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import {
  findFreePort,
  findPortOwner,
  parseListeningInodes,
  parseLsof,
} from './ports.mjs';

const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4711 1 0 100 0 0 10 0
   1: 0100007F:1F90 0100007F:C001 01 00000000:00000000 00:00000000 00000000     0        0 4712 1 0 100 0 0 10 0
   2: 00000000:1B5F 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4713 1 0 100 0 0 10 0
`;
const TABLE6 = `  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 00000000000000000000000000000000:0BB8 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4714 1 0 100 0 0 10 0
`;

describe('parseListeningInodes', () => {
  for (const [name, table, port, expected] of /** @type {const} */ ([
    ['listening, but not connected, sockets', TABLE, 8080, ['4711']],
    ['another port', TABLE, 7007, ['4713']],
    ['IPv6', TABLE6, 3000, ['4714']],
    ['nobody', TABLE, 3000, []],
    ['an unreadable table', '', 3000, []],
  ])) {
    it(`finds ${name}`, () => {
      assert.deepEqual(parseListeningInodes(table, port), expected);
    });
  }
});

describe('parseLsof', () => {
  it('names the first process', () => {
    assert.equal(
      parseLsof('p812\ncnode\nf21\np900\ncjava\n'),
      'node (pid 812)',
    );
  });

  it('finds nobody in empty output', () => {
    assert.equal(parseLsof(''), undefined);
  });
});

describe('findPortOwner', () => {
  it('names the process that listens and reports a free port as free', async () => {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = /** @type {import('node:net').AddressInfo} */ (
      server.address()
    );
    assert.match(
      (await findPortOwner(port)) ?? '',
      new RegExp(`\\(pid ${process.pid}\\)$`),
    );
    server.close();
    await once(server, 'close');
    assert.equal(await findPortOwner(await findFreePort()), undefined);
  });
});
