import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { once } from 'node:events';
import { scheduler } from './scheduler';

describe('a scheduled task', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });

  it('stops when the portal is told to end, and is free for other replicas', async () => {
    const knex = await databases.init('POSTGRES_17');
    const { connection } = knex.client.config;
    const task = new AbortController();
    let hasStopped = () => {};
    const stopped = new Promise<void>(resolve => {
      hasStopped = resolve;
    });
    const started = once(task.signal, 'abort');

    const backend = createBackend();
    backend.add(
      mockServices.rootConfig.factory({
        data: {
          backend: {
            baseUrl: 'http://127.0.0.1',
            listen: { host: '127.0.0.1', port: 0 },
            lifecycle: { serverShutdownDelay: { milliseconds: 500 } },
            database: {
              client: 'pg',
              pluginDivisionMode: 'schema',
              // Knex hides the password from whoever lists the settings.
              connection: { ...connection, password: connection.password },
            },
          },
        },
      }),
    );
    backend.add(mockServices.rootLogger.factory({ level: 'none' }));
    backend.add(scheduler);
    backend.add(
      createBackendPlugin({
        pluginId: 'busy',
        register(env) {
          env.registerInit({
            deps: { tasks: coreServices.scheduler },
            async init({ tasks }) {
              await tasks.scheduleTask({
                id: 'busy',
                frequency: { minutes: 5 },
                timeout: { minutes: 3 },
                async fn(signal) {
                  task.abort();
                  await once(signal, 'abort');
                  hasStopped();
                },
              });
            },
          });
        },
      }),
    );
    await backend.start();
    await started;
    await backend.stop();
    await stopped;

    const [row] = await knex('busy.backstage_backend_tasks__tasks').select(
      'current_run_ticket',
      'last_run_ended_at',
    );
    expect(row).toEqual({
      current_run_ticket: null,
      last_run_ended_at: expect.any(Date),
    });
  });
});
