import { Document, isNode, LineCounter, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { ConditionalStatement } from '../policy/statements';
import { RBAC_ACTIONS } from './actions';
import { findConflicts } from './findConflicts';
import { PolicyFileError, PolicyFileProblem } from './PolicyFileError';
import {
  CriteriaLimits,
  CriteriaReader,
  yamlKey,
  YamlPath,
} from './readCriteria';
import { findReferenceProblem } from './references';

/** `permission.rbac.validation`: how large a file of conditional policies may be. */
export interface ConditionalPoliciesLimits extends CriteriaLimits {
  /** Size of the file in bytes; 1 MiB by default. */
  maxBytes: number;
  /** YAML documents in the file; 256 by default. */
  maxDocuments: number;
  /** Nesting of the conditions of a document; 12 by default. */
  maxConditionDepth: number;
  /** Rules and combinations in the conditions of a document; 256 by default. */
  maxConditionNodeCount: number;
  /** Entries of one `anyOf` or `allOf`; 64 by default. */
  maxCriteriaItems: number;
}

/** The limits of the community's RBAC plugin. */
export const DEFAULT_LIMITS: ConditionalPoliciesLimits = {
  maxBytes: 1024 * 1024,
  maxDocuments: 256,
  maxConditionDepth: 12,
  maxConditionNodeCount: 256,
  maxCriteriaItems: 64,
};

const documentSchema = z.strictObject({
  // Exports of the community's REST API have it; it means nothing in a file.
  id: z.number().optional(),
  result: z.literal('CONDITIONAL'),
  roleEntityRef: z.string().check(context => {
    const message = findReferenceProblem(context.value, ['role']);
    if (message) {
      context.issues.push({ code: 'custom', message, input: context.value });
    }
  }),
  pluginId: z.string().min(1),
  resourceType: z.string().min(1),
  permissionMapping: z
    .array(z.enum(RBAC_ACTIONS))
    .min(1)
    .refine(actions => new Set(actions).size === actions.length, {
      message: 'names an action twice: remove one',
    }),
  conditions: z.unknown(),
});

/**
 * Reads a file of conditional policies, one YAML document each.
 *
 * @remarks
 * Whatever is wrong makes the whole file unusable, and so do two documents of one role for the same resource type and
 * action, of which nobody could say whether both must hold or one.
 *
 * @param text - Content of the file.
 * @param file - Path of the file as it is configured, for sources and errors.
 * @param limits - Where they are not the default ones.
 * @throws `PolicyFileError` with all problems of the file.
 */
export function parseConditionalPolicies(
  text: string,
  file: string,
  limits: Partial<ConditionalPoliciesLimits> = {},
): ConditionalStatement[] {
  const inForce = { ...DEFAULT_LIMITS, ...limits };
  refuseLargeFile(text, file, inForce);

  const lineCounter = new LineCounter();
  const documents = [...parseAllDocuments(text, { lineCounter })];
  refuseManyDocuments(documents, file, inForce);

  const problems: PolicyFileProblem[] = [];
  const statements: ConditionalStatement[] = [];
  for (const document of documents) {
    const place = (path: YamlPath) => {
      const { line, col } = lineCounter.linePos(offsetOf(document, path));
      return { file, line, column: col };
    };
    const report = (path: YamlPath, message: string) =>
      problems.push({
        ...place(path),
        message: path.length ? `${path.join('.')}: ${message}` : message,
      });
    for (const { pos, message } of document.errors) {
      const { line, col } = lineCounter.linePos(pos[0]);
      // Its message goes on with an excerpt of the file in further lines.
      problems.push({
        file,
        line,
        column: col,
        message: message.split('\n')[0],
      });
    }
    if (document.errors.length === 0) {
      const statement = readDocument(document, inForce, report);
      if (statement) {
        const source = { in: file, line: place([]).line };
        statements.push({ ...statement, source });
      }
    }
  }
  problems.push(...findConflicts(statements));
  if (problems.length > 0) {
    throw new PolicyFileError(problems);
  }
  return statements;
}

function readDocument(
  document: Document,
  limits: CriteriaLimits,
  report: (path: YamlPath, message: string) => void,
): Omit<ConditionalStatement, 'source'> | undefined {
  const content = contentOf(document, report);
  const isEmpty = content === null || content === undefined;
  if (isEmpty) {
    return undefined;
  }
  const { data, error } = documentSchema.safeParse(content);
  if (error) {
    for (const { path, message } of error.issues) {
      report(path.map(yamlKey), message);
    }
    return undefined;
  }
  const conditions = new CriteriaReader(data.resourceType, limits, report).read(
    data.conditions,
    ['conditions'],
  );
  return (
    conditions && {
      role: data.roleEntityRef,
      pluginId: data.pluginId,
      resourceType: data.resourceType,
      actions: data.permissionMapping,
      conditions,
    }
  );
}

function contentOf(
  document: Document,
  report: (path: YamlPath, message: string) => void,
): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // Aliases that multiply, or that name no anchor.
    report([], error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** Where something begins, or the nearest thing around it. */
function offsetOf(document: Document, path: YamlPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      return node.range[0];
    }
  }
  return document.contents?.range?.[0] ?? 0;
}

function refuseLargeFile(
  text: string,
  file: string,
  { maxBytes }: ConditionalPoliciesLimits,
): void {
  const bytes = Buffer.byteLength(text, 'utf8');
  if (bytes > maxBytes) {
    throw tooLarge(
      file,
      `the file has ${bytes} bytes, more than ${maxBytes}: shorten it, or raise permission.rbac.validation.conditionalPoliciesFile.maxBytes`,
    );
  }
}

function refuseManyDocuments(
  documents: readonly Document[],
  file: string,
  { maxDocuments }: ConditionalPoliciesLimits,
): void {
  if (documents.length > maxDocuments) {
    throw tooLarge(
      file,
      `the file has ${documents.length} documents, more than ${maxDocuments}: combine some, or raise permission.rbac.validation.conditionalPoliciesFile.maxDocuments`,
    );
  }
}

function tooLarge(file: string, message: string): PolicyFileError {
  return new PolicyFileError([{ file, line: 1, column: 1, message }]);
}
