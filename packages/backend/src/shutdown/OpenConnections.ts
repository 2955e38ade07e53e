import { once } from 'node:events';
import { Server, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { isEndless, OpenRequest } from './isEndless';

const LOOK_EVERY_MS = 50;
const END_LIMIT_MS = 500;

/** What is open on an HTTP server, from its start to its end. */
export class OpenConnections {
  readonly #requests = new Map<ServerResponse, OpenRequest>();
  readonly #sockets = new Set<Socket>();
  #keepAlive = true;

  constructor(server: Server) {
    server.on('connection', socket => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    // Before the one that answers.
    server.prependListener('request', (request, response) => {
      const [path] = (request.url ?? '').split('?');
      this.#requests.set(response, { path, request, response });
      response.on('close', () => this.#requests.delete(response));
      if (!this.#keepAlive) {
        response.shouldKeepAlive = false;
      }
    });
  }

  /** Has whoever calls from now on open a new connection for their next call. */
  stopKeepingAlive(): void {
    this.#keepAlive = false;
    for (const response of this.#requests.keys()) {
      response.shouldKeepAlive = false;
    }
  }

  /**
   * Waits until all requests have their answers, but for those that wait for events without an end.
   *
   * @param limitMs - How many milliseconds at most
   * @returns The requests that still have none.
   */
  async finishRequests(limitMs: number): Promise<string[]> {
    const deadline = performance.now() + limitMs;
    let left = this.#unfinished();
    while (left.length > 0 && performance.now() < deadline) {
      await delay(LOOK_EVERY_MS);
      left = this.#unfinished();
    }
    return left.map(({ path, request }) => `${request.method} ${path}`);
  }

  /** Ends the answers that have no end, and closes all connections. */
  async closeAll(): Promise<void> {
    const ended = [...this.#requests]
      .filter(([, request]) => isEndless(request))
      .map(([response]) => {
        const finished = once(response, 'finish');
        response.end();
        return finished;
      });
    // Whoever does not read the end is not waited for.
    await Promise.race([Promise.allSettled(ended), delay(END_LIMIT_MS)]);
    // Those of WebSockets are not closed with the server.
    for (const socket of this.#sockets) {
      socket.destroy();
    }
  }

  #unfinished(): OpenRequest[] {
    return [...this.#requests.values()].filter(request => !isEndless(request));
  }
}
