import { KubernetesValidatorFunctions } from '@backstage/catalog-model';

/**
 * Checks a full reference, `<kind>:<namespace>/<name>`.
 *
 * @returns What is wrong with it and what to do, if anything.
 */
export function findReferenceProblem(
  ref: string,
  kinds: readonly string[],
): string | undefined {
  const match = /^([^:/]*):([^:/]*)\/([^:/]*)$/.exec(ref);
  if (!match) {
    return `"${ref}" is no full reference: write ${formOf(kinds)}`;
  }
  const [, kind, namespace, name] = match;
  if (!kinds.includes(kind)) {
    return `"${ref}" is of kind "${kind}": write ${formOf(kinds)}`;
  }
  if (!KubernetesValidatorFunctions.isValidNamespace(namespace)) {
    return `"${namespace}" in "${ref}" is no namespace: use lower case letters, digits and -, 63 characters at most`;
  }
  if (!KubernetesValidatorFunctions.isValidObjectName(name)) {
    return `"${name}" in "${ref}" is no name: use letters, digits, -, _ and ., a letter or digit at both ends, 63 characters at most`;
  }
  return undefined;
}

function formOf(kinds: readonly string[]): string {
  return kinds.map(kind => `${kind}:<namespace>/<name>`).join(' or ');
}
