import {
  CheckedCheck,
  DiagnosticsResponse,
  SignInTrace,
  SignInTraceRequest,
  SignInTraceStep,
} from '@kubrix/plugin-kubrix-common';

const BEGAN = '2026-11-30T12:00:00.000Z';

/** A check that has found nothing wrong. */
export const goodCheck: CheckedCheck = {
  id: 'discovery',
  title: 'Keycloak',
  findings: [{ verdict: 'good', text: 'The realm answers.' }],
};

/** Checks that were made two minutes ago. */
export function diagnostics(...checks: CheckedCheck[]): DiagnosticsResponse {
  const endedAt = new Date(Date.now() - 120_000).toISOString();
  return { startedAt: endedAt, endedAt, checks };
}

/** A step that was made when its request began. */
export function traceStep(
  type: SignInTraceStep['type'],
  facts: SignInTraceStep['facts'] = {},
): SignInTraceStep {
  return { type, at: BEGAN, facts };
}

/** A request to the auth backend for a sign-in with Keycloak. */
export function traceRequest(
  request: SignInTraceRequest['request'],
  steps: SignInTraceStep[],
): SignInTraceRequest {
  return { request, provider: 'oidc', startedAt: BEGAN, duration: 1234, steps };
}

/** What was traced. */
export function signInTrace(...requests: SignInTraceRequest[]): SignInTrace {
  return {
    id: 'trace-1',
    createdAt: BEGAN,
    expiresAt: '2026-11-30T12:10:00.000Z',
    requests,
  };
}
