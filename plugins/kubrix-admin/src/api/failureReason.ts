import { ResponseError } from '@backstage/errors';

/** Why a request of the `KubrixAdminApi` failed, as far as it matters to people. */
export type FailureReason =
  | 'forbidden'
  | 'gone'
  | 'underWay'
  | 'tooMany'
  | 'unavailable'
  | 'unreachable'
  | 'unexpected';

const REASONS: Record<number, FailureReason> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'gone',
  409: 'underWay',
  429: 'tooMany',
};

/** Sorts an error of the `KubrixAdminApi` by what people can do about it. */
export function failureReason(error: unknown): FailureReason {
  if (error instanceof ResponseError) {
    const { statusCode } = error;
    return (
      REASONS[statusCode] ?? (statusCode >= 500 ? 'unavailable' : 'unexpected')
    );
  }
  // What fetch rejects with, and what a time-out makes it reject with.
  return error instanceof TypeError ||
    (error instanceof DOMException && error.name === 'TimeoutError')
    ? 'unreachable'
    : 'unexpected';
}
