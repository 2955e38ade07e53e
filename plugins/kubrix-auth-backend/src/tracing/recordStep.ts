import { toError } from '@backstage/errors';
import { SignInTraceStep } from '@kubrix/plugin-kubrix-common';
import { AsyncLocalStorage } from 'node:async_hooks';

/** Bounds what one request can leave in the database. */
const MAX_STEPS = 50;

const recordings = new AsyncLocalStorage<SignInTraceStep[]>();

/** Does something whose steps, and those of all that it does, are added to a list. */
export function recordingSteps<T>(
  steps: SignInTraceStep[],
  act: () => Promise<T>,
): Promise<T> {
  return recordings.run(steps, act);
}

/** Whether what is going on is traced. */
export function isTraced(): boolean {
  return recordings.getStore() !== undefined;
}

/**
 * Records a step of a sign-in that is traced; of any other, nothing is even described.
 *
 * @remarks
 * A step that cannot be described disturbs nobody's sign-in. Work that several people share must not call this: its steps
 * would land in the trace of whoever came first.
 */
export function recordStep(
  type: SignInTraceStep['type'],
  describe: () => SignInTraceStep['facts'],
): void {
  const steps = recordings.getStore();
  if (!steps || steps.length >= MAX_STEPS) {
    return;
  }
  steps.push({ type, at: new Date().toISOString(), facts: safely(describe) });
}

function safely(
  describe: () => SignInTraceStep['facts'],
): SignInTraceStep['facts'] {
  try {
    return describe();
  } catch (error) {
    return { error: toError(error).name };
  }
}
