import { IncomingMessage, ServerResponse } from 'node:http';

/** On which plugins wait up to a minute for each other's events. */
const EVENT_BUS = /^\/api\/events\/bus\/v1\/subscriptions\/[^/]+\/events$/;

/** A request that has no answer yet, or not all of it. */
export interface OpenRequest {
  /** Where it went; routers change the request's own URL on its way. */
  path: string;
  request: Pick<IncomingMessage, 'headers' | 'method'>;
  response: Pick<ServerResponse, 'getHeader'>;
}

/**
 * Whether a request is answered only when there is something to tell: nobody misses it who asks again later.
 *
 * @remarks
 * Backstage's signals leave the first WebSocket that somebody asks them for without an answer.
 */
export function isEndless({ path, request, response }: OpenRequest): boolean {
  return (
    request.headers.upgrade !== undefined ||
    EVENT_BUS.test(path) ||
    String(response.getHeader('content-type')).startsWith('text/event-stream')
  );
}
