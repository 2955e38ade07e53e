import { ResponseError } from '@backstage/errors';
import { oidcSignInProvider as provider } from '@kubrix/plugin-kubrix-common';
import { signInTrace } from '../../../../__fixtures__/diagnostics';
import {
  notTracing,
  reduceTracing,
  TraceNews,
  TracingEvent,
  TracingState,
} from './tracingState';

const id = 'trace-1';
const trace = signInTrace();
const news: TraceNews = { kind: 'signedIn' };
const signingIn: TracingState = { phase: 'signingIn', id, provider };
const on: TracingState = { phase: 'on', id, provider, news, trace };
const over: TracingState = { phase: 'over', trace };

const begun: TracingEvent = { type: 'begun', id, provider };
const loaded: TracingEvent = { type: 'loaded', id, news, trace };
const ended: TracingEvent = { type: 'ended', id };
const away: TracingEvent = {
  type: 'notLoaded',
  id,
  news: { kind: 'refreshed' },
  error: new Error('away'),
};

describe('reduceTracing', () => {
  it.each<[string, TracingState, TracingEvent, TracingState]>([
    ['a trace begins', notTracing, begun, signingIn],
    [
      'another trace begins',
      on,
      { ...begun, id: 'trace-2' },
      { phase: 'signingIn', id: 'trace-2', provider },
    ],
    ['a trace begins after one that is over', over, begun, signingIn],
    ['the sign-in is over', signingIn, loaded, on],
    [
      'more was traced',
      { ...on, trace: undefined, error: new Error('away') },
      { ...loaded, news: { kind: 'refreshed' } },
      { ...on, news: { kind: 'refreshed' } },
    ],
    [
      'what was traced cannot be loaded, and what was there stays',
      on,
      away,
      { ...on, news: { kind: 'refreshed' }, error: new Error('away') },
    ],
    [
      'what was traced cannot be loaded, and there is nothing yet',
      signingIn,
      away,
      {
        phase: 'on',
        id,
        provider,
        news: { kind: 'refreshed' },
        trace: undefined,
        error: new Error('away'),
      },
    ],
    ['the trace is ended', on, ended, { phase: 'off', ended: true }],
    ['an answer comes after that', notTracing, loaded, notTracing],
    ['an answer is about another trace', on, { ...ended, id: 'old' }, on],
    ['an answer comes when the trace is over', over, loaded, over],
  ])('%s', (_, state, event, next) => {
    expect(reduceTracing(state, event)).toEqual(next);
  });

  it('knows that a trace is over, and keeps what was there', async () => {
    const error = await ResponseError.fromResponse(
      new Response('{}', { status: 404 }),
    );
    expect(reduceTracing(on, { ...away, error })).toEqual(over);
    expect(reduceTracing(signingIn, { ...away, error })).toEqual({
      phase: 'over',
      trace: undefined,
    });
  });
});
