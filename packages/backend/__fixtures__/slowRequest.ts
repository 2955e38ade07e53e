import { once } from 'node:events';
import { request } from 'node:http';
import { json } from 'node:stream/consumers';

/**
 * Begins a request that the server is busy with until it is finished.
 *
 * @returns What sends the rest of it, and gives the answer.
 */
export async function beginRequest(
  url: string,
  options: { token: string; body: unknown },
) {
  const sent = request(url, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${options.token}`,
      'Content-Type': 'application/json',
      // With which the server says that it waits for the body.
      Expect: '100-continue',
    },
  });
  const answered = once(sent, 'response');
  await once(sent, 'continue');
  return {
    async finish(): Promise<{ status: number | undefined; body: unknown }> {
      sent.end(JSON.stringify(options.body));
      const [response] = await answered;
      return { status: response.statusCode, body: await json(response) };
    },
  };
}
