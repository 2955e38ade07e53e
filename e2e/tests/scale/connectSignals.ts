import { once } from 'node:events';

const LIMIT_MS = 10_000;

/** Connects to a portal for signals, as nobody in particular without a token. */
export async function connectSignals(
  portal: string,
  token?: string,
): Promise<WebSocket> {
  const url = `${portal.replace('http', 'ws')}/api/signals`;
  const socket = new WebSocket(url, token);
  await once(socket, 'open', { signal: AbortSignal.timeout(LIMIT_MS) });
  return socket;
}
