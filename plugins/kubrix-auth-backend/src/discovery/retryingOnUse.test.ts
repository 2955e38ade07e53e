import { retryingOnUse } from './retryingOnUse';

describe('retryingOnUse', () => {
  /** Each outcome is one attempt's: a value, or an error that it fails with. */
  function start(...outcomes: (string | Error)[]) {
    const attempt = jest.fn(async () => {
      const outcome = outcomes.shift() ?? new Error('asked too often');
      if (outcome instanceof Error) {
        throw outcome;
      }
      return outcome;
    });
    const onFailure = jest.fn();
    const onRecovery = jest.fn();
    const read = retryingOnUse({
      first: attempt(),
      again: attempt,
      onFailure,
      onRecovery,
      toUserError: () => new Error('try again'),
    });
    return { attempt, onFailure, onRecovery, read };
  }

  it('reads once what can be read', async () => {
    const { attempt, onFailure, onRecovery, read } = start('a');
    expect([await read(), await read()]).toEqual(['a', 'a']);
    expect(attempt).toHaveBeenCalledTimes(1);
    expect(onFailure).not.toHaveBeenCalled();
    expect(onRecovery).not.toHaveBeenCalled();
  });

  it('reads again after each failure, and tells of the first and of the recovery', async () => {
    const refused = new Error('refused');
    const { attempt, onFailure, onRecovery, read } = start(
      refused,
      new Error('refused, still'),
      'a',
    );
    await expect(read()).rejects.toThrow('try again');
    await expect(read()).rejects.toThrow('try again');
    expect(onFailure.mock.calls).toEqual([[refused]]);
    expect(onRecovery).not.toHaveBeenCalled();

    expect([await read(), await read()]).toEqual(['a', 'a']);
    expect(attempt).toHaveBeenCalledTimes(3);
    expect(onRecovery).toHaveBeenCalledTimes(1);
  });

  it('lets those who ask at once share an attempt', async () => {
    const { attempt, read } = start(new Error('refused'), 'a');
    await expect(read()).rejects.toThrow('try again');
    expect(await Promise.all([read(), read(), read()])).toEqual([
      'a',
      'a',
      'a',
    ]);
    expect(attempt).toHaveBeenCalledTimes(2);
  });

  it('lets nothing fail that nobody waits for', async () => {
    const { onFailure } = start(new Error('refused'));
    await new Promise(resolve => {
      onFailure.mockImplementation(resolve);
    });
    expect(onFailure).toHaveBeenCalledTimes(1);
  });
});
