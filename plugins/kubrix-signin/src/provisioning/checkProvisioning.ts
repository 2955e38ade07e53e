import { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import { PROVISIONING_STATUS_PATH } from '@kubrix/plugin-kubrix-common';
import { z } from 'zod';
import { CheckFailure, CheckOutcome } from './provisioningState';
import { readRetryAfter } from './retryAfter';

const time = z.string().datetime({ offset: true }).optional();
const supportContact = z.string().optional();

const statusSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('ready') }),
  z.object({
    status: z.literal('pending'),
    lastSyncEndedAt: time,
    nextSyncAt: time,
    supportContact,
  }),
  z.object({
    status: z.literal('blocked'),
    reason: z.enum([
      'disabled',
      'email-conflict',
      'name-conflict',
      'filtered-out',
      'sync-failing',
    ]),
    supportContact,
  }),
]);

/**
 * Asks the auth backend once whether the signed-in person's account is ready.
 *
 * Never rejects: whatever is not a well-formed status of a 200 response is a failed check.
 */
export async function checkProvisioning(
  apis: { discoveryApi: DiscoveryApi; fetchApi: FetchApi },
  signal: AbortSignal,
): Promise<CheckOutcome> {
  let response: Response;
  try {
    const baseUrl = await apis.discoveryApi.getBaseUrl('auth');
    response = await apis.fetchApi.fetch(
      `${baseUrl}${PROVISIONING_STATUS_PATH}`,
      { signal, cache: 'no-store' },
    );
  } catch {
    return { type: 'failed', reason: 'unreachable' };
  }
  if (response.status !== 200) {
    return {
      type: 'failed',
      reason: reasonOf(response.status),
      notBefore: readRetryAfter(
        response.headers.get('Retry-After'),
        Date.now(),
      ),
    };
  }
  const body = await response.json().catch(() => undefined);
  const parsed = statusSchema.safeParse(body);
  return parsed.success
    ? { type: 'answered', ...parsed.data }
    : { type: 'failed', reason: 'unexpected' };
}

function reasonOf(status: number): CheckFailure {
  if (status === 401 || status === 403) {
    return 'refused';
  }
  return status === 429 || status >= 500 ? 'unavailable' : 'unexpected';
}
