import { fork } from 'node:child_process';
import { on } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Starts a TypeScript file in a process of its own, as in production, and lets it say errors only unless it is told more.
 *
 * @param {URL} file
 * @param {string[]} args
 * @param {{ logLevel?: string, pipeOutput?: boolean }} [options]
 */
export function forkTypeScript(
  file,
  args,
  { logLevel = 'error', pipeOutput = false } = {},
) {
  return fork(fileURLToPath(file), args, {
    ...(pipeOutput && { stdio: ['inherit', 'pipe', 'inherit', 'ipc'] }),
    execArgv: [
      '--no-node-snapshot',
      '--require',
      createRequire(import.meta.url).resolve(
        '@backstage/cli/config/nodeTransform.cjs',
      ),
    ],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      LOG_LEVEL: logLevel,
    },
  });
}

/**
 * Asks a process, one question at a time.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {object} question
 */
export async function ask(child, question) {
  const answer = answerOf(child);
  child.send(question);
  return answer;
}

/**
 * What a process says next; the loader of TypeScript sends messages of its own beside.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<any>}
 * @throws when it ends before.
 */
export async function answerOf(child) {
  const ended = new AbortController();
  // After all that it said, unlike its exit.
  const onEnd = () => ended.abort();
  child.once('disconnect', onEnd);
  try {
    for await (const [message] of on(child, 'message', {
      signal: ended.signal,
    })) {
      if (message.answer !== undefined) {
        return message.answer;
      }
    }
  } catch (error) {
    if (!ended.signal.aborted) {
      throw error;
    }
  } finally {
    child.off('disconnect', onEnd);
  }
  throw new Error(
    `${child.spawnargs.at(-1)} ended early, see its messages above`,
  );
}
