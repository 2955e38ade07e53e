import { traceRequest, traceStep } from '../../../../__fixtures__/diagnostics';
import {
  hasFailed,
  orderRequests,
  stepDelay,
  summarizeTrace,
} from './readTrace';

const START = '2026-11-30T12:00:00.000Z';
const failed = traceRequest('callback', [
  traceStep('claims'),
  traceStep('failure'),
]);
const good = traceRequest('refresh', [traceStep('token')]);
const bare = traceRequest('start', []);

describe('orderRequests', () => {
  it.each([
    ['no requests', [], []],
    [
      'those of several replicas',
      ['12:00:03.000Z', '12:00:01.000Z', '12:00:02.000Z'],
      [1, 2, 0],
    ],
    [
      'those of one moment, as they were recorded',
      ['12:00:01.000Z', '12:00:00.000Z', '12:00:01.000Z'],
      [1, 0, 2],
    ],
    [
      'times written differently',
      ['12:00:01+00:00', '13:00:00.500+01:00'],
      [1, 0],
    ],
  ])('%s', (_, times, order) => {
    const requests = times.map(time => ({
      ...bare,
      startedAt: `2026-11-30T${time}`,
    }));
    expect(orderRequests({ requests })).toEqual(
      order.map(index => requests[index]),
    );
  });
});

describe('hasFailed', () => {
  it.each([
    ['a request with a failure', failed, true],
    ['one without', good, false],
    ['one of which nothing was recorded', bare, false],
  ])('%s', (_, request, expected) => {
    expect(hasFailed(request)).toBe(expected);
  });
});

describe('summarizeTrace', () => {
  it.each([
    ['no requests', [], { traced: 0, failed: 0 }],
    ['no failures', [bare, good], { traced: 2, failed: 0 }],
    ['failures', [bare, failed, failed, good], { traced: 4, failed: 2 }],
  ])('%s', (_, requests, summary) => {
    expect(summarizeTrace({ requests })).toEqual(summary);
  });
});

describe('stepDelay', () => {
  it.each([
    ['2026-11-30T12:00:00.000Z', 0],
    ['2026-11-30T12:00:01.234Z', 1234],
    ['2026-11-30T13:00:00.020+01:00', 20],
    ['2026-11-30T11:59:59.000Z', 0],
  ])('%s: %d', (at, delay) => {
    expect(stepDelay({ startedAt: START }, { at })).toBe(delay);
  });
});
