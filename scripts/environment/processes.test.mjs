import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { runProcess, startProcess } from './processes.mjs';

const directory = mkdtempSync(path.join(tmpdir(), 'processes-'));
after(() => rmSync(directory, { recursive: true }));
const logFile = path.join(directory, 'test.log');

describe('runProcess', () => {
  it('fails with the exit code and the end of the log', async () => {
    await assert.rejects(
      runProcess({
        name: 'check',
        command: 'sh',
        args: ['-c', 'echo because; exit 3'],
        logFile,
      }),
      {
        message: `check ended with exit code 3. The end of ${logFile}:\n    because`,
      },
    );
  });

  it('stops a command that takes too long, and says so', async () => {
    await assert.rejects(
      runProcess({
        name: 'check',
        command: 'sleep',
        args: ['600'],
        logFile,
        limitMinutes: 0.001,
      }),
      {
        message: 'check had not ended after 0.001 minutes and was stopped',
      },
    );
  });

  it('names a command that is not there', async () => {
    await assert.rejects(
      runProcess({
        name: 'check',
        command: path.join(directory, 'missing'),
        args: [],
        logFile,
      }),
      /^Error: check could not be started: .*ENOENT/,
    );
  });
});

describe('startProcess', () => {
  it('stops the children too', { timeout: 10_000 }, async () => {
    // The child holds the only writing end of the pipe, so reading ends only when it is gone.
    const fifo = path.join(directory, 'fifo');
    await runProcess({
      name: 'mkfifo',
      command: 'mkfifo',
      args: [fifo],
      logFile,
    });
    const reader = startProcess({
      name: 'cat',
      command: 'cat',
      args: [fifo],
      logFile,
    });
    const parent = startProcess({
      name: 'parent',
      command: 'sh',
      args: ['-c', 'sh -c "echo alive; exec sleep 600" > "$0" & wait', fifo],
      logFile: path.join(directory, 'parent.log'),
    });
    await untilLogged('alive');
    await parent.stop();
    assert.equal((await reader.exited).ok, true);
  });
});

/** @param {string} text */
async function untilLogged(text) {
  while (!readFileSync(logFile, 'utf8').includes(text)) {
    await new Promise(resolve => setImmediate(resolve));
  }
}
