import {
  SignInTrace,
  SignInTraceRequest,
  SignInTraceStep,
} from '@kubrix/plugin-kubrix-common';

/** The requests of a trace in the order in which they began; those of one moment as they were recorded. */
export function orderRequests({
  requests,
}: Pick<SignInTrace, 'requests'>): SignInTraceRequest[] {
  return [...requests].sort(
    (one, other) => Date.parse(one.startedAt) - Date.parse(other.startedAt),
  );
}

/** Whether a request did not do what it was for. */
export function hasFailed({ steps }: Pick<SignInTraceRequest, 'steps'>) {
  return steps.some(({ type }) => type === 'failure');
}

/** How many requests were traced, and how many of them failed. */
export function summarizeTrace({ requests }: Pick<SignInTrace, 'requests'>): {
  traced: number;
  failed: number;
} {
  return {
    traced: requests.length,
    failed: requests.filter(hasFailed).length,
  };
}

/** How many milliseconds after a request began a step was made. */
export function stepDelay(
  { startedAt }: Pick<SignInTraceRequest, 'startedAt'>,
  { at }: Pick<SignInTraceStep, 'at'>,
): number {
  // The times of several processes or databases need not agree.
  return Math.max(0, Date.parse(at) - Date.parse(startedAt));
}
