import {
  SignInFailureCode,
  signInFailureText,
} from '@kubrix/plugin-kubrix-common';

const UNAVAILABLE: SignInFailureCode[] = [
  'CATALOG_UNAVAILABLE',
  'CLOCK_SKEW',
  'DATABASE_UNAVAILABLE',
  'IDP_UNREACHABLE',
  'KEYS_CHANGED',
  'TLS_UNTRUSTED',
];
const CONFLICTS: SignInFailureCode[] = [
  'BINDING_CONFLICT',
  'BINDING_REQUIRED',
  'EMAIL_CONFLICT',
];

/**
 * A sign-in that fails for a known reason: the message is for the person, the detail for the log.
 *
 * @remarks
 * Never called `NotFoundError`: Backstage would go on to the next resolver of the list. The detail is not enumerable,
 * since errors are sent to browsers with all that is.
 */
export class SignInFailure extends Error {
  readonly #code: SignInFailureCode;
  readonly #detail: string;

  constructor(
    code: SignInFailureCode,
    detail: string,
    text: string = signInFailureText(code, { idp: 'Keycloak' }),
  ) {
    super(text);
    this.name = nameOf(code);
    this.#code = code;
    this.#detail = detail;
  }

  get code(): SignInFailureCode {
    return this.#code;
  }

  /** What happened, for operators. */
  get detail(): string {
    return this.#detail;
  }
}

function nameOf(code: SignInFailureCode): string {
  if (UNAVAILABLE.includes(code)) {
    return 'ServiceUnavailableError';
  }
  return CONFLICTS.includes(code) ? 'ConflictError' : 'NotAllowedError';
}
