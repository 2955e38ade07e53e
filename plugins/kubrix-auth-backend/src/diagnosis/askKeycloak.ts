/** Longer than Keycloak takes, and short enough to wait for once. */
const LIMIT_MS = 5_000;

const REASONS: Record<string, string> = {
  ENOTFOUND: 'its name is not known here',
  EAI_AGAIN: 'its name cannot be looked up here',
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was closed',
  ETIMEDOUT: 'it did not answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'it did not answer in time',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no way to it',
};

/** What OpenSSL calls certificates that it does not trust. */
const UNTRUSTED =
  /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|CERT_|ERR_TLS_)/;

/** There was no answer, or none over a connection that can be trusted. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** What was answered, whatever the status. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

/**
 * Sends one request, follows no redirect, and reads the answer.
 *
 * @throws NoAnswerError in plain words, without anything of the request but its origin.
 */
export type AskKeycloak = (
  url: string | URL,
  init?: RequestInit,
) => Promise<Answer>;

/** Asks Keycloak, but nothing more of a server that did not answer: one time-out is enough. */
export function createAskKeycloak(): AskKeycloak {
  const silent = new Map<string, unknown>();
  return async (url, init) => {
    const { origin } = new URL(url);
    if (silent.has(origin)) {
      throw silent.get(origin);
    }
    try {
      return await ask(url, init);
    } catch (error) {
      silent.set(origin, error);
      throw error;
    }
  };
}

async function ask(url: string | URL, init?: RequestInit): Promise<Answer> {
  const { origin } = new URL(url);
  try {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    const { status, headers } = response;
    return { status, headers, text: await response.text() };
  } catch (error) {
    throw describe(origin, codeOf(error));
  }
}

function describe(origin: string, code: string): NoAnswerError {
  return UNTRUSTED.test(code)
    ? new NoAnswerError(
        `The certificate of ${origin} is not trusted (${code}).`,
        'Mount the certificate of the authority that signed it, and name the file in NODE_EXTRA_CA_CERTS.',
      )
    : new NoAnswerError(
        `${origin} cannot be reached: ${REASONS[code] ?? code}.`,
        'Check the address, that Keycloak runs, and that the portal may connect to it.',
      );
}

/** `fetch` hides the reason of a failed connection in causes, and lists one for each address of a name. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) {
    return String(error);
  }
  if ('name' in error && error.name === 'TimeoutError') {
    return 'ETIMEDOUT';
  }
  if ('code' in error && typeof error.code === 'string') {
    return error.code;
  }
  if ('errors' in error && Array.isArray(error.errors)) {
    return codeOf(error.errors[0]);
  }
  if ('cause' in error && error.cause) {
    return codeOf(error.cause);
  }
  return 'message' in error ? String(error.message) : 'no reason is known';
}
