import { InputError } from '@backstage/errors';
import { RbacConfig } from '../config/readRbacConfig';
import { parseConditionalPolicies } from '../policyFile/parseConditionalPolicies';
import { parsePolicyFile } from '../policyFile/parsePolicyFile';
import { PolicyFileError } from '../policyFile/PolicyFileError';
import { PolicyStatements } from '../policy/statements';
import { FileContent } from './fileContents';

type FileSettings = Pick<
  RbacConfig,
  'policies-csv-file' | 'conditionalPoliciesFile' | 'validation'
>;
type FileStatements = Pick<
  PolicyStatements,
  'permissions' | 'memberships' | 'conditionals'
>;

/** Lists the files of a policy. */
export function policyFiles(settings: FileSettings): string[] {
  const { conditionalPoliciesFile } = settings;
  return [
    ...new Set(settings['policies-csv-file']),
    ...(conditionalPoliciesFile === undefined ? [] : [conditionalPoliciesFile]),
  ];
}

/**
 * Reads what the files of a policy say.
 *
 * @param files - Those of {@link policyFiles}.
 * @throws InputError with all problems of all files, a line for each.
 */
export function readStatements(
  settings: FileSettings,
  files: readonly FileContent[],
): FileStatements {
  const parts: Partial<FileStatements>[] = [];
  const problems: string[] = [];
  for (const file of files) {
    if ('problem' in file) {
      problems.push(`${file.path}: ${file.problem}`);
      continue;
    }
    try {
      parts.push(parse(settings, file));
    } catch (error) {
      if (!(error instanceof PolicyFileError)) {
        throw error;
      }
      problems.push(error.message);
    }
  }
  if (problems.length > 0) {
    throw new InputError(problems.join('\n'));
  }
  return {
    permissions: parts.flatMap(({ permissions = [] }) => permissions),
    memberships: parts.flatMap(({ memberships = [] }) => memberships),
    conditionals: parts.flatMap(({ conditionals = [] }) => conditionals),
  };
}

function parse(
  { conditionalPoliciesFile, validation }: FileSettings,
  { path, text }: { path: string; text: string },
): Partial<FileStatements> {
  return path === conditionalPoliciesFile
    ? {
        conditionals: parseConditionalPolicies(text, path, {
          ...validation.conditionalPolicies,
          ...validation.conditionalPoliciesFile,
        }),
      }
    : parsePolicyFile(text, path);
}
