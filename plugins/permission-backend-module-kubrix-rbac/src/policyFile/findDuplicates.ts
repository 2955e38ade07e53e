import { RbacSource } from '@kubrix/plugin-kubrix-common';
import { PolicyStatements } from '../policy/statements';
import type { PolicyDoubt } from './findDoubts';

/** Lists lines that others repeat, and those that allow what others deny. */
export function findDuplicates({
  permissions,
  memberships,
}: PolicyStatements): PolicyDoubt[] {
  const doubts: PolicyDoubt[] = [];
  const sources = new Map<string, RbacSource>();
  const note = (key: string, source: RbacSource) => {
    const earlier = sources.get(key);
    if (earlier) {
      doubts.push({
        source,
        message: `${sourceText(earlier)} says the same: remove one of the two`,
      });
    } else {
      sources.set(key, source);
    }
  };

  for (const { subject, role, source } of memberships) {
    note(`g ${subject} ${role}`, source);
  }
  for (const { role, permission, action, effect, source } of permissions) {
    note(`p ${role} ${action} ${effect} ${permission}`, source);
  }
  for (const { role, permission, action, effect, source } of permissions) {
    const denial = sources.get(`p ${role} ${action} deny ${permission}`);
    if (effect === 'allow' && denial) {
      doubts.push({
        source,
        message: `${sourceText(denial)} denies the same, and deny wins: remove one of the two`,
      });
    }
  }
  return doubts;
}

function sourceText({ in: file, line }: RbacSource): string {
  return line === undefined ? file : `${file}:${line}`;
}
