import { RbacSource } from '@kubrix/plugin-kubrix-common';
import { shortSourceName, sourceName } from './sourceName';

describe('sourceName', () => {
  it.each<[RbacSource, string, string]>([
    [
      { in: '/opt/app/rbac/policy.csv', line: 12 },
      '/opt/app/rbac/policy.csv:12',
      'rbac/policy.csv:12',
    ],
    [{ in: 'policy.csv', line: 1 }, 'policy.csv:1', 'policy.csv:1'],
    [
      { in: 'permission.rbac.admin.superUsers' },
      'permission.rbac.admin.superUsers',
      'permission.rbac.admin.superUsers',
    ],
  ])('%j: %s, in short %s', (source, name, shortName) => {
    expect(sourceName(source)).toBe(name);
    expect(shortSourceName(source)).toBe(shortName);
  });
});
