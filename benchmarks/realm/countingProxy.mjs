import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import { pipeline } from 'node:stream';

/**
 * Stands between a backend and Keycloak and counts the requests; Keycloak sees its own address in all of them.
 *
 * @param {string} keycloakUrl
 */
export async function startCountingProxy(keycloakUrl) {
  const agent = new Agent({ keepAlive: true });
  let requests = 0;
  const server = createServer((incoming, outgoing) => {
    requests += 1;
    const { host: _, ...headers } = incoming.headers;
    const upstream = request(
      new URL(incoming.url ?? '/', keycloakUrl),
      { agent, method: incoming.method, headers },
      answer => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        pipeline(answer, outgoing, endOf(outgoing));
      },
    );
    pipeline(incoming, upstream, endOf(outgoing));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (
    server.address()
  );
  return {
    url: `http://127.0.0.1:${port}`,
    /** How many there were so far. */
    count: () => requests,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      agent.destroy();
    },
  };
}

/** @param {import('node:http').ServerResponse} outgoing */
function endOf(outgoing) {
  /** @param {Error | null | undefined} error */
  return error => {
    if (error) {
      outgoing.destroy();
    }
  };
}
