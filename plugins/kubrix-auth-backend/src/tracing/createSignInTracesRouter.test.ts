import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import {
  kubrixDiagnosticsReadPermission,
  kubrixPermissions,
} from '@kubrix/plugin-kubrix-common';
import { startAuthBackend } from '../../__fixtures__/authBackend';
import { tracesOf } from '../../__fixtures__/traces';
import { AuthBackend } from '../../__fixtures__/useAuthBackend';

const NO_TRACE =
  'You have no trace with this id. Traces are kept for ten minutes; begin a new one.';

const OTHER = mockCredentials.user.header('user:default/other');

describe('a trace', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });
  let backend: AuthBackend;
  let traces: ReturnType<typeof tracesOf>;

  beforeAll(async () => {
    backend = await startAuthBackend({
      knex: await databases.init('POSTGRES_17'),
    });
    traces = tracesOf(backend);
  });

  beforeEach(() => {
    backend.permissions.granted = [kubrixDiagnosticsReadPermission];
  });

  afterAll(() => backend?.stop());

  it('is begun with a cookie for the auth backend only, which an end takes away', async () => {
    const { auditTrail } = backend;
    const begun = await traces.begin();
    expect(begun.status).toBe(201);
    expect(begun.body).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      expiresAt: expect.stringMatching(/Z$/),
    });
    expect(begun.headers['cache-control']).toBe('no-store');
    expect(begun.headers['set-cookie']).toEqual([
      expect.stringMatching(
        new RegExp(
          `^kubrix-sign-in-trace=${begun.body.id}; Max-Age=600; Path=/api/auth; Expires=[^;]+; HttpOnly; SameSite=Lax$`,
        ),
      ),
    ]);
    expect(auditTrail.at(-1)).toEqual({
      eventId: 'sign-in-trace',
      outcome: 'succeeded',
      meta: undefined,
    });
    expect((await traces.read(begun.body.id)).headers['cache-control']).toBe(
      'no-store',
    );

    const ended = await traces.end(begun.body.id);
    expect(ended.status).toBe(204);
    expect(ended.headers['set-cookie']).toEqual([
      expect.stringMatching(
        /^kubrix-sign-in-trace=; Path=\/api\/auth; Expires=Thu, 01 Jan 1970/,
      ),
    ]);
    expect((await traces.read(begun.body.id)).status).toBe(404);
  });

  it('tells nobody else, not even that there is a trace', async () => {
    const { id } = (await traces.begin()).body;
    for (const unknown of [
      await traces.read(id, OTHER),
      await traces.end(id, OTHER),
      await traces.read('00000000-0000-4000-8000-000000000000'),
      await traces.read('%00'),
      await traces.end('unknown'),
    ]) {
      expect(unknown.status).toBe(404);
      expect(unknown.body.error).toEqual({
        name: 'NotFoundError',
        message: NO_TRACE,
      });
    }
    expect((await traces.read(id)).status).toBe(200);
  });

  it('is a matter of the permission for diagnostics', async () => {
    const { permissions } = backend;
    const { id } = (await traces.begin()).body;
    permissions.granted = kubrixPermissions.filter(
      permission => permission !== kubrixDiagnosticsReadPermission,
    );
    for (const refused of [
      await traces.begin(),
      await traces.read(id),
      await traces.end(id),
    ]) {
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toBe(
        "This needs the permission 'kubrix.diagnostics.read'. Ask an admin of the portal.",
      );
      expect(refused.headers['set-cookie']).toBeUndefined();
    }
    permissions.granted = [kubrixDiagnosticsReadPermission];
    expect((await traces.read(id)).status).toBe(200);
  });

  it('is for signed-in users only', async () => {
    const { id } = (await traces.begin()).body;
    for (const header of [
      mockCredentials.none.header(),
      mockCredentials.service.header(),
    ]) {
      for (const answer of [
        await traces.begin(header),
        await traces.read(id, header),
        await traces.end(id, header),
      ]) {
        expect([401, 403]).toContain(answer.status);
      }
    }
  });
});
