import { toError } from '@backstage/errors';
import { syncCheck } from '@kubrix/plugin-catalog-backend-module-kubrix-keycloak';
import { diagnoseSignIn } from '@kubrix/plugin-kubrix-auth-backend';
import { CheckedCheck } from '@kubrix/plugin-kubrix-common';
import { bad } from '@kubrix/plugin-kubrix-node';
import { policyCheck } from '@kubrix/plugin-permission-backend-module-kubrix-rbac';
import { readRootConfig } from '../rootConfig';
import { configurationCheck } from './configurationCheck';
import { databaseCheck } from './databaseCheck';
import { performCheck } from './performCheck';
import { PortalDatabase } from './PortalDatabase';
import { isAnythingBad } from './report';

/** With the start of a process, all is over within half a minute. */
const LIMIT_MS = 22_000;

/** How much is checked. */
export interface ChecksOptions {
  /** Counts everybody in Keycloak, however long that takes, and is told how far that is. */
  onProgress?: (text: string) => void;
}

/**
 * Looks for what keeps people from signing in, in the order in which a sign-in needs it.
 *
 * @remarks
 * It changes nothing, and what it finds names no secret.
 *
 * @param argv - The command line, with `--config` for each file
 */
export async function makeChecks(
  argv: string[],
  { onProgress }: ChecksOptions = {},
): Promise<CheckedCheck[]> {
  const deadline = onProgress ? Infinity : Date.now() + LIMIT_MS;
  let config;
  try {
    config = await readRootConfig(argv, { watch: false });
    config.close();
  } catch (error) {
    return [unreadable(error)];
  }
  const database = new PortalDatabase(config);
  const checks: CheckedCheck[] = [];
  for (const check of [
    configurationCheck(argv, config),
    ...diagnoseSignIn(config),
    databaseCheck(database),
  ]) {
    checks.push(await performCheck(check, deadline));
  }
  // Who does not get in would only wait once more.
  const getsIn = checks.every(
    check => check.id !== 'sync-account' || !isAnythingBad([check]),
  );
  for (const check of [
    syncCheck(config, {
      readCatalog: read => database.readPlugin('catalog', read),
      isKeycloakOpen: getsIn,
      onProgress,
    }),
    policyCheck(config),
  ]) {
    checks.push(await performCheck(check, deadline));
  }
  return checks;
}

/** Without a configuration there is nothing to check. */
function unreadable(error: unknown): CheckedCheck {
  // The lines that follow show the place in the file, where a secret may stand.
  const [problem] = toError(error).message.split('\n');
  return {
    id: 'configuration',
    title: 'Configuration',
    findings: [
      bad(
        `The configuration cannot be read: ${problem.replace(/[.:]$/, '')}.`,
        'Correct the file, or pass another one with --config.',
      ),
    ],
  };
}
