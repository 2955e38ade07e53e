import { setTimeout as delay } from 'node:timers/promises';
import { FileContent, readFileContents, versionOf } from './fileContents';

/** A change is seen after at most two looks, so it is in force well within two seconds. */
const LOOK_EVERY_MS = 400;

/**
 * Hands over what files say whenever they have changed, all of them together.
 *
 * @remarks
 * It looks at the files instead of listening to the file system, which tells nothing reliable about links that are
 * swapped, as Kubernetes does, and about network volumes. A version counts when it is the same at two looks: whoever
 * writes a file in place would else have half of it in force.
 *
 * @param options - The files; the version that is known already, see {@link versionOf}; who is told about others; and
 * how long to go on.
 * @returns A promise that ends with the watch. It is rejected with what `onChange` throws.
 */
export async function watchFiles(options: {
  paths: readonly string[];
  known: string;
  onChange: (files: FileContent[]) => void;
  signal: AbortSignal;
}): Promise<void> {
  const { paths, onChange, signal } = options;
  let known = options.known;
  let seen = known;
  for (;;) {
    try {
      await delay(LOOK_EVERY_MS, undefined, { ref: false, signal });
    } catch {
      return;
    }
    const version = await versionOf(paths);
    if (version !== known && version === seen) {
      const files = await readFileContents(paths);
      if ((await versionOf(paths)) === version && !signal.aborted) {
        known = version;
        onChange(files);
      }
    }
    seen = version;
  }
}
