import { isError } from '@backstage/errors';
import { NetworkError } from '@keycloak/keycloak-admin-client';

const REQUEST_TIMEOUT = 408;
const TOO_MANY_REQUESTS = 429;

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
    return `Keycloak answered with status ${error.response.status}`;
  }
  if (!isError(error)) {
    return 'an unknown failure';
  }
  if (error.name === 'TimeoutError') {
    return 'Keycloak did not answer in time';
  }
  const { cause } = error;
  return error.name === 'TypeError' && isError(cause)
    ? `Keycloak cannot be reached (${String(cause.code ?? cause.name)})`
    : `${error.name}: ${error.message}`;
}
