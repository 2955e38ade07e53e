import {
  answer,
  FakeBackend,
  keycloakSync,
  pendingUser,
  syncRun,
} from '../../__fixtures__/FakeBackend';

describe('KubrixAdminClient', () => {
  const backend = new FakeBackend();

  it('reads who waits, and the syncs', async () => {
    const user = pendingUser({ lastOutcome: 'added' });
    const sync = keycloakSync(syncRun({ outcome: 'refused' }));
    backend.hasUsers(user);
    backend.hasSyncs(sync);
    await expect(backend.client.getPendingUsers()).resolves.toEqual([user]);
    await expect(backend.client.getKeycloakSyncs()).resolves.toEqual([sync]);
  });

  it.each([
    [
      'no list',
      {},
      "The answer of GET /api/auth/kubrix/pending-users does not make sense at 'items': Required. Check that frontend and backend are of the same version.",
    ],
    [
      'a time that is none',
      { items: [pendingUser({ firstSeenAt: 'yesterday' })] },
      "The answer of GET /api/auth/kubrix/pending-users does not make sense at 'items.0.firstSeenAt': Invalid datetime. Check that frontend and backend are of the same version.",
    ],
  ])('refuses %s', async (_, body, message) => {
    backend.failsToListUsers(answer(200, body));
    await expect(backend.client.getPendingUsers()).rejects.toThrow(message);
  });

  it('refuses what is no JSON, as of a proxy', async () => {
    backend.failsToListSyncs(async () => new Response('<html>'));
    await expect(backend.client.getKeycloakSyncs()).rejects.toThrow(
      'The answer of GET /api/catalog/kubrix/keycloak-syncs does not make sense',
    );
  });

  it('says with which status it was refused', async () => {
    backend.on(
      'POST /api/catalog/kubrix/keycloak-syncs/a%2Fb/run',
      answer(409),
    );
    await expect(backend.client.runKeycloakSync('a/b')).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 409,
    });
  });
});
