import { JsonPrimitive } from '@backstage/types';

/** How a configuration file writes an environment variable. */
export function variableAsWritten(name: string): string {
  return `\${${name}}`;
}

/** The environment variables that a value of a configuration file is made of. */
export function variablesIn(written: JsonPrimitive | undefined): string[] {
  return typeof written === 'string'
    ? [...written.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name)
    : [];
}
