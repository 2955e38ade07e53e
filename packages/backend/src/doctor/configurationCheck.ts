import { Config } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { Finding } from '@kubrix/plugin-kubrix-common';
import { bad, Check, doubtful, good } from '@kubrix/plugin-kubrix-node';
import { readAsWritten } from '../startChecks/checkConfiguration';
import { findDangers, findLeftOut } from '../startChecks/findWarnings';
import { findMistakes, Mistake } from '../startChecks/findMistakes';
import { Leaves, leavesOf } from '../startChecks/leaves';
import { variablesIn } from '../startChecks/variables';
import { readConfigured } from '../rootConfig';
import { schemaFindings } from './schemaFindings';

/**
 * Checks what can be told from the configuration alone.
 *
 * @param argv - The command line, with `--config` for each file
 * @param config - What is in force with it
 */
export function configurationCheck(argv: string[], config: Config): Check {
  return {
    id: 'configuration',
    title: 'Configuration',
    async run() {
      const written = leavesOf(await readAsWritten(argv));
      const configured = leavesOf(await readConfigured(argv));
      const effective = config.getOptional<JsonObject>() ?? {};
      const used = leavesOf(effective);
      const mistakes = findMistakes(configured, written);
      const findings = [
        ...mistakes.map(describeMistake),
        ...unsetVariables(configured, written, mistakes),
        ...leftOut(used, written, configured),
        ...(await schemaFindings(
          effective,
          mistakes.map(({ path }) => path),
        )),
        ...findDangers(used).map(danger => doubtful(`${danger}.`)),
      ];
      return findings.length > 0
        ? findings
        : [good('It can be read, and nothing that is needed is missing.')];
    },
  };
}

function describeMistake({
  path,
  variables,
  problem,
  remedy,
}: Mistake): Finding {
  const source = variables.length > 0 ? ` (${variables.join(', ')})` : '';
  return bad(
    `${path}${source} ${problem}.`,
    `${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.`,
  );
}

/** The variables for which there is neither a value nor a default, but for those of the mistakes. */
function unsetVariables(
  configured: Leaves,
  written: Leaves,
  mistakes: Mistake[],
): Finding[] {
  const named = new Set(mistakes.flatMap(({ variables }) => variables));
  const unset = new Map<string, string[]>();
  for (const [path, value] of written) {
    for (const name of isWithoutValue(configured, path)
      ? variablesIn(value)
      : []) {
      if (process.env[name] === undefined && !named.has(name)) {
        unset.set(name, [...(unset.get(name) ?? []), path]);
      }
    }
  }
  return [...unset].map(([name, paths]) =>
    doubtful(
      `The environment variable ${name} is not set, so ${paths.join(', ')} ${paths.length > 1 ? 'are' : 'is'} left out.`,
      'Set it, or remove the key. Files called .env are not read.',
    ),
  );
}

/** What has a value that cannot be meant. */
function leftOut(used: Leaves, written: Leaves, configured: Leaves): Finding[] {
  const withValue = new Map(
    [...written].filter(([path]) => !isWithoutValue(configured, path)),
  );
  return findLeftOut(used, withValue).map(path =>
    doubtful(
      `${path} is left out, since its value is empty or a placeholder.`,
      'Set it, or remove the key.',
    ),
  );
}

function isWithoutValue(configured: Leaves, path: string): boolean {
  return (configured.get(path) ?? undefined) === undefined;
}
