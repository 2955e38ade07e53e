import { Entity } from '@backstage/catalog-model';
import {
  catalogUser,
  failureOf,
  identityOf,
} from '../../__fixtures__/authBackend';
import { useAuthBackend } from '../../__fixtures__/useAuthBackend';

const jane = {
  sub: 'id-of-jane',
  email: 'jane@example.com',
  email_verified: true,
};

/** editors ⊂ writers ⊂ company */
const groups = [
  group('editors', 'writers'),
  group('writers', 'company'),
  group('company'),
];

describe('what a user owns by', () => {
  const start = useAuthBackend();

  it('is themselves, their groups and all that these are a part of', async () => {
    const { catalog, identityProvider, signIn } = await start();
    identityProvider.signInAs(jane);
    catalog.users.push(catalogUser('jdoe', jane), ...groups);

    expect(identityOf(await signIn())?.ownershipEntityRefs).toEqual([
      'user:default/jdoe',
      'group:default/editors',
      'group:default/writers',
      'group:default/company',
    ]);
  });

  it('ends at the level that the operator says', async () => {
    const { catalog, identityProvider, signIn } = await start({
      config: { permission: { rbac: { maxDepth: 1 } } },
    });
    identityProvider.signInAs(jane);
    catalog.users.push(catalogUser('jdoe', jane), ...groups);

    expect(identityOf(await signIn())?.ownershipEntityRefs).toEqual([
      'user:default/jdoe',
      'group:default/editors',
      'group:default/writers',
    ]);
  });

  it('follows a change of the groups at the next refresh', async () => {
    const { catalog, identityProvider, refresh, signIn } = await start();
    identityProvider.signInAs(jane);
    catalog.users.push(catalogUser('jdoe', jane), ...groups);
    await signIn();
    catalog.users.splice(0, 2, {
      ...catalogUser('jdoe', jane),
      relations: [{ type: 'memberOf', targetRef: 'group:default/viewers' }],
    });

    const { body } = await refresh();

    expect(body.backstageIdentity.identity.ownershipEntityRefs).toEqual([
      'user:default/jdoe',
      'group:default/viewers',
    ]);
  });

  it('is known of everybody who signs in by a stock resolver, too', async () => {
    const { catalog, identityProvider, signIn } = await start({
      resolver: { resolver: 'emailMatchingUserEntityProfileEmail' },
    });
    identityProvider.signInAs(jane);
    catalog.users.push(catalogUser('jdoe', jane), ...groups);

    expect(identityOf(await signIn())?.ownershipEntityRefs).toContain(
      'group:default/company',
    );
  });

  it('is nothing but themselves for pending users', async () => {
    const { catalog, identityProvider, refresh, signIn } = await start();
    identityProvider.signInAs(jane);
    catalog.users.push(...groups);

    expect(identityOf(await signIn())?.ownershipEntityRefs).toEqual([
      'user:unprovisioned/jane',
    ]);
    expect(
      (await refresh()).body.backstageIdentity.identity.ownershipEntityRefs,
    ).toEqual(['user:unprovisioned/jane']);
  });

  it('refuses the sign-in when the groups cannot be read', async () => {
    const { catalog, identityProvider, logger, signIn } = await start();
    identityProvider.signInAs(jane);
    catalog.users.push(catalogUser('jdoe', jane), ...groups);
    catalog.groupsFailure = new Error('connect ECONNREFUSED');

    const outcome = await signIn();

    expect(failureOf(outcome)).toEqual({
      name: 'ServiceUnavailableError',
      code: 'CATALOG_UNAVAILABLE',
      text: 'The portal cannot look up its users at the moment. Try again in a minute.',
    });
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(
        /^Sign-in failed \(CATALOG_UNAVAILABLE, reference [\da-f]{8}\) with oidc: the catalog could not be asked for the groups of user:default\/jdoe: connect ECONNREFUSED\. /,
      ),
    );
  });

  it('does not start with a depth that is none', async () => {
    await expect(
      start({ config: { permission: { rbac: { maxDepth: -1 } } } }),
    ).rejects.toThrow('permission.rbac.maxDepth is -1, set it to');
  });
});

function group(name: string, parent?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default' },
    spec: { type: 'team', parent, children: [] },
  };
}
