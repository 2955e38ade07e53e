import { createApiRef } from '@backstage/core-plugin-api';
import {
  DiagnosticsResponse,
  KeycloakSync,
  PendingUser,
  RbacExplanation,
  RbacPolicyResponse,
  SignInTrace,
  SignInTraceBegun,
} from '@kubrix/plugin-kubrix-common';

/** Whether somebody may do something. */
export interface RbacQuestion {
  /** Entity reference. */
  user: string;
  /** Name of a permission. */
  permission: string;
  /** Entity reference, where the permission is about entities. */
  entity?: string;
}

/**
 * What admins can see and start.
 *
 * Every method rejects with a `ResponseError` for an answer that is no success, and with another error where there is
 * no answer or none that makes sense.
 */
export interface KubrixAdminApi {
  /** Everybody who waits for their account. */
  getPendingUsers(): Promise<PendingUser[]>;
  /**
   * Fetches one of them from Keycloak again; resolves when that has been asked for, not when it is done.
   *
   * @param userEntityRef - Their temporary identity
   */
  syncPendingUser(userEntityRef: string): Promise<void>;
  /** The scheduled syncs, one a realm. */
  getKeycloakSyncs(): Promise<KeycloakSync[]>;
  /** Starts a sync now; status 409 when one is under way. */
  runKeycloakSync(providerId: string): Promise<void>;
  /** Lets the next sync pass once that would be refused as this run was. Starts none. */
  acceptKeycloakSyncRun(providerId: string, runId: string): Promise<void>;
  /** The policy that is in force. */
  getRbacPolicy(): Promise<RbacPolicyResponse>;
  /** What the policy says to a question, and why; status 400 for a bad one, 404 when nobody knows the user. */
  explainRbacDecision(question: RbacQuestion): Promise<RbacExplanation>;
  /** Has the doctor make its checks now, which takes up to 30 seconds. */
  getDiagnostics(): Promise<DiagnosticsResponse>;
  /** Has the sign-ins and refreshes of this browser traced from now on. */
  beginSignInTrace(): Promise<SignInTraceBegun>;
  /** What was traced so far; status 404 when the trace is over. */
  getSignInTrace(id: string): Promise<SignInTrace>;
  /** Ends a trace, and has forgotten what was traced. */
  endSignInTrace(id: string): Promise<void>;
  /**
   * Asks for a new token as a page does, and gives it to nobody. Resolves whatever the answer is.
   *
   * @param provider - Id of the auth provider
   * @param environment - Value of `auth.environment`
   */
  refreshSignIn(provider: string, environment: string): Promise<void>;
}

/** The API of the pages for admins. */
export const kubrixAdminApiRef = createApiRef<KubrixAdminApi>({
  id: 'plugin.kubrix-admin.api',
});
