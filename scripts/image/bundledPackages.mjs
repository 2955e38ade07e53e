import path from 'node:path';

// Before some paths is how the file was loaded.
const SCHEME = /^webpack:\/\/[^/]*\/(?:.*\|)?/;
const INSTALLED = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * The installed packages that a bundle was built from.
 *
 * @param {string[]} sources Those of the bundle's source maps.
 * @param {string} folder Where it was built, as an absolute path.
 * @returns {string[]} Their folders.
 */
export function bundledPackageFolders(sources, folder) {
  const folders = sources.map(source => {
    const file = path.posix.resolve(folder, source.replace(SCHEME, ''));
    return INSTALLED.exec(file)?.[0];
  });
  return [...new Set(folders.filter(found => found !== undefined))].sort();
}
