/**
 * @typedef {Pick<import('./exportedFiles.mjs').ExportedFile, 'path' | 'type' | 'mode' | 'uid' | 'gid' | 'sha256'>} FileState
 */

// What the engine puts into every container that it creates.
const OF_THE_CONTAINER =
  /^(?:\.dockerenv|dev(?:\/.*)?|proc|sys|etc\/(?:hostname|hosts|resolv\.conf|mtab))$/;

/**
 * Says how the files of two images differ.
 *
 * @param {FileState[]} files
 * @param {FileState[]} otherFiles
 * @returns {string[]} A line for each file that differs, by path; none where all are equal.
 */
export function findDifferences(files, otherFiles) {
  const [left, right] = [files, otherFiles].map(
    all =>
      new Map(
        all
          .filter(({ path }) => !OF_THE_CONTAINER.test(path))
          .map(file => [file.path, file]),
      ),
  );
  return [...new Set([...left.keys(), ...right.keys()])]
    .sort()
    .flatMap(path => describe(path, left.get(path), right.get(path)));
}

/**
 * @param {string} path
 * @param {FileState | undefined} file
 * @param {FileState | undefined} other
 * @returns {string[]}
 */
function describe(path, file, other) {
  if (!file || !other) {
    return [`${path}: only in the ${file ? 'first' : 'second'} image`];
  }
  const aspects = [
    file.type !== other.type && `${file.type} and ${other.type}`,
    file.mode !== other.mode &&
      `mode ${file.mode.toString(8)} and ${other.mode.toString(8)}`,
    (file.uid !== other.uid || file.gid !== other.gid) &&
      `owner ${file.uid}:${file.gid} and ${other.uid}:${other.gid}`,
    file.sha256 !== other.sha256 && 'content',
  ].filter(Boolean);
  return aspects.length > 0 ? [`${path}: ${aspects.join(', ')}`] : [];
}
