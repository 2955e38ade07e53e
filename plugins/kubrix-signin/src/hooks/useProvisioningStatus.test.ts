import { act, renderHook } from '@testing-library/react';
import { CheckOutcome } from '../provisioning/provisioningState';
import { announceSignOut } from '../session/signOutSignal';
import { useProvisioningStatus } from './useProvisioningStatus';

const pending: CheckOutcome = { type: 'answered', status: 'pending' };
const ready: CheckOutcome = { type: 'answered', status: 'ready' };
const failed: CheckOutcome = { type: 'failed', reason: 'unavailable' };

/** Answers the checks in the given order; one that has run out never answers. */
function answers(...outcomes: CheckOutcome[]) {
  const signals: AbortSignal[] = [];
  const check = jest.fn((signal: AbortSignal) => {
    signals.push(signal);
    const outcome = outcomes.shift();
    return outcome
      ? Promise.resolve(outcome)
      : new Promise<CheckOutcome>(() => {});
  });
  return { check, signals };
}

const advance = (ms: number) =>
  act(() => jest.advanceTimersByTimeAsync(ms).then(() => {}));

let visibility: jest.SpyInstance;

function setVisibility(state: DocumentVisibilityState) {
  visibility.mockReturnValue(state);
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

describe('useProvisioningStatus', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    visibility = jest
      .spyOn(document, 'visibilityState', 'get')
      .mockReturnValue('visible');
  });
  afterEach(() => {
    visibility.mockRestore();
    jest.useRealTimers();
  });

  it('checks at once when there is news, and goes on as before', async () => {
    const { check } = answers(pending, pending, ready);
    const { result, rerender } = renderHook(
      ({ news }) => useProvisioningStatus(check, news),
      { initialProps: { news: null as object | null } },
    );
    await advance(3_000);
    expect(check).toHaveBeenCalledTimes(1);

    rerender({ news: { status: 'ready' } });
    await advance(0);
    expect(check).toHaveBeenCalledTimes(2);
    expect(result.current).toEqual({ phase: 'waiting' });

    await advance(10_000);
    expect(result.current).toEqual({ phase: 'ready' });
    rerender({ news: { status: 'ready' } });
    await advance(10_000);
    expect(check).toHaveBeenCalledTimes(3);
  });

  it('checks at once, then every 10 seconds, and stops when ready', async () => {
    const { check } = answers(pending, pending, ready);
    const { result } = renderHook(() => useProvisioningStatus(check));
    expect(result.current).toEqual({ phase: 'starting' });

    await advance(0);
    expect(check).toHaveBeenCalledTimes(1);
    expect(result.current).toEqual({ phase: 'waiting' });

    await advance(9_999);
    expect(check).toHaveBeenCalledTimes(1);
    await advance(1);
    expect(check).toHaveBeenCalledTimes(2);
    expect(result.current).toEqual({ phase: 'waiting' });

    await advance(10_000);
    expect(result.current).toEqual({ phase: 'ready' });

    await advance(600_000);
    expect(check).toHaveBeenCalledTimes(3);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('backs off while checks fail and recovers', async () => {
    const { check } = answers(failed, failed, pending, ready);
    const { result } = renderHook(() => useProvisioningStatus(check));

    await advance(0);
    expect(result.current).toMatchObject({ phase: 'failing', failures: 1 });
    await advance(10_000);
    expect(result.current).toMatchObject({ phase: 'failing', failures: 2 });
    await advance(19_999);
    expect(check).toHaveBeenCalledTimes(2);
    await advance(1);
    expect(result.current).toEqual({ phase: 'waiting' });
    await advance(10_000);
    expect(result.current).toEqual({ phase: 'ready' });
  });

  it('waits as long as the server asks, even when the page becomes visible again', async () => {
    const { check } = answers(
      { ...failed, notBefore: Date.now() + 45_000 },
      ready,
    );
    const { result } = renderHook(() => useProvisioningStatus(check));

    await advance(0);
    await advance(30_000);
    setVisibility('hidden');
    setVisibility('visible');
    await advance(14_999);
    expect(check).toHaveBeenCalledTimes(1);
    await advance(1);
    expect(result.current).toEqual({ phase: 'ready' });
  });

  it('gives up on a check that does not answer, and tries again', async () => {
    const { check, signals } = answers();
    const { result } = renderHook(() => useProvisioningStatus(check));

    await advance(19_999);
    expect(result.current).toEqual({ phase: 'starting' });
    await advance(1);
    expect(result.current).toMatchObject({
      phase: 'failing',
      reason: 'unreachable',
    });
    expect(signals[0].aborted).toBe(true);
    await advance(10_000);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('ignores the late answer of a check that was given up', async () => {
    let answerLate: (outcome: CheckOutcome) => void = () => {};
    const check = jest
      .fn<Promise<CheckOutcome>, []>()
      .mockReturnValueOnce(
        new Promise(resolve => {
          answerLate = resolve;
        }),
      )
      .mockResolvedValue(pending);
    const { result } = renderHook(() => useProvisioningStatus(check));

    await advance(20_000);
    await advance(10_000);
    expect(result.current).toEqual({ phase: 'waiting' });
    answerLate(failed);
    await advance(0);
    expect(result.current).toEqual({ phase: 'waiting' });
  });

  it('pauses while hidden and checks at once when visible again', async () => {
    const { check } = answers(pending, pending);
    renderHook(() => useProvisioningStatus(check));
    await advance(0);
    expect(check).toHaveBeenCalledTimes(1);

    setVisibility('hidden');
    expect(jest.getTimerCount()).toBe(0);
    await advance(600_000);
    expect(check).toHaveBeenCalledTimes(1);

    setVisibility('visible');
    await advance(0);
    expect(check).toHaveBeenCalledTimes(2);
    await advance(9_999);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('aborts the request in flight when hidden', async () => {
    const { check, signals } = answers();
    renderHook(() => useProvisioningStatus(check));
    await advance(0);
    setVisibility('hidden');
    expect(signals[0].aborted).toBe(true);
  });

  it('does not check before a page that loads in the background is seen', async () => {
    const { check } = answers(ready);
    visibility.mockReturnValue('hidden');
    const { result } = renderHook(() => useProvisioningStatus(check));
    await advance(60_000);
    expect(check).not.toHaveBeenCalled();
    setVisibility('visible');
    await advance(0);
    expect(result.current).toEqual({ phase: 'ready' });
  });

  it.each([
    ['while a check is under way', 0],
    ['between checks', 5_000],
  ])('stops at sign-out, %s', async (_, ms) => {
    const { check, signals } = ms ? answers(pending) : answers();
    const { result } = renderHook(() => useProvisioningStatus(check));
    await advance(ms);
    act(() => announceSignOut());
    expect(result.current).toEqual({ phase: 'signedOut' });
    expect(signals[0].aborted).toBe(true);
    await advance(600_000);
    expect(check).toHaveBeenCalledTimes(1);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('aborts and stops when unmounted', async () => {
    const { check, signals } = answers();
    const { unmount } = renderHook(() => useProvisioningStatus(check));
    await advance(0);
    unmount();
    expect(signals[0].aborted).toBe(true);
    expect(jest.getTimerCount()).toBe(0);
    await advance(600_000);
    expect(check).toHaveBeenCalledTimes(1);
  });
});
