// Measures what browsing costs, on one replica of the production build with a large catalog: `npm run bench:browsing`.
// Everything stays on loopback.
import { fork } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import {
  runEntryPoint,
  stopAll,
} from '../../scripts/environment/lifecycle.mjs';
import { startCpuMeasurement } from '../cpu.mjs';
import { endWithRun } from '../endWithRun.mjs';
import { ask } from '../forkTypeScript.mjs';
import { readMemory } from './memory.mjs';
import { readOptions } from './options.mjs';
import { setUp } from './setUp.mjs';
import { findShortcomings, toText } from './summary.mjs';

await runEntryPoint(async () => {
  const options = readOptions(process.argv.slice(2));
  const { people, portal, postgres, realm } = await setUp(options);
  if (options.minutes > 0) {
    const shortcomings = await measure();
    if (shortcomings.length > 0) {
      throw new Error(shortcomings.join('; '));
    }
  }
  await stopAll();
  process.exit(0);

  async function measure() {
    const load = endWithRun(fork(new URL('./browse.mjs', import.meta.url)));
    const endCpuMeasurement = await startCpuMeasurement({
      portal: Number(portal.pid),
      Postgres: Number(postgres.pid),
      stub: realm.pid,
      'load generator': Number(load.pid),
    });
    const [browsed, memory] = await Promise.all([
      ask(load, {
        portalUrl: portal.url,
        people,
        entities: options.entities,
        minutes: options.minutes,
      }),
      watchMemory(portal, options.minutes),
    ]);
    console.log(`\n${toText(browsed, memory, await endCpuMeasurement())}`);
    return findShortcomings(browsed, memory);
  }
});

/**
 * Reads a portal's memory every minute.
 *
 * @param {{ pid?: number, url: string }} portal
 * @param {number} minutes
 */
async function watchMemory(portal, minutes) {
  const began = performance.now();
  const memory = [];
  for (let minute = 1; minute <= minutes; minute += 1) {
    await delay(began + minute * 60_000 - performance.now());
    memory.push({ minutes: minute, ...(await readMemory(portal)) });
  }
  return memory;
}
