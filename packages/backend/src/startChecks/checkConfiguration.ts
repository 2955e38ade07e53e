import { JsonObject } from '@backstage/types';
import { readConfigured } from '../rootConfig';
import { findMistakes, Mistake } from './findMistakes';
import { leavesOf } from './leaves';
import { variableAsWritten } from './variables';

/**
 * Checks what a portal in production cannot do without: its secrets, Postgres and Keycloak.
 *
 * @param argv - The command line, with `--config` for each file
 * @throws Error with a list of all that is wrong, or because a configuration file cannot be read.
 */
export async function checkConfiguration(argv: string[]): Promise<void> {
  const mistakes = findMistakes(
    leavesOf(await readConfigured(argv)),
    leavesOf(await readAsWritten(argv)),
  );
  if (mistakes.length > 0) {
    throw new Error(describeMistakes(mistakes));
  }
}

/**
 * Reads what the operator configures, with the names of environment variables instead of their values.
 *
 * @param argv - The command line, with `--config` for each file
 */
export async function readAsWritten(argv: string[]): Promise<JsonObject> {
  // A variable can also be part of the path of a file that is included, which then cannot be found.
  return readConfigured(argv, async name => variableAsWritten(name)).catch(() =>
    readConfigured(argv),
  );
}

/** One message about all mistakes. */
export function describeMistakes(mistakes: Mistake[]): string {
  return [
    'The portal does not start with this configuration:',
    ...mistakes.map(({ path, variables, problem, remedy }) => {
      const source = variables.length > 0 ? ` (${variables.join(', ')})` : '';
      return `- ${path}${source} ${problem}, ${remedy}`;
    }),
  ].join('\n');
}
