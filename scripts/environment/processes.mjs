import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { isStopping, onStop } from './lifecycle.mjs';

const STOP_LIMIT_MS = 15_000;

/**
 * @typedef {object} ProcessOptions
 * @property {string} name How messages call the process.
 * @property {string} command
 * @property {string[]} args
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [logFile] Where output goes; without it, output is printed with the name before each line.
 * @property {NodeJS.Signals} [stopSignal] What asks the process to stop, `SIGTERM` by default.
 * @property {number} [limitMinutes] The process is stopped, and has failed, when it has not ended by itself by then.
 *
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {string} description
 *
 * @typedef {object} StartedProcess
 * @property {number | undefined} pid Absent when it could not be started.
 * @property {Promise<Outcome>} exited Resolves once the process has ended.
 * @property {() => Promise<void>} stop Ends the process and its children.
 */

/**
 * Starts a process in a group of its own, so that a Ctrl-C in the terminal does not reach it
 * and stopping it reaches all its children.
 *
 * @param {ProcessOptions} options
 * @returns {StartedProcess}
 */
export function startProcess(options) {
  const { name, command, args, cwd, env, logFile, limitMinutes } = options;
  if (isStopping()) {
    throw new Error(`${name} was not started: everything is being stopped`);
  }
  const log = logFile === undefined ? undefined : openLog(logFile);
  const output = log ?? 'pipe';
  const child = spawn(command, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', output, output],
  });
  if (log !== undefined) {
    closeSync(log);
  }
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) {
      createInterface({ input: stream }).on('line', line =>
        console.log(`${name} | ${line}`),
      );
    }
  }

  /** @type {Promise<Outcome>} */
  const exited = new Promise(resolve => {
    child.on('error', error =>
      resolve({
        ok: false,
        description: `${name} could not be started: ${error.message}`,
      }),
    );
    child.on('exit', (code, signal) =>
      resolve({
        ok: code === 0,
        description: `${name} ended with ${signal ?? `exit code ${code}`}${
          code === 0 ? '' : endOfLog(logFile)
        }`,
      }),
    );
  });

  const stop = async () => {
    const { pid } = child;
    if (pid === undefined) {
      return;
    }
    signalGroup(pid, options.stopSignal ?? 'SIGTERM');
    const limit = setTimeout(() => signalGroup(pid, 'SIGKILL'), STOP_LIMIT_MS);
    await exited;
    clearTimeout(limit);
    // Children that outlived their parent are still in the group.
    signalGroup(pid, 'SIGKILL');
  };
  onStop(stop);
  return {
    pid: child.pid,
    exited:
      limitMinutes === undefined
        ? exited
        : endWithin(limitMinutes, { name, exited, stop }),
    stop,
  };
}

/**
 * @param {number} limitMinutes
 * @param {StartedProcess & { name: string }} process
 * @returns {Promise<Outcome>}
 */
async function endWithin(limitMinutes, { name, exited, stop }) {
  let late = false;
  const limit = setTimeout(() => {
    late = true;
    stop();
  }, limitMinutes * 60_000);
  const outcome = await exited;
  clearTimeout(limit);
  return late
    ? {
        ok: false,
        description: `${name} had not ended after ${limitMinutes} minutes and was stopped`,
      }
    : outcome;
}

/**
 * Runs a command to its end.
 *
 * @param {ProcessOptions} options
 * @throws when the command fails, with the end of its log.
 */
export async function runProcess(options) {
  const { ok, description } = await startProcess(options).exited;
  if (!ok) {
    throw new Error(description);
  }
}

/** @param {string} logFile */
function openLog(logFile) {
  mkdirSync(path.dirname(logFile), { recursive: true });
  return openSync(logFile, 'w');
}

/** @param {string | undefined} logFile */
function endOfLog(logFile) {
  if (logFile === undefined) {
    return '';
  }
  const end = readFileSync(logFile, 'utf8').trim().split('\n').slice(-15);
  return `. The end of ${logFile}:\n${end.map(line => `    ${line}`).join('\n')}`;
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}
