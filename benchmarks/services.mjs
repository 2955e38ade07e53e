import path from 'node:path';
import knexFactory from 'knex';
import { localDir } from '../scripts/environment/environments.mjs';
import { onStop } from '../scripts/environment/lifecycle.mjs';
import {
  postgresConnection,
  startEmbeddedPostgres,
} from '../scripts/environment/postgres.mjs';
import { provideRealm } from './realm/provideRealm.mjs';

/** @type {import('../scripts/environment/environments.mjs').Environment} */
const environment = {
  name: 'benchmark',
  stateDir: path.join(localDir, 'benchmark'),
  composeProject: 'kubrix-portal-benchmark',
  disposable: true,
  ports: { app: 13014, backend: 17014, keycloak: 18094, postgres: 15444 },
};

/** The name by which Postgres knows the connections of the benchmark itself. */
export const APPLICATION = 'benchmark';

/**
 * An empty database, for one run of one side.
 *
 * @typedef {object} Database
 * @property {object} connection As Backstage's configuration wants it.
 * @property {import('knex').Knex} knex
 * @property {() => Promise<void>} drop Once nobody else is connected to it.
 */

/**
 * What all rows and both sides share: one Postgres and one Keycloak, each started when somebody needs it.
 *
 * @typedef {object} Services
 * @property {string} stateDir
 * @property {() => Promise<Database>} createDatabase
 * @property {(people: import('./realm/types').RealmSize) => Promise<{ url: string, stop: () => Promise<void> }>} startRealm
 * A Keycloak whose realm has such people, until it is stopped: it runs once at a time.
 */

/** @returns {Services} */
export function createServices() {
  /** @type {Promise<import('knex').Knex> | undefined} */
  let admin;
  let databases = 0;

  const startPostgres = async () => {
    await startEmbeddedPostgres(environment);
    const knex = connect('postgres');
    onStop(() => knex.destroy());
    return knex;
  };

  return {
    stateDir: environment.stateDir,
    createDatabase: async () => {
      admin ??= startPostgres();
      const server = await admin;
      databases += 1;
      const database = `run_${databases}`;
      await server.raw('create database ??', [database]);
      const knex = connect(database);
      onStop(() => knex.destroy());
      return {
        connection: { ...postgresConnection(environment), database },
        knex,
        drop: async () => {
          await knex.destroy();
          await server.raw('drop database ?? with (force)', [database]);
        },
      };
    },
    startRealm: people => provideRealm(environment, people),
  };
}

/** @param {string} database */
function connect(database) {
  return knexFactory({
    client: 'pg',
    connection: {
      ...postgresConnection(environment),
      database,
      application_name: APPLICATION,
    },
  });
}
