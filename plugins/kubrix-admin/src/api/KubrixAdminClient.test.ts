import {
  diagnostics,
  goodCheck,
  signInTrace,
  traceRequest,
  traceStep,
} from '../../__fixtures__/diagnostics';
import {
  answer,
  FakeBackend,
  keycloakSync,
  pendingUser,
  syncRun,
} from '../../__fixtures__/FakeBackend';
import { rbacExplanation, rbacPolicy } from '../../__fixtures__/rbac';

const POLICY = 'GET /api/permission/kubrix/rbac/policy';
const TRACES = '/api/auth/kubrix/sign-in-traces';

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

  it('reads the policy', async () => {
    const policy = rbacPolicy();
    backend.on(POLICY, answer(200, policy));
    await expect(backend.client.getRbacPolicy()).resolves.toEqual(policy);
  });

  it('asks for a reason', async () => {
    backend.on(
      'GET /api/permission/kubrix/rbac/explain?user=user%3Adefault%2Fjane&permission=p&entity=api%3Adefault%2Fa',
      answer(200, rbacExplanation()),
    );
    await expect(
      backend.client.explainRbacDecision({
        user: 'user:default/jane',
        permission: 'p',
        entity: 'api:default/a',
      }),
    ).resolves.toEqual(rbacExplanation());
  });

  it('refuses a policy with conditions that are none', async () => {
    const policy = rbacPolicy();
    policy.roles[0].conditions[0] = {
      ...policy.roles[0].conditions[0],
      conditions: JSON.parse('[]'),
    };
    backend.on(POLICY, answer(200, policy));
    await expect(backend.client.getRbacPolicy()).rejects.toThrow(
      "The answer of GET /api/permission/kubrix/rbac/policy does not make sense at 'roles.0.conditions.0.conditions': Expected an object. Check that frontend and backend are of the same version.",
    );
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

  it('has the checks made', async () => {
    const response = diagnostics(goodCheck, {
      ...goodCheck,
      findings: [{ verdict: 'bad', text: 'No.', remedy: 'Mend it.' }],
    });
    backend.on('GET /api/kubrix-diagnostics/checks', answer(200, response));
    await expect(backend.client.getDiagnostics()).resolves.toEqual(response);
  });

  it('begins, reads and ends a trace, and takes and sends its cookie', async () => {
    const trace = signInTrace(
      traceRequest('start', []),
      traceRequest('refresh', [
        traceStep('token', { sub: 'a', ent: ['b'], exp: 1, signed: true }),
      ]),
    );
    const { id, expiresAt } = trace;
    backend.on(`POST ${TRACES}`, answer(201, { id, expiresAt }));
    backend.on(`GET ${TRACES}/trace-1`, answer(200, trace));
    backend.on(
      `DELETE ${TRACES}/a%2Fb`,
      async () => new Response(null, { status: 204 }),
    );

    await expect(backend.client.beginSignInTrace()).resolves.toEqual({
      id,
      expiresAt,
    });
    await expect(backend.client.getSignInTrace(id)).resolves.toEqual(trace);
    await backend.client.endSignInTrace('a/b');
    for (const request of [`POST ${TRACES}`, `DELETE ${TRACES}/a%2Fb`]) {
      expect(backend.inits.get(request)).toMatchObject({
        credentials: 'include',
      });
    }
  });

  it('refuses a trace with a step that it does not know', async () => {
    const trace = signInTrace(traceRequest('start', [traceStep('claims')]));
    backend.on(
      `GET ${TRACES}/trace-1`,
      answer(200, JSON.parse(JSON.stringify(trace).replace('claims', 'spell'))),
    );
    await expect(backend.client.getSignInTrace('trace-1')).rejects.toThrow(
      `The answer of GET ${TRACES}/trace-1 does not make sense at 'requests.0.steps.0.type'`,
    );
  });

  it.each([200, 401, 500])(
    'asks for a new token as pages do, and does not mind status %d',
    async status => {
      const request = 'GET /api/auth/oidc/refresh?optional&env=my%20env';
      backend.on(request, answer(status));
      await expect(
        backend.client.refreshSignIn('oidc', 'my env'),
      ).resolves.toBeUndefined();
      expect(backend.inits.get(request)).toMatchObject({
        credentials: 'include',
        headers: { 'X-Requested-With': 'XMLHttpRequest' },
      });
    },
  );

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
