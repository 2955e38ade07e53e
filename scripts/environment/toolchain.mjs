import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ask } from './commands.mjs';
import { cacheDir, localDir, root } from './environments.mjs';
import { runProcess } from './processes.mjs';
import { step } from './progress.mjs';

const NODE_VERSION = '24.21.0';
const SUPPORTED_NODE_MAJORS = [22, 24];
const PACKAGED_PLATFORMS = [
  'linux-x64',
  'linux-arm64',
  'darwin-x64',
  'darwin-arm64',
];

/**
 * Node and Yarn as the portal needs them.
 *
 * @typedef {object} Toolchain
 * @property {string} node Path of the Node executable.
 * @property {string} yarn Path of Yarn's JavaScript file.
 * @property {NodeJS.ProcessEnv} env Environment in which `node` and `yarn` are these two.
 */

/**
 * Names the npm packages of the toolchain; Node is left out where the running one will do.
 *
 * @param {{ nodeVersion: string, platform: string, arch: string, packageManager: string }} facts
 * @returns {Record<string, string>}
 * @throws when there is no packaged Node for the platform.
 */
export function toolchainPackages({
  nodeVersion,
  platform,
  arch,
  packageManager,
}) {
  const yarn = {
    '@yarnpkg/cli-dist': packageManager.replace(/^yarn@/, '').split('+')[0],
  };
  if (SUPPORTED_NODE_MAJORS.includes(Number.parseInt(nodeVersion, 10))) {
    return yarn;
  }
  const target = `${platform}-${arch}`;
  if (!PACKAGED_PLATFORMS.includes(target)) {
    throw new Error(
      `Node ${nodeVersion} cannot run the portal, and npm has no Node for ${target}: install Node ${SUPPORTED_NODE_MAJORS.join(' or ')} and run this again`,
    );
  }
  return { ...yarn, [`node-${target}`]: NODE_VERSION };
}

/**
 * Tells Yarn about the registry that npm is configured for.
 *
 * @param {string | undefined} registry
 * @returns {Record<string, string>}
 */
export function yarnRegistryVariables(registry) {
  if (!registry || !URL.canParse(registry)) {
    return {};
  }
  const { protocol, hostname } = new URL(registry);
  return {
    YARN_NPM_REGISTRY_SERVER: registry.replace(/\/+$/, ''),
    ...(protocol === 'http:' && { YARN_UNSAFE_HTTP_WHITELIST: hostname }),
  };
}

/**
 * Returns the toolchain, installing what is missing below `.local/toolchain`.
 *
 * @returns {Promise<Toolchain>}
 */
export async function provideToolchain() {
  const directory = path.join(localDir, 'toolchain');
  const { packageManager } = JSON.parse(
    await readFile(path.join(root, 'package.json'), 'utf8'),
  );
  const packages = toolchainPackages({
    nodeVersion: process.versions.node,
    platform: process.platform,
    arch: process.arch,
    packageManager,
  });
  if (!(await isInstalled(directory, packages))) {
    const names = Object.entries(packages).map(entry => entry.join('@'));
    await step(`Toolchain: ${names.join(', ')}`, () =>
      install(directory, packages),
    );
  }

  const nodePackage = Object.keys(packages).find(name =>
    name.startsWith('node-'),
  );
  const nodeHome = nodePackage
    ? path.join(directory, 'node_modules', nodePackage)
    : path.dirname(path.dirname(process.execPath));
  const nodeBin = nodePackage
    ? path.join(nodeHome, 'bin')
    : path.dirname(process.execPath);
  const registry = await ask('npm', ['config', 'get', 'registry'], {
    cwd: root,
  });
  return {
    node: path.join(nodeBin, 'node'),
    yarn: path.join(
      directory,
      'node_modules',
      '@yarnpkg/cli-dist',
      'bin',
      'yarn.js',
    ),
    env: {
      ...process.env,
      PATH: [
        nodeBin,
        path.join(directory, 'node_modules', '.bin'),
        process.env.PATH,
      ].join(path.delimiter),
      // Native modules compile against these headers instead of downloading them.
      ...(existsSync(path.join(nodeHome, 'include', 'node', 'node.h')) && {
        npm_config_nodedir: nodeHome,
      }),
      NODE_OPTIONS: [process.env.NODE_OPTIONS, '--no-node-snapshot']
        .filter(Boolean)
        .join(' '),
      // A portal's start takes a fifth less CPU from the second time on.
      NODE_COMPILE_CACHE: path.join(cacheDir, 'compiled'),
      ...yarnRegistryVariables(registry),
    },
  };
}

/**
 * @param {string} directory
 * @param {Record<string, string>} packages
 */
async function isInstalled(directory, packages) {
  for (const [name, version] of Object.entries(packages)) {
    const manifest = path.join(directory, 'node_modules', name, 'package.json');
    if (
      !existsSync(manifest) ||
      JSON.parse(await readFile(manifest, 'utf8')).version !== version
    ) {
      return false;
    }
  }
  return true;
}

/**
 * @param {string} directory
 * @param {Record<string, string>} packages
 */
async function install(directory, packages) {
  await mkdir(directory, { recursive: true });
  await writeFile(
    path.join(directory, 'package.json'),
    JSON.stringify({ private: true, dependencies: packages }, undefined, 2),
  );
  await runProcess({
    name: 'npm install',
    command: 'npm',
    args: [
      'install',
      `--prefix=${directory}`,
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
    ],
    cwd: directory,
    logFile: path.join(localDir, 'logs', 'toolchain.log'),
  });
}
