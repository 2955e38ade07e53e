import { SignalApi, signalApiRef } from '@backstage/plugin-signals-react';
import { TestApiProvider } from '@backstage/test-utils';
import { PROVISIONING_ADMIN_CHANNEL } from '@kubrix/plugin-kubrix-common';
import { act, renderHook } from '@testing-library/react';
import { PropsWithChildren } from 'react';
import { RELOAD_INTERVAL_MS } from './useFreshData';
import { SIGNAL_DELAY_MS, useLiveData } from './useLiveData';

const advance = (ms: number) =>
  act(() => jest.advanceTimersByTimeAsync(ms).then(() => {}));

let visibility: jest.SpyInstance;

function setVisibility(state: DocumentVisibilityState) {
  visibility.mockReturnValue(state);
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

function renderLive(load: () => Promise<string>) {
  let send: (message: object) => void = () => {};
  const unsubscribe = jest.fn();
  const signalApi: SignalApi = {
    subscribe: <TMessage,>(
      channel: string,
      onMessage: (message: TMessage) => void,
    ) => {
      expect(channel).toBe(PROVISIONING_ADMIN_CHANNEL);
      send = message => onMessage(message as TMessage);
      return { unsubscribe };
    },
  };
  const rendered = renderHook(() => useLiveData(load), {
    wrapper: ({ children }: PropsWithChildren<{}>) => (
      <TestApiProvider apis={[[signalApiRef, signalApi]]}>
        {children}
      </TestApiProvider>
    ),
  });
  return { ...rendered, unsubscribe, signal: () => act(() => send({})) };
}

describe('useLiveData', () => {
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

  it('loads at once, and again after a while', async () => {
    const load = jest
      .fn<Promise<string>, []>()
      .mockResolvedValueOnce('one')
      .mockResolvedValueOnce('two');
    const { result } = renderLive(load);
    await advance(0);
    expect(result.current).toMatchObject({ value: 'one', error: undefined });

    await advance(RELOAD_INTERVAL_MS - 1);
    expect(load).toHaveBeenCalledTimes(1);
    await advance(1);
    expect(result.current).toMatchObject({ value: 'two' });
  });

  it('works where there are no signals', async () => {
    const load = async () => 'one';
    const { result } = renderHook(() => useLiveData(load), {
      wrapper: ({ children }: PropsWithChildren<{}>) => (
        <TestApiProvider apis={[]}>{children}</TestApiProvider>
      ),
    });
    await advance(0);
    expect(result.current.value).toBe('one');
  });

  it('keeps what it has when loading fails, and recovers', async () => {
    const load = jest
      .fn<Promise<string>, []>()
      .mockResolvedValueOnce('one')
      .mockRejectedValueOnce(new Error('away'))
      .mockResolvedValueOnce('two');
    const { result } = renderLive(load);
    await advance(0);
    act(() => result.current.reload());
    await advance(0);
    expect(result.current).toMatchObject({
      value: 'one',
      error: new Error('away'),
    });

    act(() => result.current.reload());
    await advance(0);
    expect(result.current).toMatchObject({ value: 'two', error: undefined });
  });

  it('takes several signals for one, but is not put off by them', async () => {
    const load = jest.fn(async () => 'one');
    const { signal } = renderLive(load);
    await advance(0);

    signal();
    await advance(SIGNAL_DELAY_MS - 1);
    signal();
    expect(load).toHaveBeenCalledTimes(1);
    await advance(1);
    expect(load).toHaveBeenCalledTimes(2);
    await advance(SIGNAL_DELAY_MS);
    expect(load).toHaveBeenCalledTimes(2);

    signal();
    await advance(SIGNAL_DELAY_MS);
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('loads once more when something changed while it was loading', async () => {
    let finish: (value: string) => void = () => {};
    const load = jest
      .fn<Promise<string>, []>()
      .mockImplementationOnce(
        () =>
          new Promise(resolve => {
            finish = resolve;
          }),
      )
      .mockResolvedValueOnce('two');
    const { result, signal } = renderLive(load);
    signal();
    signal();
    await advance(SIGNAL_DELAY_MS);
    expect(load).toHaveBeenCalledTimes(1);

    finish('one');
    await advance(0);
    expect(load).toHaveBeenCalledTimes(2);
    expect(result.current.value).toBe('two');
  });

  it('rests while hidden, and loads when visible again', async () => {
    const load = jest.fn(async () => 'one');
    const { signal } = renderLive(load);
    await advance(0);

    setVisibility('hidden');
    signal();
    await advance(10 * RELOAD_INTERVAL_MS);
    expect(load).toHaveBeenCalledTimes(1);

    setVisibility('visible');
    await advance(0);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('leaves nothing behind', async () => {
    const { signal, unmount, unsubscribe } = renderLive(async () => 'one');
    await advance(0);
    signal();
    unmount();
    expect(unsubscribe).toHaveBeenCalledTimes(1);
    expect(jest.getTimerCount()).toBe(0);
  });
});
