const INSTALLED = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/.@][^/]*(?=\/)/;
const OWN = /^(?:packages|plugins)\/[^/]+(?=\/)/;

/**
 * The folder of the npm package that a file belongs to: the innermost with a manifest, since packages may have a folder
 * `node_modules` among what they were built to.
 *
 * @param {string} file Path in the portal, with `/` between its parts.
 * @param {{ has: (file: string) => boolean }} files
 * @returns {string | undefined} `undefined` for what belongs to none.
 */
export function packageFolder(file, files) {
  const folder = (INSTALLED.exec(file) ?? OWN.exec(file))?.[0];
  return folder === undefined || files.has(`${folder}/package.json`)
    ? folder
    : packageFolder(folder, files);
}
