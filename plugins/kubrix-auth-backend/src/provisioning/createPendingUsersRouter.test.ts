import { mockCredentials } from '@backstage/backend-test-utils';
import {
  kubrixProvisioningManagePermission,
  kubrixProvisioningReadPermission,
} from '@kubrix/plugin-kubrix-common';
import { catalogUser } from '../../__fixtures__/authBackend';
import { AuthBackend, useAuthBackend } from '../../__fixtures__/useAuthBackend';

const LIST = '/api/auth/kubrix/pending-users';
const SYNC = `${LIST}/jane/sync`;

const person = (name: string) => ({
  sub: `id-of-${name}`,
  email: `${name}@example.com`,
  email_verified: true,
  preferred_username: name,
});

describe('pending users for admins', () => {
  const startBackend = useAuthBackend();
  let backend: AuthBackend;

  beforeEach(async () => {
    backend = await startBackend();
    for (const name of ['jane', 'kim']) {
      backend.identityProvider.signInAs(person(name));
      await backend.signIn();
    }
    backend.events.publish.mockClear();
  });

  const get = (header = mockCredentials.user.header('user:default/admin')) =>
    backend.browser.get(LIST).set('Authorization', header);
  const sync = (
    path = SYNC,
    header = mockCredentials.user.header('user:default/admin'),
  ) => backend.browser.post(path).set('Authorization', header);

  it('are listed, the last to come first, with what became of fetching them', async () => {
    const { events, identityProvider, permissions } = backend;
    permissions.granted.push(kubrixProvisioningReadPermission);
    await events.fetched({
      issuer: identityProvider.issuer,
      sub: 'id-of-jane',
      userEntityRef: 'user:unprovisioned/jane',
      outcome: 'failed',
    });

    const { body, status } = await get();

    expect(status).toBe(200);
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);
    const common = {
      issuer: identityProvider.issuer,
      firstSeenAt: time,
      lastSeenAt: time,
      signIns: 1,
    };
    expect(body).toEqual({
      items: [
        {
          ...common,
          userEntityRef: 'user:unprovisioned/kim',
          email: 'kim@example.com',
          username: 'kim',
          attempts: 0,
        },
        {
          ...common,
          userEntityRef: 'user:unprovisioned/jane',
          email: 'jane@example.com',
          username: 'jane',
          attempts: 1,
          lastAttemptAt: time,
          lastOutcome: 'failed',
        },
      ],
    });
  });

  it('are not listed once they are set up', async () => {
    const { catalog, identityProvider, permissions, signIn } = backend;
    permissions.granted.push(kubrixProvisioningReadPermission);
    catalog.users.push(catalogUser('jdoe', person('jane')));
    identityProvider.signInAs(person('jane'));
    await signIn();

    const { body } = await get();

    expect(
      body.items.map(
        ({ userEntityRef }: { userEntityRef: string }) => userEntityRef,
      ),
    ).toEqual(['user:unprovisioned/kim']);
  });

  it('can be fetched at once, which is audited', async () => {
    const { auditTrail, events, identityProvider, permissions } = backend;
    permissions.granted.push(kubrixProvisioningManagePermission);

    expect((await sync()).status).toBe(202);

    expect(events.publish.mock.calls).toEqual([
      [
        {
          topic: 'kubrix.user-pending',
          eventPayload: {
            issuer: identityProvider.issuer,
            sub: 'id-of-jane',
            userEntityRef: 'user:unprovisioned/jane',
            requestedBy: expect.stringMatching(/^user:default\//),
          },
        },
      ],
    ]);
    expect(auditTrail.at(-1)).toEqual({
      eventId: 'pending-user-sync',
      outcome: 'succeeded',
      meta: {
        issuer: identityProvider.issuer,
        sub: 'id-of-jane',
        name: 'jane',
      },
    });
  });

  it('cannot be fetched when nobody waits under the name', async () => {
    const { catalog, events, identityProvider, permissions, signIn } = backend;
    permissions.granted.push(kubrixProvisioningManagePermission);
    catalog.users.push(catalogUser('jdoe', person('jane')));
    identityProvider.signInAs(person('jane'));
    await signIn();

    for (const path of [SYNC, `${LIST}/stranger/sync`]) {
      const answer = await sync(path);
      expect(answer.status).toBe(404);
      expect(answer.body.error.message).toMatch(
        /^Nobody waits with the temporary identity '(jane|stranger)'/,
      );
    }
    expect(events.publish).not.toHaveBeenCalled();
  });

  it('are a matter of the permissions to read and to manage', async () => {
    const { events, permissions } = backend;
    expect((await get()).status).toBe(403);
    expect((await sync()).status).toBe(403);

    permissions.granted.push(kubrixProvisioningReadPermission);
    const refused = await sync();
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toBe(
      "This needs the permission 'kubrix.provisioning.manage'. Ask an admin of the portal.",
    );
    expect(events.publish).not.toHaveBeenCalled();
  });

  it('are for signed-in users only', async () => {
    const { permissions } = backend;
    permissions.granted.push(
      kubrixProvisioningReadPermission,
      kubrixProvisioningManagePermission,
    );
    for (const header of [
      mockCredentials.none.header(),
      mockCredentials.service.header(),
    ]) {
      for (const answer of [await get(header), await sync(SYNC, header)]) {
        expect(answer.status).toBeGreaterThanOrEqual(401);
        expect(answer.status).toBeLessThan(404);
      }
    }
  });

  it('come with permissions that the policy can name', async () => {
    const { body } = await backend.browser
      .get('/api/auth/.well-known/backstage/permissions/metadata')
      .set('Authorization', mockCredentials.service.header());
    expect(body.permissions.map(({ name }: { name: string }) => name)).toEqual([
      'kubrix.diagnostics.read',
      'kubrix.provisioning.read',
      'kubrix.provisioning.manage',
    ]);
  });
});
