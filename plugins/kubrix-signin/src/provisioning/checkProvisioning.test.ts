import { checkProvisioning } from './checkProvisioning';
import { CheckOutcome } from './provisioningState';

const NOW = Date.parse('2026-01-01T12:00:00Z');

function answer(
  status: number,
  body: string | undefined,
  headers?: Record<string, string>,
) {
  return async () => new Response(body, { status, headers });
}

function check(fetch: jest.Mock | (() => Promise<Response>)) {
  return checkProvisioning(
    {
      discoveryApi: { getBaseUrl: async id => `http://portal.test/api/${id}` },
      fetchApi: { fetch },
    },
    new AbortController().signal,
  );
}

describe('checkProvisioning', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: NOW });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each<[string, () => Promise<Response>, CheckOutcome]>([
    [
      'pending',
      answer(200, '{"status":"pending"}'),
      { type: 'answered', status: 'pending' },
    ],
    [
      'ready',
      answer(200, '{"status":"ready"}'),
      { type: 'answered', status: 'ready' },
    ],
    [
      'pending, with times and a contact',
      answer(
        200,
        '{"status":"pending","lastSyncEndedAt":"2026-01-01T11:30:00Z","nextSyncAt":"2026-01-01T12:30:00.000+01:00","supportContact":"help@example.com"}',
      ),
      {
        type: 'answered',
        status: 'pending',
        lastSyncEndedAt: '2026-01-01T11:30:00Z',
        nextSyncAt: '2026-01-01T12:30:00.000+01:00',
        supportContact: 'help@example.com',
      },
    ],
    [
      'a time that is none',
      answer(200, '{"status":"pending","nextSyncAt":"soon"}'),
      { type: 'failed', reason: 'unexpected' },
    ],
    [
      'blocked',
      answer(200, '{"status":"blocked","reason":"disabled"}'),
      { type: 'answered', status: 'blocked', reason: 'disabled' },
    ],
    [
      'blocked for an unknown reason',
      answer(200, '{"status":"blocked","reason":"weather"}'),
      { type: 'failed', reason: 'unexpected' },
    ],
    [
      'ready, but not with 200',
      answer(202, '{"status":"ready"}'),
      { type: 'failed', reason: 'unexpected' },
    ],
    [
      'unknown status',
      answer(200, '{"status":"done"}'),
      { type: 'failed', reason: 'unexpected' },
    ],
    [
      'another JSON value',
      answer(200, '"ready"'),
      { type: 'failed', reason: 'unexpected' },
    ],
    [
      'HTML, as of a proxy',
      answer(200, '<html>ready</html>'),
      { type: 'failed', reason: 'unexpected' },
    ],
    [
      'no body',
      answer(204, undefined),
      { type: 'failed', reason: 'unexpected' },
    ],
    [
      'no such route',
      answer(404, '{}'),
      { type: 'failed', reason: 'unexpected' },
    ],
    ['no session', answer(401, '{}'), { type: 'failed', reason: 'refused' }],
    ['forbidden', answer(403, '{}'), { type: 'failed', reason: 'refused' }],
    [
      'server error',
      answer(500, '{"status":"ready"}'),
      { type: 'failed', reason: 'unavailable' },
    ],
    [
      'overloaded, with seconds',
      answer(503, '{}', { 'Retry-After': '120' }),
      { type: 'failed', reason: 'unavailable', notBefore: NOW + 120_000 },
    ],
    [
      'too many requests, with a date',
      answer(429, '{}', { 'Retry-After': 'Thu, 01 Jan 2026 12:00:30 GMT' }),
      { type: 'failed', reason: 'unavailable', notBefore: NOW + 30_000 },
    ],
    [
      'no network',
      async () => {
        throw new TypeError('Failed to fetch');
      },
      { type: 'failed', reason: 'unreachable' },
    ],
  ])('%s', async (_, fetch, expected) => {
    await expect(check(fetch)).resolves.toEqual(expected);
  });

  it('asks the auth backend, past any cache', async () => {
    const fetch = jest.fn(answer(200, '{"status":"pending"}'));
    await check(fetch);
    expect(fetch).toHaveBeenCalledWith(
      'http://portal.test/api/auth/kubrix/provisioning',
      { signal: expect.any(AbortSignal), cache: 'no-store' },
    );
  });
});
