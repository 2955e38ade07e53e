import { RbacSource } from '@kubrix/plugin-kubrix-common';

/** Where a statement stands, in the way that editors and compilers write it: `/etc/rbac/policy.csv:12`. */
export function sourceName({ in: place, line }: RbacSource): string {
  return line === undefined ? place : `${place}:${line}`;
}

/** The same with no more of the path than file and folder: `rbac/policy.csv:12`. */
export function shortSourceName(source: RbacSource): string {
  return sourceName(source).split('/').slice(-2).join('/');
}
