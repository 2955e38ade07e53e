import { ResponseError } from '@backstage/errors';
import { FailureReason, failureReason } from './failureReason';

const answered = (status: number) =>
  ResponseError.fromResponse(new Response('{}', { status }));

describe('failureReason', () => {
  it.each<[number, FailureReason]>([
    [400, 'unexpected'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'gone'],
    [409, 'underWay'],
    [429, 'tooMany'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ])('status %d', async (status, reason) => {
    expect(failureReason(await answered(status))).toBe(reason);
  });

  it.each<[string, unknown, FailureReason]>([
    ['no network', new TypeError('Failed to fetch'), 'unreachable'],
    ['no answer in time', new DOMException('', 'TimeoutError'), 'unreachable'],
    ['an answer without sense', new Error('no list'), 'unexpected'],
    ['nothing', undefined, 'unexpected'],
  ])('%s', (_, error, reason) => {
    expect(failureReason(error)).toBe(reason);
  });
});
