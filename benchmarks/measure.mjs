// Measures what the command line asks for, on the Node that runs it; `run.mjs` starts it on the portal's.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../scripts/environment/environments.mjs';
import {
  isStopping,
  runEntryPoint,
  stopAll,
} from '../scripts/environment/lifecycle.mjs';
import { step } from '../scripts/environment/progress.mjs';
import { rows } from './rows/index.mjs';
import { createServices } from './services.mjs';
import { readOptions } from './table/options.mjs';
import { estimateMinutes, keepRuns, planRuns } from './table/plan.mjs';
import { findShortcomings, toMarkdown } from './table/results.mjs';
import { readRuns, writeRuns } from './table/runs.mjs';
import { readSurroundings } from './table/surroundings.mjs';

/**
 * @typedef {import('./table/types').Run} Run
 * @typedef {import('./table/types').Size} Size
 */

await runEntryPoint(async () => {
  const options = readOptions(
    process.argv.slice(2),
    rows.map(({ id }) => id),
  );
  const { only, size, output } = options;
  const surroundings = await readSurroundings();
  const chosen = rows.filter(({ id }) => only.includes(id));
  const runs = keepRuns(await readRuns(), options, surroundings);
  const plan = planRuns(chosen, size, runs);
  console.log(
    `Runs of ${only.join(', ')} at the ${size} size: ${plan.length}, about ${estimateMinutes(chosen, size, plan)} min`,
  );

  const services = createServices();
  const failures = [];
  for (const row of chosen) {
    for (const each of row.sizes[size]) {
      const steps = plan.filter(
        next => next.row === row.id && next.case === each.label,
      );
      try {
        await measure(row, each, steps);
      } catch (error) {
        if (isStopping()) {
          return;
        }
        // What is measured of the others is worth having.
        console.log(`✗ ${row.id}, ${each.label}: ${error}`);
        failures.push(`${row.id} at ${each.label} could not be measured`);
      }
    }
  }
  await writeTable(output, size, runs);
  await stopAll();
  failures.push(...findShortcomings(chosen, size, runs));
  if (failures.length > 0) {
    throw new Error(failures.join('; '));
  }
  process.exit(0);

  /**
   * @param {import('./table/types').Row} row
   * @param {import('./table/types').Case} each
   * @param {import('./table/types').Step[]} steps
   */
  async function measure(row, each, steps) {
    if (steps.length === 0) {
      return;
    }
    const bench = await row.open(each, services);
    try {
      for (const [index, { side }] of steps.entries()) {
        const numbers = await step(
          `${row.title}, ${each.label}: ${side}, run ${index + 1} of ${steps.length}`,
          () => bench.run(side),
        );
        runs.push({
          ...surroundings,
          row: row.id,
          size,
          case: each.label,
          side,
          date: new Date().toISOString(),
          numbers,
        });
        await writeRuns(runs);
      }
    } finally {
      await bench.close();
    }
  }
});

/**
 * @param {string} output
 * @param {Size} size
 * @param {Run[]} runs
 */
async function writeTable(output, size, runs) {
  const file = path.resolve(root, output);
  const text = await format(toMarkdown(rows, size, runs), {
    ...(await resolveConfig(path.join(root, 'package.json'))),
    parser: 'markdown',
  });
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(`\n${text}\n${path.relative(root, file)}`);
}
