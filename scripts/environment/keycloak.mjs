import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  cp,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { cacheDir, root } from './environments.mjs';
import {
  KEYCLOAK_VERSION,
  provideKeycloakDistribution,
} from './keycloakDistribution.mjs';
import { findFreePort } from './ports.mjs';
import { startProcess } from './processes.mjs';
import { step } from './progress.mjs';
import { waitForHttp } from './waiting.mjs';

export const REALM = 'kubrix';
export const realmFile = path.join(root, 'keycloak', 'kubrix-realm.json');

const START_LIMIT_MS = 240_000;
const FINGERPRINT_FILE = 'realm.sha256';

/**
 * Starts Keycloak on the machine's Java.
 *
 * @remarks
 * The first start builds the server, its database and the realm, which takes most of a minute; the result is
 * kept in the cache. Each environment runs a copy of its own, so that two can run at once with separate state.
 *
 * @param {import('./environments.mjs').Environment} environment
 */
export async function startKeycloakOnJava(environment) {
  const prepared = await provideKeycloakWithRealm();
  const home = path.join(environment.stateDir, 'keycloak');
  if (environment.disposable) {
    await rm(home, { recursive: true, force: true });
  }
  if (!existsSync(home)) {
    await copyWhole(prepared, home);
  }
  await reportOutdatedRealm(home, environment);
  return step(`Keycloak ${KEYCLOAK_VERSION}: start`, () =>
    launch(home, environment.ports.keycloak, {
      logFile: path.join(environment.stateDir, 'logs', 'keycloak.log'),
    }),
  );
}

/** Returns the folder of a Keycloak that has been started once and knows the realm. */
async function provideKeycloakWithRealm() {
  const distribution = await provideKeycloakDistribution();
  const prepared = path.join(
    cacheDir,
    `keycloak-${KEYCLOAK_VERSION}-realm-${(await realmFingerprint()).slice(0, 12)}`,
  );
  if (existsSync(prepared)) {
    return prepared;
  }
  return step(
    `Keycloak ${KEYCLOAK_VERSION}: first start, imports the realm`,
    async () => {
      await mkdir(cacheDir, { recursive: true });
      const work = await mkdtemp(`${prepared}-`);
      try {
        await cp(distribution, work, { recursive: true });
        await importRealm(work);
        await rename(work, prepared);
      } finally {
        await rm(work, { recursive: true, force: true });
      }
      return prepared;
    },
  );
}

/**
 * Starts a new Keycloak once, with the realm, and stops it again.
 *
 * @param {string} home
 */
async function importRealm(home) {
  const imports = path.join(home, 'data', 'import');
  await mkdir(imports, { recursive: true });
  await cp(realmFile, path.join(imports, path.basename(realmFile)));
  const keycloak = await launch(home, await findFreePort(), {
    logFile: path.join(cacheDir, 'keycloak-first-start.log'),
    args: ['--import-realm'],
  });
  await keycloak.stop();
  await rm(imports, { recursive: true });
  await writeFile(path.join(home, FINGERPRINT_FILE), await realmFingerprint());
}

/**
 * @param {string} home
 * @param {number} port
 * @param {{ logFile: string, args?: string[] }} options
 */
async function launch(home, port, { logFile, args = [] }) {
  const url = `http://localhost:${port}`;
  const keycloak = startProcess({
    name: 'Keycloak',
    command: 'sh',
    args: [
      path.join(home, 'bin', 'kc.sh'),
      'start-dev',
      ...args,
      '--http-host=localhost',
      `--http-port=${port}`,
    ],
    env: {
      ...process.env,
      KC_BOOTSTRAP_ADMIN_USERNAME: 'admin',
      KC_BOOTSTRAP_ADMIN_PASSWORD: 'admin',
      // Of the local demo, whatever another portal's is.
      OIDC_CLIENTSECRET: 'kubrix-local-only',
      // Half the start-up time: a server that lives for minutes does not earn the optimising compiler back.
      JAVA_OPTS_APPEND: '-XX:TieredStopAtLevel=1 -XX:-UseG1GC -XX:+UseSerialGC',
    },
    logFile,
  });
  await waitForHttp(`${url}/realms/${REALM}`, {
    name: 'Keycloak',
    limitMs: START_LIMIT_MS,
    exited: keycloak.exited,
  });
  return { url, ...keycloak };
}

/**
 * @param {string} home
 * @param {import('./environments.mjs').Environment} environment
 */
async function reportOutdatedRealm(home, environment) {
  const imported = await readFile(path.join(home, FINGERPRINT_FILE), 'utf8');
  if (imported !== (await realmFingerprint())) {
    console.log(
      `! ${path.relative(root, realmFile)} has changed since the "${environment.name}" Keycloak imported it; \`npm run dev:reset\` takes the new one`,
    );
  }
}

async function realmFingerprint() {
  return createHash('sha256')
    .update(await readFile(realmFile))
    .digest('hex');
}

/**
 * Copies a folder such that the target exists only when it is complete.
 *
 * @param {string} source
 * @param {string} target
 */
async function copyWhole(source, target) {
  const work = `${target}.new`;
  await rm(work, { recursive: true, force: true });
  await cp(source, work, { recursive: true });
  await rename(work, target);
}
