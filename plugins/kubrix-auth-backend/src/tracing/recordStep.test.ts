import { SignInTraceStep } from '@kubrix/plugin-kubrix-common';
import { isTraced, recordingSteps, recordStep } from './recordStep';

describe('recordStep', () => {
  it('describes nothing outside a trace', () => {
    const describeStep = jest.fn();
    recordStep('claims', describeStep);
    expect(describeStep).not.toHaveBeenCalled();
    expect(isTraced()).toBe(false);
  });

  it('keeps apart what happens at the same time', async () => {
    const trace = async (name: string) => {
      const steps: SignInTraceStep[] = [];
      await recordingSteps(steps, async () => {
        recordStep('lookup', () => ({ name, first: true }));
        await new Promise(resolve => setImmediate(resolve));
        recordStep('decision', () => ({ name }));
      });
      return steps.map(({ type, facts }) => [type, facts.name]);
    };
    expect(await Promise.all([trace('a'), trace('b')])).toEqual([
      [
        ['lookup', 'a'],
        ['decision', 'a'],
      ],
      [
        ['lookup', 'b'],
        ['decision', 'b'],
      ],
    ]);
  });

  it('disturbs nobody with a step that cannot be described', async () => {
    const steps: SignInTraceStep[] = [];
    await recordingSteps(steps, async () =>
      recordStep('token', () => {
        throw new TypeError('secret');
      }),
    );
    expect(steps).toEqual([
      {
        type: 'token',
        at: expect.stringMatching(/^\d{4}-.*Z$/),
        facts: { error: 'TypeError' },
      },
    ]);
  });

  it('is bounded', async () => {
    const steps: SignInTraceStep[] = [];
    await recordingSteps(steps, async () => {
      for (let i = 0; i < 100; i++) {
        recordStep('lookup', () => ({ i }));
      }
    });
    expect(steps).toHaveLength(50);
  });
});
