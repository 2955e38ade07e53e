import { toError } from '@backstage/errors';

/**
 * Something that is read once, and again by the next who needs it after it could not be read.
 *
 * @returns a function that gives what was read; all who ask meanwhile share one attempt. It rejects with `toUserError`.
 */
export function retryingOnUse<T>(options: {
  /** The attempt that is already under way. */
  first: Promise<T>;
  again: () => Promise<T>;
  /** Called for the first failure in a row. */
  onFailure: (error: Error) => void;
  /** Called for the first success after a failure. */
  onRecovery: () => void;
  toUserError: (error: Error) => Error;
}): () => Promise<T> {
  const { first, again, onFailure, onRecovery, toUserError } = options;
  let failing = false;
  let current: Promise<T> | undefined;

  function observe(attempt: Promise<T>): Promise<T> {
    const observed = attempt.then(
      value => {
        if (failing) {
          failing = false;
          onRecovery();
        }
        return value;
      },
      thrown => {
        const error = toError(thrown);
        current = undefined;
        if (!failing) {
          failing = true;
          onFailure(error);
        }
        throw toUserError(error);
      },
    );
    // Nobody may be waiting for it.
    observed.catch(() => {});
    return observed;
  }

  current = observe(first);
  return () => {
    current ??= observe(again());
    return current;
  };
}
