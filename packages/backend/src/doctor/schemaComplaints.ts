import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { LoadConfigSchemaOptions } from '@backstage/config-loader';
import { JsonObject } from '@backstage/types';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** Some times as long as it takes. */
const LIMIT_MS = 15_000;
/** A bit more than it takes. Where a container has less left, the portal in it might be killed for it. */
const NEEDED_MB = 500;
const BYTES_PER_MB = 1024 * 1024;

/**
 * What the schemas of all that is installed complain about in a configuration, in the words of the config loader.
 *
 * @throws Error where the schemas cannot be read, or too little memory is left for that.
 */
export async function schemaComplaints(config: JsonObject): Promise<string[]> {
  const freeMb = Math.floor(process.availableMemory() / BYTES_PER_MB);
  if (freeMb < NEEDED_MB) {
    throw new Error(
      `that takes ${NEEDED_MB} MB of memory, and ${freeMb} MB are left`,
    );
  }
  const sources = await findSchemas();
  const child = fork(resolvePackagePath('backend', 'workers/checkSchemas.js'), {
    // It is plain JavaScript, whatever loads the portal.
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  child.send({ sources, config });
  const [answer]: Answer[] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code, signal]) => [
      { error: `the process that reads them ended (${signal ?? code})` },
    ]),
  ]);
  if ('error' in answer) {
    throw new Error(answer.error);
  }
  return answer.complaints;
}

type Answer = { complaints: string[] } | { error: string };

async function findSchemas(): Promise<LoadConfigSchemaOptions[]> {
  // What the frontend's packages say, which are not installed where it is built already.
  const builtFrontend = resolvePackagePath('app', 'dist/.config-schema.json');
  return [
    {
      dependencies: [],
      packagePaths: [resolvePackagePath('backend', 'package.json')],
    },
    ...(existsSync(builtFrontend)
      ? [{ serialized: JSON.parse(await readFile(builtFrontend, 'utf8')) }]
      : []),
  ];
}
