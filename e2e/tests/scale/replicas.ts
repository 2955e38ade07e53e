import { execFile } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

const SERVICES = ['replica-1', 'replica-2'];
const PORT = '7007';
const START_LIMIT_MS = 120_000;
const POLL_INTERVAL_MS = 500;

interface Inspected {
  NetworkSettings: {
    Networks: Record<string, { IPAddress: string }>;
    Ports: Record<string, { HostIp: string; HostPort: string }[] | null>;
  };
}

/** One of the portals behind the load balancer, in its container. */
export class Replica {
  readonly #service: string;
  readonly #container: string;

  private constructor(service: string, container: string) {
    this.#service = service;
    this.#container = container;
  }

  /** Those of the compose project that is in the environment. */
  static async findAll(): Promise<Replica[]> {
    return Promise.all(
      SERVICES.map(async service => {
        const { stdout } = await run('docker', [
          ...['compose', 'ps', '--all', '--quiet', service],
        ]);
        return new Replica(service, stdout.trim());
      }),
    );
  }

  /** Its address as the load balancer names it, another one after each start. */
  async address(): Promise<string> {
    const { Networks } = await this.#network();
    return `${Object.values(Networks)[0].IPAddress}:${PORT}`;
  }

  /** The way past the load balancer, another one after each start. */
  async url(): Promise<string> {
    const { Ports } = await this.#network();
    return `http://localhost:${Ports[`${PORT}/tcp`]?.[0].HostPort}`;
  }

  /** Ends it without a warning. */
  async kill(): Promise<void> {
    await run('docker', ['kill', this.#container]);
  }

  /** Starts it again and waits until it serves. */
  async start(): Promise<void> {
    await run('docker', ['start', this.#container]);
    const readiness = `${await this.url()}/.backstage/health/v1/readiness`;
    const deadline = Date.now() + START_LIMIT_MS;
    while (Date.now() < deadline) {
      if (await succeeds(readiness)) {
        return;
      }
      await delay(POLL_INTERVAL_MS);
    }
    throw new Error(
      `${this.#service} was not ready within ${START_LIMIT_MS / 1000} s after its start: look at 'docker logs ${this.#container}'`,
    );
  }

  async #network() {
    const { stdout } = await run('docker', ['inspect', this.#container]);
    const [{ NetworkSettings }]: Inspected[] = JSON.parse(stdout);
    return NetworkSettings;
  }
}

async function succeeds(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
