import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dueTimes, startOnSchedule } from './schedule.mjs';

describe('dueTimes', () => {
  for (const [rate, seconds, expected] of /** @type {const} */ ([
    [2, 2, [0, 500, 1000, 1500]],
    [4, 0.5, [0, 250]],
    [1, 3, [0, 1000, 2000]],
  ])) {
    it(`spreads ${rate} of each of ${seconds} seconds evenly`, () => {
      assert.deepEqual(dueTimes(rate, seconds), expected);
    });
  }
});

describe('startOnSchedule', () => {
  it('starts a job that is due while none of the others has ended', async () => {
    /** @type {() => void} */
    let end = () => undefined;
    const last = new Promise(resolve => {
      end = () => resolve(undefined);
    });
    const ended = await startOnSchedule([0, 1, 2], async index => {
      if (index === 2) {
        end();
      }
      await last;
      return index;
    });
    assert.deepEqual(ended, [0, 1, 2]);
  });

  it('tells each job when it was due, and starts none before', async () => {
    const late = await startOnSchedule(
      dueTimes(200, 0.05),
      async (_, dueAt) => performance.now() - dueAt,
    );
    assert.equal(late.length, 10);
    assert.ok(
      // Timers know whole milliseconds only.
      late.every(ms => ms > -2),
      `began so long after they were due: ${late} ms`,
    );
  });
});
