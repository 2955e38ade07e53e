import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { localDir, root } from './environments.mjs';
import { runProcess } from './processes.mjs';
import { step } from './progress.mjs';

/**
 * Identifies what an installation depends on: equal fingerprints need no new installation.
 *
 * @param {Array<{ name: string, content: string }>} files
 */
export function fingerprint(files) {
  const hash = createHash('sha256');
  for (const { name, content } of [...files].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    hash.update(`${name}\0${content}\0`);
  }
  return hash.digest('hex');
}

/**
 * Installs the dependencies, unless the last successful installation still fits.
 *
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 */
export async function installDependencies(toolchain) {
  // Beside what it describes, so that it disappears together with it.
  const mark = path.join(root, 'node_modules', '.kubrix-installed');
  const wanted = fingerprint(await readInputs(toolchain));
  if (existsSync(mark) && (await readFile(mark, 'utf8')) === wanted) {
    return;
  }
  await step('Dependencies: yarn install (minutes the first time)', () =>
    runProcess({
      name: 'yarn install',
      command: toolchain.node,
      args: [toolchain.yarn, 'install', '--immutable'],
      cwd: root,
      env: toolchain.env,
      logFile: path.join(localDir, 'logs', 'yarn-install.log'),
    }),
  );
  await writeFile(mark, wanted);
}

/** @param {import('./toolchain.mjs').Toolchain} toolchain */
async function readInputs(toolchain) {
  const names = ['yarn.lock', '.yarnrc.yml', 'package.json'];
  for (const group of ['packages', 'plugins']) {
    for (const name of await readdir(path.join(root, group))) {
      names.push(path.join(group, name, 'package.json'));
    }
  }
  const files = await Promise.all(
    names
      .filter(name => existsSync(path.join(root, name)))
      .map(async name => ({
        name,
        content: await readFile(path.join(root, name), 'utf8'),
      })),
  );
  // Native modules belong to one Node.
  return [...files, { name: 'node', content: toolchain.node }];
}
