import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ask } from '../environment/commands.mjs';
import { findRunningContainers } from '../environment/composeServices.mjs';
import { compose } from '../environment/docker.mjs';
import { step } from '../environment/progress.mjs';
import { waitForHttp } from '../environment/waiting.mjs';
import { cpuSeconds, residentMb } from './processState.mjs';

const PORT = 17_099;
const LIMITS = 'scripts/image/limits.yaml';
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_SECONDS = 20;
const COMMAND_LIMIT_MS = 40_000;
const IDLE_LIMIT_MS = 40_000;
const IDLE_WINDOW_MS = 2_000;
/** In a row: after the first ones the portal collects the garbage of its start. */
const IDLE_WINDOWS = 5;
/** Of one core. */
const IDLE_LOAD = 0.1;

/** The service `portal` of docker-compose.yaml in a container of its own, on a database of its own. */
export class MeasuredPortal {
  #environment;
  #database;
  #name;

  /**
   * @param {import('../environment/environments.mjs').Environment} environment Where its Keycloak and Postgres run.
   * @param {string} database
   */
  constructor(environment, database) {
    this.#environment = environment;
    this.#database = database;
    this.#name = `kubrix-portal-${database.replaceAll('_', '-')}`;
  }

  /**
   * Starts it and returns the seconds until it was ready.
   *
   * @param {string} database How its database is called in messages.
   * @throws when it is not ready within a minute, with its log.
   */
  async start(database) {
    const running = await findRunningContainers(this.#environment);
    for (const service of ['keycloak', 'postgres']) {
      if (!running.includes(service)) {
        throw new Error(
          `The portal cannot be measured without ${service} in compose project ${this.#environment.composeProject}: start it there`,
        );
      }
    }
    return step(`Start on ${database}`, async () => {
      const setting = 'APP_CONFIG_backend_database_connection_database';
      await this.#compose(
        ...[...composeFiles(), '--file', LIMITS],
        ...['run', '--detach', '--no-deps', '--name', this.#name],
        ...['--publish', `127.0.0.1:${PORT}:7007`],
        ...['--env', `PORTAL_URL=http://localhost:${PORT}`],
        ...['--env', `${setting}=${this.#database}`],
        'portal',
      );
      try {
        await waitForHttp(
          `http://localhost:${PORT}/.backstage/health/v1/readiness`,
          { name: 'The portal', limitMs: START_LIMIT_MS },
        );
      } catch (error) {
        const log = await ask('docker', ['logs', '--tail=20', this.#name]);
        throw new Error(`${/** @type {Error} */ (error).message}\n${log}`);
      }
      const begin = await this.#inspect('{{.State.StartedAt}}');
      return (Date.now() - Date.parse(begin)) / 1000;
    });
  }

  /** The image that it was started from. */
  async image() {
    return this.#inspect('{{.Config.Image}}');
  }

  /** Waits until it has had nothing to do for a while and returns its resident memory. */
  async idleMb() {
    return step('Wait until it is idle', async () => {
      const deadline = Date.now() + IDLE_LIMIT_MS;
      let load = Infinity;
      let idleWindows = 0;
      let used = cpuSeconds(await this.#read('/proc/1/stat'));
      while (idleWindows < IDLE_WINDOWS) {
        if (Date.now() > deadline) {
          throw new Error(
            `The portal was still busy ${IDLE_LIMIT_MS / 1000} s after its start, with ${Math.round(load * 100)} % of a core`,
          );
        }
        await delay(IDLE_WINDOW_MS);
        const usedNow = cpuSeconds(await this.#read('/proc/1/stat'));
        load = (usedNow - used) / (IDLE_WINDOW_MS / 1000);
        used = usedNow;
        idleWindows = load > IDLE_LOAD ? 0 : idleWindows + 1;
      }
      return residentMb(await this.#read('/proc/1/status'));
    });
  }

  /** Asks it to end and returns how long that took and how it ended. */
  async stop() {
    const begin = Date.now();
    await step('Stop', () =>
      docker('stop', `--time=${STOP_LIMIT_SECONDS}`, this.#name),
    );
    return {
      seconds: (Date.now() - begin) / 1000,
      exitCode: Number(await this.#inspect('{{.State.ExitCode}}')),
    };
  }

  /** Removes its container and leaves its database. */
  async kill() {
    await docker('rm', '--force', this.#name);
  }

  /** Removes its container and its database, as far as they are there. */
  async remove() {
    await ask('docker', ['rm', '--force', this.#name]);
    const drop = `DROP DATABASE IF EXISTS ${this.#database} WITH (FORCE)`;
    await this.#compose(
      ...['exec', '--no-TTY', 'postgres'],
      ...['psql', '--username=postgres', '--command', drop],
    );
  }

  /** @param {string} file */
  #read(file) {
    return docker('exec', this.#name, 'cat', file);
  }

  /** @param {string} format */
  #inspect(format) {
    return docker('inspect', '--format', format, this.#name);
  }

  /** @param {string[]} args */
  #compose(...args) {
    const { command, args: all, ...options } = compose(this.#environment, args);
    return demand(command, all, options);
  }
}

/**
 * @param {string} image
 * @returns {Promise<{ generatesDocs: boolean, sizeMb: number }>}
 */
export async function inspectImage(image) {
  const text = await docker('image', 'inspect', image);
  const [{ Size, Config }] = JSON.parse(text);
  return {
    generatesDocs: Config.Env.some((/** @type {string} */ variable) =>
      variable.includes('/opt/techdocs'),
    ),
    sizeMb: Size / 1e6,
  };
}

/** The files that `docker compose` reads by itself, as options. */
function composeFiles() {
  const { COMPOSE_FILE = 'docker-compose.yaml' } = process.env;
  return COMPOSE_FILE.split(path.delimiter).flatMap(file => ['--file', file]);
}

/** @param {string[]} args */
function docker(...args) {
  return demand('docker', args);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
async function demand(command, args, options) {
  const limits = { timeoutMs: COMMAND_LIMIT_MS };
  const answer = await ask(command, args, { ...options, ...limits });
  if (answer === undefined) {
    throw new Error(`\`${command} ${args.join(' ')}\` failed`);
  }
  return answer;
}
