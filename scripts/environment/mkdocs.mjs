import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ask } from './commands.mjs';
import { fingerprint } from './dependencies.mjs';
import { cacheDir, localDir, root } from './environments.mjs';
import { runProcess } from './processes.mjs';
import { step } from './progress.mjs';

// The oldest that every pinned package runs on.
const MINIMUM_PYTHON = { major: 3, minor: 11 };
const REQUIREMENTS = path.join(
  root,
  'packages/backend/techdocs-requirements.txt',
);
const LOG_FILE = path.join(localDir, 'logs', 'mkdocs.log');

/**
 * Whether what `python3 --version` prints is a version that MkDocs runs on.
 *
 * @param {string | undefined} output
 */
export function isSupportedPython(output) {
  const [, major, minor] = /^Python (\d+)\.(\d+)/.exec(output ?? '') ?? [];
  return (
    Number(major) === MINIMUM_PYTHON.major &&
    Number(minor) >= MINIMUM_PYTHON.minor
  );
}

/**
 * The environment variables with which `mkdocs` is the installed one.
 *
 * @param {object} installation
 * @param {string} installation.directory
 * @param {boolean} installation.virtual Whether it is a virtual environment, or a plain folder of packages.
 * @param {string | undefined} searchPath The `PATH` so far.
 * @returns {Record<string, string>}
 */
export function mkdocsVariables({ directory, virtual }, searchPath) {
  return {
    PATH: [path.join(directory, 'bin'), searchPath]
      .filter(Boolean)
      .join(path.delimiter),
    ...(!virtual && { PYTHONPATH: directory }),
  };
}

/**
 * Returns the environment variables with which the backend can generate docs pages, installing MkDocs below
 * `.local/cache` if need be.
 *
 * @param {NodeJS.ProcessEnv} env The environment to add to.
 * @returns {Promise<Record<string, string>>}
 * @throws when there is no suitable Python, or no access to its packages.
 */
export async function provideMkdocs(env) {
  const version = await ask('python3', ['--version']);
  if (!isSupportedPython(version)) {
    throw new Error(
      `Docs pages cannot be generated without Python ${MINIMUM_PYTHON.major}.${MINIMUM_PYTHON.minor} or newer: install it, so that \`python3\` is found (${version ?? 'there is none'})`,
    );
  }
  const content = await readFile(REQUIREMENTS, 'utf8');
  const id = fingerprint([{ name: String(version), content }]).slice(0, 12);
  const directory = path.join(cacheDir, `mkdocs-${id}`);
  const mark = path.join(directory, '.complete');
  if (!existsSync(mark)) {
    await step('MkDocs: pip install', () => install(directory));
    await writeFile(mark, '');
  }
  const virtual = existsSync(path.join(directory, 'pyvenv.cfg'));
  return mkdocsVariables({ directory, virtual }, env.PATH);
}

/** @param {string} directory */
async function install(directory) {
  await rm(directory, { recursive: true, force: true });
  await mkdir(path.dirname(directory), { recursive: true });
  // Debian has pip and virtual environments in packages of their own, and either may be missing.
  const virtual =
    (await ask('python3', ['-c', 'import ensurepip, venv'])) !== undefined;
  if (virtual) {
    await run('Creating a virtual environment', 'python3', [
      '-m',
      'venv',
      directory,
    ]);
  }
  await run(
    'Installing MkDocs',
    virtual ? path.join(directory, 'bin', 'python') : 'python3',
    [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      '--no-deps',
      '--requirement',
      REQUIREMENTS,
      ...(virtual ? [] : ['--target', directory]),
    ],
  );
}

/**
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 */
async function run(name, command, args) {
  await runProcess({ name, command, args, cwd: root, logFile: LOG_FILE });
}
