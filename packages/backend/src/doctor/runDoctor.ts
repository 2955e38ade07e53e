import { toError } from '@backstage/errors';
import { syncCheck } from '@kubrix/plugin-catalog-backend-module-kubrix-keycloak';
import { diagnoseSignIn } from '@kubrix/plugin-kubrix-auth-backend';
import { CheckedCheck } from '@kubrix/plugin-kubrix-common';
import { bad, Check, unknown } from '@kubrix/plugin-kubrix-node';
import { policyCheck } from '@kubrix/plugin-permission-backend-module-kubrix-rbac';
import { setTimeout } from 'node:timers/promises';
import { readRootConfig } from '../rootConfig';
import { configurationCheck } from './configurationCheck';
import { databaseCheck } from './databaseCheck';
import { PortalDatabase } from './PortalDatabase';
import { isAnythingBad, toJson, toText } from './report';

/** With the start of the process, all is over within half a minute. */
const LIMIT_MS = 22_000;

/** Where the doctor writes. */
export interface DoctorOutput {
  print: (text: string) => void;
  /** Of what takes long; is not part of the report. */
  progress: (text: string) => void;
}

/**
 * Looks for what keeps people from signing in, and says what to do: `node packages/backend doctor`.
 *
 * @remarks
 * It changes nothing and prints no secret.
 *
 * @param argv - The command line, with `--config` for each file, `--json` for programs, and `--full` to read all users
 * @returns The exit code: 1 where something is bad.
 */
export async function runDoctor(
  argv: string[],
  { print, progress }: DoctorOutput,
): Promise<number> {
  const isFull = argv.includes('--full');
  const deadline = isFull ? Infinity : Date.now() + LIMIT_MS;
  const checks: CheckedCheck[] = [];
  try {
    checks.push(await perform(configurationCheck(argv), Infinity));
    const config = await readRootConfig(argv);
    const database = new PortalDatabase(config);
    for (const check of [...diagnoseSignIn(config), databaseCheck(database)]) {
      checks.push(await performSafely(check, deadline));
    }
    // Who does not get in would only wait once more.
    const getsIn = checks.every(
      check => check.id !== 'sync-account' || !isAnythingBad([check]),
    );
    for (const check of [
      syncCheck(config, {
        readCatalog: read => database.readPlugin('catalog', read),
        ...(isFull && getsIn && { onProgress: progress }),
      }),
      policyCheck(config),
    ]) {
      checks.push(await performSafely(check, deadline));
    }
    config.close();
  } catch (error) {
    // Without a configuration there is nothing to check.
    checks.push({
      id: 'configuration',
      title: 'Configuration',
      findings: [
        bad(
          `The configuration cannot be read: ${toError(error).message}.`,
          'Correct the file, or pass another one with --config.',
        ),
      ],
    });
  }
  print(argv.includes('--json') ? toJson(checks) : toText(checks));
  return isAnythingBad(checks) ? 1 : 0;
}

/** A check that stumbles over a value in the configuration does not keep the others from being made. */
async function performSafely(
  check: Check,
  deadline: number,
): Promise<CheckedCheck> {
  return perform(check, deadline).catch(error => ({
    id: check.id,
    title: check.title,
    findings: [
      bad(`${toError(error).message}.`, 'Correct it in the configuration.'),
    ],
  }));
}

async function perform(
  { id, title, run }: Check,
  deadline: number,
): Promise<CheckedCheck> {
  const done = new AbortController();
  const late = async () => {
    await setTimeout(Math.max(deadline - Date.now(), 0), undefined, {
      signal: done.signal,
    });
    return [unknown('Not known: it took too long, or what came before it.')];
  };
  try {
    const findings = await (deadline === Infinity
      ? run()
      : Promise.race([run(), late()]));
    return { id, title, findings };
  } finally {
    done.abort();
  }
}
