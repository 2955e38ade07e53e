import path from 'node:path';
import { ask } from './commands.mjs';

/** The oldest Java that Keycloak runs on. */
export const MINIMUM_JAVA = 17;

/**
 * Reads the major version from what `java -version` prints.
 *
 * @param {string} output
 */
export function parseJavaVersion(output) {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match ? Number(match[1]) : undefined;
}

/** The major version of the machine's Java, or `undefined` when there is none. */
export async function findJavaVersion() {
  const home = process.env.JAVA_HOME;
  const java = home ? path.join(home, 'bin', 'java') : 'java';
  const output = await ask(java, ['-version']);
  return output === undefined ? undefined : parseJavaVersion(output);
}
