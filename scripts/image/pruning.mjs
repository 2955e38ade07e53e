import { packageFolder } from './packageFolder.mjs';
import { entryPoints, readReferences, resolveRelative } from './references.mjs';
import { reasonToLeaveOut } from './runtimeFiles.mjs';

const INSTALLATION_RECORD = /^\.|(?:^|\/)node_modules\/\./;
const NODE_MODULE = /\.[cm]?js$/;
// Where the process starts; and what browsers load, which is nothing to Node.
const BACKEND = 'packages/backend';
const FRONTEND = 'packages/app';
// Named by files that stay, but not for a portal that runs: it compiles native modules as they are installed; and only the
// entry point for tests of @backstage/backend-openapi-utils requires the other.
const DISPENSABLE = ['node-gyp', 'mockttp'];
// @backstage/config-loader requires them for schemas of configuration that are in TypeScript.
const SCHEMA_COMPILERS = ['typescript', 'ts-json-schema-generator'];

/**
 * @typedef {object} Package
 * @property {string} folder
 * @property {string} name
 * @property {{ main?: unknown, exports?: unknown, configSchema?: unknown }} manifest
 * @property {Set<string>} files Paths in the package.
 */

/**
 * Decides which files of an installed portal are left out of its image.
 *
 * @remarks
 * Names decide first. But what Node enters a package by stays, and so does what a file that stays imports by a relative
 * path, whatever their names. A package that no file of a needed package names is left out as a whole, unless it has a
 * schema of configuration, since those are found by other ways.
 *
 * @param {object} portal
 * @param {string[]} portal.files All files, as paths in the portal with `/` between their parts.
 * @param {string} portal.platform Where the image runs, as Node calls it: `linux-x64`.
 * @param {(file: string) => string} portal.read Reads a file.
 * @returns {Map<string, string>} The files that are left out, each with the reason.
 */
export function planPruning({ files, platform, read }) {
  /** @type {Map<string, string>} */
  const leftOut = new Map();
  for (const file of files.filter(name => INSTALLATION_RECORD.test(name))) {
    leftOut.set(file, 'records of the installation');
  }
  const packages = readPackages(files, read);
  const dispensable = findDispensable(packages);
  const needed = new Set(
    packages.filter(
      ({ folder, manifest }) =>
        folder === BACKEND || 'configSchema' in manifest,
    ),
  );
  // A set goes on with what is added meanwhile.
  for (const package_ of needed) {
    const reasons = findReasons(package_, platform);
    const named = keepWhatIsImported(package_, reasons, read);
    for (const [file, reason] of reasons) {
      leftOut.set(`${package_.folder}/${file}`, reason);
    }
    packages
      .filter(({ name }) => named.has(name) && !dispensable.has(name))
      .forEach(other => needed.add(other));
  }
  for (const { folder, files: own } of packages.filter(p => !needed.has(p))) {
    for (const file of own) {
      leftOut.set(`${folder}/${file}`, 'packages that nothing requires');
    }
  }
  return leftOut;
}

/**
 * @param {string[]} files
 * @param {(file: string) => string} read
 * @returns {Package[]}
 */
function readPackages(files, read) {
  const all = new Set(files);
  /** @type {Map<string, Set<string>>} */
  const byFolder = new Map();
  for (const file of files) {
    const folder = packageFolder(file, all);
    if (folder) {
      const own = byFolder.get(folder) ?? new Set();
      byFolder.set(folder, own.add(file.slice(folder.length + 1)));
    }
  }
  return Array.from(byFolder, ([folder, own]) => {
    const manifest = JSON.parse(read(`${folder}/package.json`));
    const installed = folder.split('node_modules/').at(-1);
    const name = folder.includes('node_modules/') ? installed : manifest.name;
    return { folder, name, manifest, files: own };
  });
}

/** @param {Package[]} packages */
function findDispensable(packages) {
  const compiled = packages.every(
    ({ manifest }) => !String(manifest.configSchema).endsWith('.ts'),
  );
  return new Set([...DISPENSABLE, ...(compiled ? SCHEMA_COMPILERS : [])]);
}

/**
 * @param {Package} package_
 * @param {string} platform
 */
function findReasons({ manifest, files }, platform) {
  const configSchema =
    typeof manifest.configSchema === 'string'
      ? manifest.configSchema.replace(/^\.\//, '')
      : undefined;
  /** @type {Map<string, string>} */
  const reasons = new Map();
  for (const file of files) {
    const reason = reasonToLeaveOut(file, { configSchema, platform });
    if (reason) {
      reasons.set(file, reason);
    }
  }
  return reasons;
}

/**
 * Takes back the reasons to leave out what files that stay import, and returns the packages that those files name.
 *
 * @param {Package} package_
 * @param {Map<string, string>} reasons
 * @param {(file: string) => string} read
 */
function keepWhatIsImported({ folder, manifest, files }, reasons, read) {
  /** @type {Set<string>} */
  const named = new Set();
  if (folder === FRONTEND) {
    return named;
  }
  const staying = new Set([...files].filter(file => !reasons.has(file)));
  const keep = (
    /** @type {string} */ from,
    /** @type {string} */ specifier,
  ) => {
    const file = resolveRelative(from, specifier, files);
    if (file) {
      reasons.delete(file);
      staying.add(file);
    }
  };
  entryPoints(manifest).forEach(entry => keep('package.json', `./${entry}`));
  for (const file of staying) {
    if (NODE_MODULE.test(file)) {
      const references = readReferences(read(`${folder}/${file}`));
      references.files.forEach(specifier => keep(file, specifier));
      references.packages.forEach(name => named.add(name));
    }
  }
  return named;
}
