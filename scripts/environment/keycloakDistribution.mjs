import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ask } from './commands.mjs';
import { cacheDir } from './environments.mjs';
import { runProcess } from './processes.mjs';
import { step } from './progress.mjs';

export const KEYCLOAK_VERSION = '26.7.3';

/** Returns the folder of the unpacked distribution, fetching it first if need be. */
export async function provideKeycloakDistribution() {
  const target = path.join(cacheDir, `keycloak-${KEYCLOAK_VERSION}`);
  if (existsSync(target)) {
    return target;
  }
  return step(`Keycloak ${KEYCLOAK_VERSION}: download (175 MB)`, async () => {
    await mkdir(cacheDir, { recursive: true });
    const work = await mkdtemp(path.join(cacheDir, 'download-'));
    try {
      const archive = await downloadArchive(work);
      await runProcess({
        name: 'tar',
        command: 'tar',
        args: ['-xzf', archive, '-C', work],
        logFile: path.join(work, 'tar.log'),
      });
      await rename(path.join(work, `keycloak-${KEYCLOAK_VERSION}`), target);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
    return target;
  });
}

/** @param {string} directory */
async function downloadArchive(directory) {
  if ((await ask('mvn', ['--version'])) !== undefined) {
    await runProcess({
      name: 'mvn',
      command: 'mvn',
      args: [
        '--quiet',
        '--batch-mode',
        'dependency:copy',
        `-Dartifact=org.keycloak:keycloak-quarkus-dist:${KEYCLOAK_VERSION}:tar.gz`,
        `-DoutputDirectory=${directory}`,
      ],
      cwd: directory,
      logFile: path.join(directory, 'mvn.log'),
    });
    return path.join(
      directory,
      `keycloak-quarkus-dist-${KEYCLOAK_VERSION}.tar.gz`,
    );
  }
  const url = `https://github.com/keycloak/keycloak/releases/download/${KEYCLOAK_VERSION}/keycloak-${KEYCLOAK_VERSION}.tar.gz`;
  const archive = path.join(directory, 'keycloak.tar.gz');
  const advice =
    'Without internet access to it, install Maven (`mvn`) and configure its mirror, or start a Docker engine';
  const response = await fetch(url).catch(error => {
    throw new Error(
      `Keycloak could not be downloaded from ${url}: ${error.cause?.message ?? error.message}. ${advice}`,
    );
  });
  if (!response.ok || !response.body) {
    throw new Error(
      `Keycloak could not be downloaded: ${url} answered ${response.status}. ${advice}`,
    );
  }
  await pipeline(
    Readable.fromWeb(
      /** @type {import('node:stream/web').ReadableStream} */ (response.body),
    ),
    createWriteStream(archive),
  );
  return archive;
}
