import { isEndless } from './isEndless';

describe('isEndless', () => {
  it.each([
    ['/api/events/bus/v1/subscriptions/catalog.x/events', undefined, true],
    ['/api/events/bus/v1/subscriptions/catalog.x', undefined, false],
    ['/api/events/bus/v1/events', undefined, false],
    ['/api/scaffolder/v2/tasks/1/eventstream', 'text/event-stream', true],
    ['/api/catalog/entities', 'application/json; charset=utf-8', false],
    ['/api/catalog/entities', undefined, false],
  ])('%s with %s: %s', (path, contentType, expected) => {
    const request = { method: 'GET', headers: {} };
    const response = { getHeader: () => contentType };
    expect(isEndless({ path, request, response })).toBe(expected);
  });

  it('is a WebSocket that nobody opened', () => {
    const request = { method: 'GET', headers: { upgrade: 'websocket' } };
    const response = { getHeader: () => undefined };
    expect(isEndless({ path: '/api/signals', request, response })).toBe(true);
  });
});
