import { RbacReason, RbacStep } from '@kubrix/plugin-kubrix-common';
import {
  line,
  ownersMayDelete,
  superUsersKey,
} from '../../../__fixtures__/rbac';
import { isOverruled } from './isOverruled';

const role = 'role:default/editors';
const ruled = {
  kind: 'permission',
  role,
  permission: 'catalog-entity',
  action: 'delete',
  source: line(1),
} as const;

const steps: Record<string, RbacStep> = {
  group: { kind: 'group', ref: 'group:default/editors' },
  role: { kind: 'role', subject: 'user:default/jane', role, source: line(2) },
  'super-user': {
    kind: 'super-user',
    subject: 'user:default/jane',
    source: superUsersKey,
  },
  allow: { ...ruled, effect: 'allow' },
  deny: { ...ruled, effect: 'deny' },
  condition: { kind: 'condition', role, ...ownersMayDelete },
};

describe('isOverruled', () => {
  it.each<[RbacReason, string[]]>([
    ['super-user', ['allow', 'deny', 'condition']],
    ['deny-line', ['allow', 'condition']],
    ['allow-line', ['deny', 'condition']],
    ['condition', ['allow', 'deny']],
  ])('%s overrules %j', (reason, overruled) => {
    expect(
      Object.keys(steps).filter(kind => isOverruled(reason, steps[kind])),
    ).toEqual(overruled);
  });
});
