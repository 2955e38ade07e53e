// Measures sign-ins under load, on one replica of the production build: `npm run bench:sign-ins`, and with a real
// Keycloak `npm run bench:sign-ins -- --provider keycloak --rate 4,6,8`. Everything stays on loopback.
import { fork } from 'node:child_process';
import path from 'node:path';
import { localDir } from '../../scripts/environment/environments.mjs';
import {
  runEntryPoint,
  stopAll,
} from '../../scripts/environment/lifecycle.mjs';
import { startEmbeddedPostgres } from '../../scripts/environment/postgres.mjs';
import { step } from '../../scripts/environment/progress.mjs';
import { analyzeTables } from '../analyzeTables.mjs';
import { startCpuMeasurement } from '../cpu.mjs';
import { endWithRun } from '../endWithRun.mjs';
import { ask } from '../forkTypeScript.mjs';
import { provideBuild, startPortal } from '../portal.mjs';
import { waitForEntities } from '../waitForEntities.mjs';
import { readOptions } from './options.mjs';
import { knownPeople, whoSignsIn } from './people.mjs';
import { startKeycloak, startStub } from './realms.mjs';
import { findShortcomings, toText } from './summary.mjs';

const WARM_UP_SECONDS = 10;

/** @type {import('../../scripts/environment/environments.mjs').Environment} */
const environment = {
  name: 'benchmark-sign-ins',
  stateDir: path.join(localDir, 'benchmark-sign-ins'),
  composeProject: 'kubrix-portal-benchmark-sign-ins',
  disposable: true,
  ports: { app: 13012, backend: 17012, keycloak: 18092, postgres: 15442 },
};

await runEntryPoint(async () => {
  const options = readOptions(process.argv.slice(2));
  const build = await provideBuild(environment, options.build);
  const realm = await (options.provider === 'stub'
    ? startStub(environment.ports.keycloak)
    : startKeycloak(environment));
  const known = knownPeople(options.people);
  await step(`${options.people} people`, () => realm.add(known));
  const postgres = await startEmbeddedPostgres(environment);
  const portal = await startPortal({ environment, build, realm });
  await step('Catalog: the people', () =>
    waitForEntities({
      ...portal,
      query: {
        filter: 'kind=user',
        fullTextFilterTerm: 'person-',
        fullTextFilterFields: 'metadata.name',
      },
      count: options.people,
    }),
  );
  await analyzeTables(environment);

  const load = endWithRun(fork(new URL('./load.mjs', import.meta.url)));
  let newBefore = 0;
  /** @param {number} rate @param {number} seconds */
  const measure = async (rate, seconds) => {
    const people = whoSignsIn({
      count: rate * seconds,
      known,
      newPercent: options.newPercent,
      newBefore,
    });
    const newcomers = people.filter(person => !person.known);
    newBefore += newcomers.length;
    await realm.add(newcomers);
    return ask(load, { portalUrl: portal.url, people, rate, seconds });
  };

  await measure(options.rates[0], WARM_UP_SECONDS);
  const shortcomings = [];
  for (const rate of options.rates) {
    const endCpuMeasurement = await startCpuMeasurement({
      portal: Number(portal.pid),
      Postgres: Number(postgres.pid),
      [realm.name]: realm.pid,
      'load generator': Number(load.pid),
    });
    const measured = await measure(rate, options.seconds);
    console.log(`\n${toText(measured, await endCpuMeasurement())}`);
    shortcomings.push(
      ...findShortcomings(measured, {
        mustReachRate: options.provider === 'stub',
      }),
    );
  }
  if (shortcomings.length > 0) {
    throw new Error(shortcomings.join('; '));
  }
  await stopAll();
  process.exit(0);
});
