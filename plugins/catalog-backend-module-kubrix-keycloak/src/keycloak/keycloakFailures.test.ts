import { NetworkError } from '@keycloak/keycloak-admin-client';
import {
  describeFailure,
  isWorthRetrying,
  UnreadableRealmError,
} from './keycloakFailures';

const answer = (status: number) =>
  new NetworkError('secret-of-the-server', {
    response: new Response(undefined, { status }),
    responseData: { error: 'secret-of-the-server' },
  });
const timedOut = new DOMException('aborted due to timeout', 'TimeoutError');
const unreachable = new TypeError('fetch failed', {
  cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
});

it.each([
  [answer(500), true, 'Keycloak answered with status 500'],
  [answer(503), true, 'Keycloak answered with status 503'],
  [answer(429), true, 'Keycloak answered with status 429'],
  [answer(408), true, 'Keycloak answered with status 408'],
  [answer(400), false, 'Keycloak answered with status 400'],
  [
    answer(401),
    false,
    'Keycloak answered with status 401: check the credentials of the client',
  ],
  [
    answer(403),
    false,
    'Keycloak answered with status 403: the client needs the roles view-users, query-users and query-groups of realm-management',
  ],
  [timedOut, true, 'Keycloak did not answer in time'],
  [unreachable, true, 'Keycloak cannot be reached (ECONNREFUSED)'],
  [
    new UnreadableRealmError('Could not read users 0–99'),
    true,
    'Could not read users 0–99',
  ],
  [new Error('no database'), true, 'Error: no database'],
  ['odd', true, 'an unknown failure'],
])('%s: worth retrying %s, described as %s', (error, retry, description) => {
  expect(isWorthRetrying(error)).toBe(retry);
  expect(describeFailure(error)).toBe(description);
});
