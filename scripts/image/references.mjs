import path from 'node:path';

const RELATIVE =
  /(?:\brequire(?:\.resolve)?\s*\(|\bimport\s*\(?|\bfrom)\s*(["'`])(\.{1,2}(?:\/[^"'`\s]*)?)\1/g;
const PACKAGE =
  /(["'`])((?:@[a-z0-9~][\w.~-]*\/)?[a-z0-9~][\w.~-]*)(?:\/[^"'`\s]*)?\1/gi;

/**
 * What a file of JavaScript names.
 *
 * @typedef {object} References
 * @property {string[]} files Specifiers of what it imports by a relative path.
 * @property {string[]} packages Every quoted text that could be the name of a package, so one that is put together of
 *   parts is all that is missed.
 */

/**
 * Reads what a source imports, or might import.
 *
 * @param {string} source
 * @returns {References}
 */
export function readReferences(source) {
  return {
    files: [...new Set(Array.from(source.matchAll(RELATIVE), m => m[2]))],
    packages: [...new Set(Array.from(source.matchAll(PACKAGE), m => m[2]))],
  };
}

const SUFFIXES = [
  '',
  ...['.js', '.json', '.node', '.cjs', '.mjs'],
  ...['/index.js', '/index.json', '/index.cjs', '/index.mjs'],
];

/**
 * The file that a relative specifier means, as Node looks for it.
 *
 * @param {string} from The file with the import.
 * @param {string} specifier
 * @param {{ has: (file: string) => boolean }} files
 * @returns {string | undefined} `undefined` where there is no such file.
 */
export function resolveRelative(from, specifier, files) {
  const base = path.posix.join(path.posix.dirname(from), specifier);
  const trimmed = base.replace(/\/$/, '');
  return SUFFIXES.map(suffix => trimmed + suffix).find(file => files.has(file));
}

// What Node chooses by; `types`, `browser` and the like are for others.
const CONDITIONS = [
  ...['node', 'node-addons', 'import', 'require', 'module-sync', 'default'],
];

/**
 * The files through which Node enters a package.
 *
 * @param {{ main?: unknown, exports?: unknown }} manifest
 * @returns {string[]} Paths in the package, some without their suffix.
 */
export function entryPoints({ main, exports }) {
  return [
    ...(typeof main === 'string' ? [main] : ['index.js']),
    ...targets(exports),
  ].map(file => path.posix.normalize(file));
}

/**
 * @param {unknown} exports
 * @returns {string[]}
 */
function targets(exports) {
  if (typeof exports === 'string') {
    return [exports];
  }
  if (Array.isArray(exports)) {
    return exports.flatMap(targets);
  }
  return Object.entries(exports ?? {})
    .filter(([key]) => key.startsWith('.') || CONDITIONS.includes(key))
    .flatMap(([, value]) => targets(value));
}
