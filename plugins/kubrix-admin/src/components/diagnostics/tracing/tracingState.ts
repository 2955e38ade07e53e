import { SignInProvider, SignInTrace } from '@kubrix/plugin-kubrix-common';
import { failureReason } from '../../../api/failureReason';
import { SignInEnd } from './signInEnd';

/** What happened before a trace was loaded. */
export type TraceNews = SignInEnd | { kind: 'refreshed' };

/**
 * How tracing goes.
 *
 * - `off`: nothing is traced.
 * - `signingIn`: somebody signs in, in the window.
 * - `on`: that is over, and what happens is still traced.
 * - `over`: the portal has forgotten the trace by itself; the page still has what it loaded before.
 */
export type TracingState =
  | { phase: 'off'; ended: boolean }
  | { phase: 'signingIn'; id: string; provider: SignInProvider }
  | {
      phase: 'on';
      id: string;
      provider: SignInProvider;
      news: TraceNews;
      trace?: SignInTrace;
      /** Why the trace could not be loaded the latest time. */
      error?: Error;
    }
  | { phase: 'over'; trace?: SignInTrace };

/** Something that changes how tracing goes. */
export type TracingEvent =
  | { type: 'begun'; id: string; provider: SignInProvider }
  | { type: 'loaded'; id: string; news: TraceNews; trace: SignInTrace }
  | { type: 'notLoaded'; id: string; news: TraceNews; error: Error }
  | { type: 'ended'; id: string };

/** What tracing begins with. */
export const notTracing: TracingState = { phase: 'off', ended: false };

/** How tracing goes on after something has happened. */
export function reduceTracing(
  state: TracingState,
  event: TracingEvent,
): TracingState {
  if (event.type === 'begun') {
    const { id, provider } = event;
    return { phase: 'signingIn', id, provider };
  }
  // An answer may come when another trace has begun, or none is on any more.
  if (!isTracing(state) || state.id !== event.id) {
    return state;
  }
  const { id, provider } = state;
  const trace = state.phase === 'on' ? state.trace : undefined;
  switch (event.type) {
    case 'ended':
      return { phase: 'off', ended: true };
    case 'loaded':
      return {
        phase: 'on',
        id,
        provider,
        news: event.news,
        trace: event.trace,
      };
    default:
      return failureReason(event.error) === 'gone'
        ? { phase: 'over', trace }
        : {
            phase: 'on',
            id,
            provider,
            news: event.news,
            trace,
            error: event.error,
          };
  }
}

/** Whether something is traced. */
export function isTracing(
  state: TracingState,
): state is Extract<TracingState, { id: string }> {
  return state.phase === 'signingIn' || state.phase === 'on';
}
