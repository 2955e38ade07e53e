import { isError } from '@backstage/errors';
import { NetworkError } from '@keycloak/keycloak-admin-client';

const REMEDIES: Record<number, string> = {
  401: ': check the credentials of the client',
  403: ': the client needs the roles view-users, query-users and query-groups of realm-management',
};
const REQUEST_TIMEOUT = 408;
const TOO_MANY_REQUESTS = 429;

/** A part of a realm could not be read, so nothing may be concluded from the rest. */
export class UnreadableRealmError extends Error {
  override readonly name = 'UnreadableRealmError';
}

/** Whether a failure may be over in a moment; a refusal of Keycloak is not. */
export function isWorthRetrying(error: unknown): boolean {
  if (!(error instanceof NetworkError)) {
    return true;
  }
  const { status } = error.response;
  return (
    status >= 500 || status === REQUEST_TIMEOUT || status === TOO_MANY_REQUESTS
  );
}

/** A failure in plain words, without anything of what Keycloak answered but the status. */
export function describeFailure(error: unknown): string {
  if (error instanceof NetworkError) {
    const { status } = error.response;
    return `Keycloak answered with status ${status}${REMEDIES[status] ?? ''}`;
  }
  if (!isError(error)) {
    return 'an unknown failure';
  }
  if (error instanceof UnreadableRealmError) {
    return error.message;
  }
  if (error.name === 'TimeoutError') {
    return 'Keycloak did not answer in time';
  }
  const { cause } = error;
  return error.name === 'TypeError' && isError(cause)
    ? `Keycloak cannot be reached (${String(cause.code ?? cause.name)})`
    : `${error.name}: ${error.message}`;
}
