import { mkdir, readFile, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { root } from './environments.mjs';
import { runProcess } from './processes.mjs';

/**
 * Builds the portal for production and lays it out as in the image: `node packages/backend` in the directory starts it.
 *
 * @remarks
 * The bundle's own packages are linked in; everything else comes from the checkout's node_modules above it, so nothing
 * is installed twice.
 *
 * @param {object} options
 * @param {string} options.directory Where to lay it out, inside the checkout.
 * @param {{ command: string, args: string[], env: NodeJS.ProcessEnv }} options.yarn
 * @param {string} options.logFile
 */
export async function buildForProduction({ directory, yarn, logFile }) {
  await runProcess({
    name: 'The production build',
    command: yarn.command,
    args: [...yarn.args, 'workspace', 'backend', 'build'],
    cwd: root,
    env: yarn.env,
    logFile,
  });
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  for (const archive of ['skeleton.tar.gz', 'bundle.tar.gz']) {
    await runProcess({
      name: `Unpacking ${archive}`,
      command: 'tar',
      args: ['xzf', path.join(root, 'packages/backend/dist', archive)],
      cwd: directory,
      logFile,
    });
  }
  await linkPackages(directory);
}

/** @param {string} directory */
async function linkPackages(directory) {
  const backend = await readManifest(path.join(directory, 'packages/backend'));
  const linked = new Set();
  const pending = Object.keys(backend.dependencies);
  for (const name of pending) {
    const folder = bundledFolder(name);
    if (!folder || linked.has(name)) {
      continue;
    }
    linked.add(name);
    const link = path.join(directory, 'node_modules', name);
    await mkdir(path.dirname(link), { recursive: true });
    await symlink(path.join(directory, folder), link, 'dir');
    if (folder.startsWith('plugins/')) {
      const manifest = await readManifest(path.join(directory, folder));
      pending.push(...Object.keys(manifest.dependencies));
    }
  }
}

/** @param {string} packageName */
function bundledFolder(packageName) {
  return packageName === 'app'
    ? 'packages/app'
    : packageName.match(/^@kubrix\/plugin-(.+)$/)?.[1].replace(/^/, 'plugins/');
}

/** @param {string} folder */
async function readManifest(folder) {
  return JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
}
