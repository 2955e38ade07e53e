import { rootSystemMetadataServiceFactory } from '@backstage/backend-defaults/rootSystemMetadata';
import { MetricsServiceObservableCallback } from '@backstage/backend-plugin-api/alpha';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import permissionPlugin from '@backstage/plugin-permission-backend';
import {
  createPermission,
  PermissionAttributes,
} from '@backstage/plugin-permission-common';
import { JsonObject } from '@backstage/types';
import { EventEmitter, once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import request from 'supertest';
import permissionModule from './index';

const CSV = `g, user:default/ed, role:default/editors
p, role:default/editors, things, update, allow
p, role:default/editors, things, delete, deny
`;
describe('the permission backend with a policy file', () => {
  const directory = createMockDirectory();
  const csv = directory.resolve('policy.csv');
  let backend: TestBackend | undefined;

  beforeEach(() => directory.setContent({ 'policy.csv': CSV }));

  afterEach(async () => {
    await backend?.stop();
    backend = undefined;
  });

  async function start(
    options: { rbac?: JsonObject; auditFails?: boolean } = {},
  ) {
    const news = new EventEmitter();
    const audited: object[] = [];
    const auditor = mockServices.auditor.mock({
      async createEvent(event) {
        const end = (status: string, error?: Error) => {
          audited.push({ ...event, status, error: error?.message });
          news.emit('audited', event.eventId);
        };
        if (options.auditFails && event.eventId === 'permission-denied') {
          throw new Error('The disk is full');
        }
        return {
          success: async () => end('succeeded'),
          fail: async ({ error }) => end('failed', error),
        };
      },
    });
    const logger = mockServices.logger.mock({
      error: () => news.emit('logged'),
    });
    logger.child.mockReturnValue(logger);
    const counted: string[] = [];
    const gauges = new Map<string, MetricsServiceObservableCallback>();
    const metrics = metricsServiceMock.mock({
      createCounter: name => ({
        add: (value, attributes) => {
          if (value > 0) {
            counted.push(`${name} ${Object.values(attributes ?? {})}`);
          }
        },
      }),
      createObservableGauge: name => ({
        addCallback: callback => {
          gauges.set(name, callback);
        },
        removeCallback: () => {},
      }),
    });
    backend = await startTestBackend({
      features: [
        permissionPlugin,
        permissionModule,
        auditor.factory,
        logger.factory,
        metrics.factory,
        rootSystemMetadataServiceFactory,
        mockServices.rootConfig.factory({
          data: {
            permission: {
              enabled: true,
              rbac: { 'policies-csv-file': csv, ...options.rbac },
            },
          },
        }),
      ],
    });
    return { audited, counted, gauges, logger, news };
  }

  async function authorize(
    user: string | undefined,
    action?: PermissionAttributes['action'],
  ): Promise<string> {
    const permission = createPermission({
      name: 'things',
      attributes: { action },
    });
    const response = await request(backend!.server)
      .post('/api/permission/authorize')
      .set(
        'Authorization',
        user
          ? mockCredentials.user.header(user)
          : mockCredentials.none.header(),
      )
      .send({ items: [{ id: '1', permission }] })
      .expect(200);
    return response.body.items[0].result;
  }

  it('audits denials of changes, and no others', async () => {
    const { audited } = await start();
    const denied = (user: string, action: string, reason: string) => ({
      eventId: 'permission-denied',
      severityLevel: 'medium',
      meta: { user, permission: 'things', action, reason },
      status: 'failed',
      error: "The policy denies 'things'.",
    });

    expect([
      await authorize('user:default/ed', 'update'),
      await authorize('user:default/ed', 'delete'),
      await authorize('user:default/ed', 'read'),
      await authorize('user:default/ed'),
      await authorize('user:unprovisioned/ed', 'create'),
      await authorize('user:default/ada', 'update'),
    ]).toEqual(['ALLOW', 'DENY', 'DENY', 'DENY', 'DENY', 'DENY']);

    expect(audited).toEqual([
      expect.objectContaining({ eventId: 'policy-load' }),
      denied('user:default/ed', 'delete', 'deny-line'),
      denied('user:unprovisioned/ed', 'create', 'no-match'),
      denied('user:default/ada', 'update', 'no-match'),
    ]);
  });

  it('decides when the audit trail cannot be written, and says so in the log', async () => {
    const { logger, news } = await start({ auditFails: true });
    const logged = once(news, 'logged');

    expect(await authorize('user:default/ed', 'delete')).toBe('DENY');

    await logged;
    expect(logger.error).toHaveBeenCalledWith(
      'Could not write to the audit trail of permissions',
      expect.objectContaining({ message: 'The disk is full' }),
    );
  });

  it('audits and counts loads, and takes edits over where that is configured', async () => {
    const { audited, counted, gauges, logger, news } = await start({
      rbac: { policyFileReload: true },
    });
    const load = { eventId: 'policy-load', meta: { files: [csv] } };
    const next = () => once(news, 'audited');

    const failed = next();
    await writeFile(csv, `${CSV}q, role:default/x`);
    await failed;
    expect(await authorize('user:default/ed', 'update')).toBe('ALLOW');
    const reason = `${csv}:4:1: "q" is no kind of line: begin it with p, with g, or with # for a comment`;
    expect(logger.error).toHaveBeenCalledWith(
      `The permission policy cannot be loaded:\n${reason}`,
    );

    const succeeded = next();
    await writeFile(csv, CSV.replace('allow', 'deny'));
    await succeeded;
    expect(await authorize('user:default/ed')).toBe('DENY');

    expect(audited).toEqual([
      expect.objectContaining({ ...load, status: 'succeeded' }),
      expect.objectContaining({ ...load, status: 'failed', error: reason }),
      expect.objectContaining({ ...load, status: 'succeeded' }),
    ]);
    expect(counted).toEqual([
      'kubrix.rbac.policy.loads success',
      'kubrix.rbac.policy.loads failure',
      'kubrix.rbac.decisions allow',
      'kubrix.rbac.policy.loads success',
      'kubrix.rbac.decisions deny',
    ]);
    const ages: number[] = [];
    await gauges.get('kubrix.rbac.policy.age')?.({
      observe: value => ages.push(value),
    });
    expect(ages).toEqual([expect.any(Number)]);
    expect(ages[0]).toBeLessThan(60);
  });

  it.each<[string, JsonObject, string]>([
    [
      'a missing file',
      { 'policies-csv-file': '/not/there.csv' },
      '/not/there.csv: there is no such file: create it, or correct the path',
    ],
    [
      'a wrong setting',
      { maxDepth: 'deep' },
      'permission.rbac.maxDepth is "deep", set it to a whole number of 0 or more',
    ],
  ])('does not start with %s', async (_, rbac, message) => {
    await expect(start({ rbac })).rejects.toThrow(message);
  });

  it('warns of settings that have no effect', async () => {
    const { logger } = await start({ rbac: { databse: {} } });

    expect(logger.warn).toHaveBeenCalledWith(
      'Keys that are not known have no effect: permission.rbac.databse. Correct or remove them.',
    );
  });
});
