import { RbacSource } from '@kubrix/plugin-kubrix-common';

/** Writes where a statement stands, as tools do: `policy.csv:3`. */
export function formatSource({ in: place, line }: RbacSource): string {
  return line === undefined ? place : `${place}:${line}`;
}
