import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  catalogEntityCreatePermission,
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogLocationDeletePermission,
  catalogPermissions,
} from '@backstage/plugin-catalog-common/alpha';
import { isResourcePermission } from '@backstage/plugin-permission-common';
import { actionOf } from '../policy/actionOf';
import { decide } from '../policy/decide';
import { PolicyIndex } from '../policy/PolicyIndex';
import { findDoubts } from './findDoubts';
import { parsePolicyFile } from './parsePolicyFile';

const file = path.resolve(
  __dirname,
  '../../__fixtures__/kubrix-installation.csv',
);
const statements = {
  ...parsePolicyFile(readFileSync(file, 'utf8'), 'rbac-policy.csv'),
  conditionals: [],
  superUsers: [],
  defaultRole: { ref: 'role:default/authenticated', source: { in: 'config' } },
};
const policy = {
  index: new PolicyIndex(statements),
  precedence: 'conditional' as const,
};
const knownPermissions = catalogPermissions.map(permission => ({
  pluginId: 'catalog',
  name: permission.name,
  action: actionOf(permission),
  ...(isResourcePermission(permission) && {
    resourceType: permission.resourceType,
  }),
}));

describe('a policy shaped like that of a kubriX installation', () => {
  it('loads with nothing but doubts', () => {
    const doubts = findDoubts(statements, knownPermissions).map(
      ({ source, message }) => `${source.line}: ${message}`,
    );

    const elsewhere = (line: number, name: string) =>
      `${line}: no plugin here asks for a permission or resource type "${name}": check how it is spelled, or leave it for a plugin to come`;
    expect(doubts).toEqual([
      elsewhere(7, 'scaffolder-template'),
      elsewhere(8, 'scaffolder.task.read'),
      elsewhere(9, 'kyverno.overview.view'),
      elsewhere(10, 'kyverno.policy.view-yaml'),
      elsewhere(11, 'kubernetes.clusters.read'),
      elsewhere(12, 'kubernetes.proxy'),
      elsewhere(18, 'scaffolder-action'),
      elsewhere(19, 'argocd.view.read'),
      elsewhere(20, 'policy-entity.read'),
      '27: role:default/kubrixviewers has no permission: add a p line for it, or remove its g lines',
      '33: rbac-policy.csv:32 says the same: remove one of the two',
    ]);
  });

  it.each([
    [
      'user:default/vic',
      ['group:default/viewers'],
      'ALLOW DENY DENY DENY DENY',
    ],
    [
      'user:default/ed',
      ['group:default/editors'],
      'ALLOW ALLOW ALLOW DENY DENY',
    ],
    [
      'user:default/ada',
      ['group:default/admins'],
      'ALLOW ALLOW ALLOW ALLOW ALLOW',
    ],
    ['user:default/kubrixbot', [], 'ALLOW DENY DENY ALLOW ALLOW'],
    [
      'user:unprovisioned/new',
      ['group:default/admins'],
      'DENY DENY DENY DENY DENY',
    ],
  ])('decides for %s', (userEntityRef, groups, decisions) => {
    const user = {
      userEntityRef,
      ownershipEntityRefs: [userEntityRef, ...groups],
    };

    expect(
      [
        catalogEntityReadPermission,
        catalogEntityRefreshPermission,
        catalogEntityCreatePermission,
        catalogEntityDeletePermission,
        catalogLocationDeletePermission,
      ]
        .map(permission => decide(policy, permission, user).decision.result)
        .join(' '),
    ).toBe(decisions);
  });
});
