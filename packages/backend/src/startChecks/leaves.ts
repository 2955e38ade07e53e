import { JsonPrimitive, JsonValue } from '@backstage/types';

/** The single values of a configuration by their path, such as `integrations.github[0].token`. */
export type Leaves = ReadonlyMap<string, JsonPrimitive>;

/** Takes a configuration apart into its single values. */
export function leavesOf(value: JsonValue): Leaves {
  return new Map(listLeaves(value, ''));
}

/** Whether a path is another or leads to something in it. */
export function isAtOrBelow(path: string, ancestor: string): boolean {
  return (
    path === ancestor ||
    path.startsWith(`${ancestor}.`) ||
    path.startsWith(`${ancestor}[`)
  );
}

function listLeaves(
  value: JsonValue | undefined,
  path: string,
): [string, JsonPrimitive][] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      listLeaves(item, `${path}[${index}]`),
    );
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) =>
      listLeaves(item, path ? `${path}.${key}` : key),
    );
  }
  return value === undefined ? [] : [[path, value]];
}
