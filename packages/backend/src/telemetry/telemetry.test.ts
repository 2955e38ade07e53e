import { TestDatabases } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { JsonObject } from '@backstage/types';
import { createNoopMeter, metrics } from '@opentelemetry/api';
import { once } from 'node:events';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { createCountingBackend } from '../../__fixtures__/countingBackend';
import { forkFromSource } from '../../__fixtures__/forkFromSource';

describe('telemetry', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });
  let stops: (() => unknown)[] = [];

  afterEach(async () => {
    await Promise.all(stops.map(stop => stop()));
    stops = [];
    // A start that failed leaves it to the end of the process.
    metrics.disable();
  });

  async function describeBackend(metricsConfig: JsonObject, more?: JsonObject) {
    const port = await freePort();
    const baseUrl = `http://127.0.0.1:${port}`;
    const config = {
      app: { baseUrl },
      backend: { baseUrl, listen: { host: '127.0.0.1', port }, ...more },
      kubrix: { metrics: metricsConfig },
    };
    return { config, url: `${baseUrl}/metrics` };
  }

  async function start(metricsConfig: JsonObject = {}) {
    const { config, url } = await describeBackend(metricsConfig);
    const backend = createCountingBackend(config);
    stops.push(() => backend.stop());
    await backend.start();
    return { backend, url };
  }

  /** Starts the backend as a process, which sends what it measures to an address. */
  async function startProcess(endpoint: string) {
    const { config } = await describeBackend({ enabled: false });
    const child = forkFromSource('runCountingBackend', {
      args: [JSON.stringify(config)],
      env: { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint },
      lifetimeMs: 30_000,
    });
    stops.push(() => child.kill('SIGKILL'));
    const exited = once(child, 'exit');
    await Promise.race([
      new Promise<void>(resolve => {
        // The loader of the sources uses the same channel.
        child.on('message', message => {
          if (message === 'started') {
            resolve();
          }
        });
      }),
      exited,
    ]);
    return {
      async terminate() {
        child.kill('SIGTERM');
        const [code] = await exited;
        return code;
      },
    };
  }

  async function startCollector({ answers }: { answers: boolean }) {
    const requests: Record<'method' | 'path' | 'type' | 'body', unknown>[] = [];
    const collector = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request.setEncoding('latin1')) {
        body += chunk;
      }
      const { method, url: path, headers } = request;
      requests.push({ method, path, type: headers['content-type'], body });
      if (answers) {
        response.end();
      }
    });
    const port = await listen(collector);
    stops.push(() => {
      collector.closeAllConnections();
      collector.close();
    });
    return { requests, url: `http://127.0.0.1:${port}` };
  }

  it("serves Backstage's metrics, and those of plugins and of the process, as Prometheus text", async () => {
    const { connection } = (await databases.init('POSTGRES_17')).client.config;
    const { config, url } = await describeBackend(
      {},
      {
        database: {
          client: 'pg',
          // Knex hides the password from whoever lists the settings.
          connection: { ...connection, password: connection.password },
        },
      },
    );
    const backend = createCountingBackend(config);
    backend.add(catalogPlugin);
    stops.push(() => backend.stop());
    await backend.start();

    const response = await fetch(url);
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    for (const [name, type] of [
      ['catalog_relations_count', 'gauge'],
      ['counting_starts_total', 'counter'],
      ['process_cpu_time_total', 'counter'],
      ['process_memory_usage', 'gauge'],
      ['nodejs_eventloop_delay_p99', 'gauge'],
      ['v8js_memory_heap_used', 'gauge'],
    ]) {
      expect(text).toMatch(new RegExp(`^# HELP ${name} .+$`, 'm'));
      expect(text).toContain(`# TYPE ${name} ${type}\n`);
    }
    expect(text).toContain('counting_starts_total{how="well"');
    expect(text).toContain('service_name="kubrix-portal"');
  });

  it('serves nothing else below that path, and changes nothing', async () => {
    const { url } = await start();

    expect((await fetch(`${url}/else`)).status).toBe(404);
    expect((await fetch(url, { method: 'POST' })).status).toBe(404);
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(200);
  });

  it('serves them on a port of their own, and only there', async () => {
    const port = await freePort();
    const { url } = await start({ port });

    const own = `http://127.0.0.1:${port}`;
    expect(await (await fetch(`${own}/metrics`)).text()).toContain(
      'counting_starts_total',
    );
    expect((await fetch(`${own}/`)).status).toBe(404);
    expect((await fetch(url)).status).toBe(404);
  });

  it('gives its own port back when the backend ends', async () => {
    const port = await freePort();
    const { backend } = await start({ port });
    await backend.stop();

    await expect(fetch(`http://127.0.0.1:${port}/metrics`)).rejects.toThrow(
      'fetch failed',
    );
  });

  it('ends the start when its own port is taken', async () => {
    const taken = createServer();
    const port = await listen(taken);
    stops.push(() => taken.close());

    await expect(start({ port })).rejects.toThrow(
      `Metrics cannot be served on port ${port}, set kubrix.metrics.port to one that is free; caused by Error: listen EADDRINUSE`,
    );
  });

  it('ends the start for a value that it does not know', async () => {
    await expect(start({ enabled: 'maybe' })).rejects.toThrow(
      'kubrix.metrics.enabled is "maybe", set it to true or false',
    );
  });

  it('can be switched off', async () => {
    const { url } = await start({ enabled: false });

    expect((await fetch(url)).status).toBe(404);
  });

  it('leaves another SDK in charge', async () => {
    const other = { getMeter: () => createNoopMeter() };
    metrics.setGlobalMeterProvider(other);
    const { url } = await start();

    expect((await fetch(url)).status).toBe(404);
    expect(metrics.getMeterProvider()).toBe(other);
  });

  it('sends metrics to a collector, the last ones when it is told to end', async () => {
    const collector = await startCollector({ answers: true });
    const backend = await startProcess(collector.url);

    expect(await backend.terminate()).toBe(0);
    const [{ method, path, type, body }] = collector.requests;
    expect([method, path, type]).toEqual([
      'POST',
      '/v1/metrics',
      'application/x-protobuf',
    ]);
    expect(body).toContain('counting.starts');
    expect(body).toContain('kubrix-portal');
  });

  it('does not wait long for a collector that does not answer', async () => {
    const collector = await startCollector({ answers: false });
    const backend = await startProcess(collector.url);
    const told = performance.now();

    expect(await backend.terminate()).toBe(0);
    expect(performance.now() - told).toBeLessThan(2_000);
    expect(collector.requests).toHaveLength(1);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');
  return port;
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
