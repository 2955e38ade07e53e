import { BackstageUserInfo } from '@backstage/backend-plugin-api';
import {
  catalogPermissions,
  RESOURCE_TYPE_CATALOG_ENTITY,
} from '@backstage/plugin-catalog-common/alpha';
import {
  createPermission,
  Permission,
} from '@backstage/plugin-permission-common';
import { decideByBuiltInPolicy } from './builtInPolicy';
import { PolicyIndex } from './PolicyIndex';

const index = new PolicyIndex({
  permissions: [],
  memberships: [],
  conditionals: [],
  superUsers: [{ ref: 'group:default/admins', source: { in: 'config' } }],
});

/** The decision for somebody of a portal where admins are super users. */
function decide(asked: Permission, who: BackstageUserInfo | undefined) {
  return decideByBuiltInPolicy(index, asked, who).decision;
}

function user(userEntityRef: string, ...groups: string[]): BackstageUserInfo {
  return { userEntityRef, ownershipEntityRefs: [userEntityRef, ...groups] };
}

const pending = user('user:unprovisioned/jane');
const pendingClaimingAdmins = user(
  'user:unprovisioned/mallory',
  'group:default/admins',
);
const withoutGroups = user('user:default/noel');
const editor = user('user:default/ed', 'group:default/editors');
const inGroupsNamedLikeAdmins = user(
  'user:default/sim',
  'group:other/admins',
  'group:default/admins-emea',
  'user:default/admins',
);
const admin = user('user:default/ada', 'group:default/admins');

function permission(name: string): Permission {
  return (
    catalogPermissions.find(known => known.name === name) ??
    createPermission({ name, attributes: {} })
  );
}

function conditional(rule: string, params: object) {
  return {
    result: 'CONDITIONAL',
    pluginId: 'catalog',
    resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
    conditions: { rule, resourceType: RESOURCE_TYPE_CATALOG_ENTITY, params },
  };
}

describe('decideByBuiltInPolicy', () => {
  it.each([
    ['catalog.entity.read', 'CONDITIONAL', 'ALLOW'],
    ['catalog.entity.create', 'DENY', 'ALLOW'],
    ['catalog.entity.refresh', 'DENY', 'ALLOW'],
    ['catalog.entity.validate', 'DENY', 'ALLOW'],
    ['catalog.entity.delete', 'DENY', 'CONDITIONAL'],
    ['catalog.location.read', 'DENY', 'ALLOW'],
    ['catalog.location.create', 'DENY', 'ALLOW'],
    ['catalog.location.analyze', 'DENY', 'ALLOW'],
    ['catalog.location.delete', 'DENY', 'DENY'],
    ['catalog.ingestion.read', 'DENY', 'DENY'],
    ['catalog.ingestion.manage', 'DENY', 'DENY'],
    ['devtools.administer', 'DENY', 'DENY'],
    ['devtools.scheduler.trigger', 'DENY', 'DENY'],
    ['kubernetes.proxy', 'DENY', 'DENY'],
    ['kubernetes.resources.read', 'DENY', 'ALLOW'],
    ['kubrix.pending-users.read', 'DENY', 'DENY'],
    ['kubrixlike.read', 'DENY', 'ALLOW'],
    ['policy.entity.create', 'DENY', 'DENY'],
    ['scaffolder.task.create', 'DENY', 'ALLOW'],
    ['scaffolder.template.management', 'DENY', 'DENY'],
    ['something.new', 'DENY', 'ALLOW'],
  ])('%s: pending users %s, others %s', (name, forPending, forOthers) => {
    const results = (...users: (BackstageUserInfo | undefined)[]) =>
      users.map(who => decide(permission(name), who).result);

    expect({
      nobody: results(undefined),
      pending: results(pending, pendingClaimingAdmins),
      others: results(withoutGroups, editor, inGroupsNamedLikeAdmins),
      admin: results(admin),
    }).toEqual({
      nobody: ['DENY'],
      pending: [forPending, forPending],
      others: [forOthers, forOthers, forOthers],
      admin: ['ALLOW'],
    });
  });

  it.each([
    ['in the usual spelling', pending],
    ['in another spelling', user('User:Unprovisioned/jane')],
    ['who claim to be admins', pendingClaimingAdmins],
  ])('lets pending users %s read software only', (_, who) => {
    expect(decide(permission('catalog.entity.read'), who)).toEqual(
      conditional('IS_ENTITY_KIND', {
        kinds: ['Component', 'System', 'API', 'Domain'],
      }),
    );
  });

  it.each([
    [withoutGroups, ['user:default/noel']],
    [editor, ['user:default/ed', 'group:default/editors']],
  ])('lets $userEntityRef delete only what is theirs', (who, claims) => {
    expect(decide(permission('catalog.entity.delete'), who)).toEqual(
      conditional('IS_ENTITY_OWNER', { claims }),
    );
  });

  it('refuses a user reference that it cannot read', () => {
    expect(() =>
      decide(permission('catalog.entity.read'), user('jane')),
    ).toThrow(/jane/);
  });

  it.each([
    [admin, 'super-user'],
    [editor, 'built-in'],
    [pendingClaimingAdmins, 'built-in'],
    [undefined, 'no-match'],
  ])('says why it decides about %j: %s', (who, reason) => {
    const read = permission('catalog.entity.read');

    expect(decideByBuiltInPolicy(index, read, who).reason).toBe(reason);
  });
});
