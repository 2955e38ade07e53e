/**
 * Path of {@link SignInTrace}s below the base URL of the `auth` plugin.
 *
 * `POST <path>` begins a trace: from then on the sign-ins and refreshes of this browser are traced, until
 * `DELETE <path>/<id>` ends it or ten minutes are over. `GET <path>/<id>` gives it to the admin who began it.
 */
export const SIGN_IN_TRACES_PATH = '/kubrix/sign-in-traces';

/** Answer of `POST` {@link SIGN_IN_TRACES_PATH}. */
export interface SignInTraceBegun {
  id: string;
  /** When it is forgotten, as ISO 8601. */
  expiresAt: string;
}

/** What happened in the sign-ins and refreshes of one browser, without tokens or secrets. Times are ISO 8601. */
export interface SignInTrace extends SignInTraceBegun {
  createdAt: string;
  /** The oldest first. */
  requests: SignInTraceRequest[];
}

/**
 * One request to the auth backend.
 *
 * - `start`: the browser is sent to the identity provider.
 * - `callback`: it comes back from there.
 * - `refresh`: a page asks for a new token.
 */
export interface SignInTraceRequest {
  request: 'start' | 'callback' | 'refresh';
  /** Id of the auth provider, such as `oidc`. */
  provider: string;
  startedAt: string;
  /** Milliseconds until the answer. */
  duration: number;
  steps: SignInTraceStep[];
}

/**
 * One step of a request.
 *
 * - `authorize`: the address at the identity provider to which the browser is sent.
 * - `callback`: what the browser brought back from there.
 * - `claims`: what the identity provider says of the person, with values masked.
 * - `email`: whether that includes an email address that the portal may rely on.
 * - `lookup`: what the catalog was asked, and whom it knows.
 * - `decision`: who the person is therefore.
 * - `token`: what the Backstage token says: `sub`, `ent` and when it ends.
 * - `failure`: why it did not go on, with code and reference.
 */
export interface SignInTraceStep {
  type:
    | 'authorize'
    | 'callback'
    | 'claims'
    | 'email'
    | 'lookup'
    | 'decision'
    | 'token'
    | 'failure';
  at: string;
  /** By technical name, in the order in which to show them. */
  facts: Record<string, SignInTraceValue>;
}

/** A value as it may be shown. */
export type SignInTraceValue = string | number | boolean | string[];
