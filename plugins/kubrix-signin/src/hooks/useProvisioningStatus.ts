import { useEffect, useReducer, useRef } from 'react';
import {
  CheckOutcome,
  nextCheckDelay,
  provisioningReducer,
  ProvisioningState,
} from '../provisioning/provisioningState';
import { onSignOut } from '../session/signOutSignal';
import { useDocumentVisible } from './useDocumentVisible';

const CHECK_TIMEOUT_MS = 20_000;

/**
 * Watches the set-up of the account until it is ready, the user signs out or the component unmounts.
 *
 * @param check - Asks once; must keep its identity between renders and must not reject.
 * @param news - Whenever it becomes another object, there is reason to ask at once.
 */
export function useProvisioningStatus(
  check: (signal: AbortSignal) => Promise<CheckOutcome>,
  news: object | null = null,
): ProvisioningState {
  const [state, dispatch] = useReducer(provisioningReducer, {
    phase: 'starting',
  });
  const visible = useDocumentVisible();
  const resumed = useRef(false);

  useEffect(() => onSignOut(() => dispatch({ type: 'signedOut' })), []);

  useEffect(() => {
    if (news) {
      dispatch({ type: 'signalled' });
    }
  }, [news]);

  useEffect(() => {
    if (!visible) {
      resumed.current = true;
      return undefined;
    }
    const delay = nextCheckDelay(state, {
      now: Date.now(),
      resumed: resumed.current,
    });
    resumed.current = false;
    if (delay === undefined) {
      return undefined;
    }
    const controller = new AbortController();
    let timer = setTimeout(() => {
      // Guards the whole check: a fetch that first has to renew the session may wait for the user.
      timer = setTimeout(
        () => dispatch({ type: 'failed', reason: 'unreachable' }),
        CHECK_TIMEOUT_MS,
      );
      check(controller.signal).then(outcome => {
        if (!controller.signal.aborted) {
          clearTimeout(timer);
          dispatch(outcome);
        }
      });
    }, delay);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [state, visible, check]);

  return state;
}
