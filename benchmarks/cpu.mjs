import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const TICKS_PER_SECOND = 100;

/**
 * CPU seconds that a process and its children have used.
 *
 * @param {number} pid
 * @returns {Promise<number | undefined>} Undefined where there is no /proc.
 */
export async function cpuSeconds(pid) {
  const processes = await readdir('/proc').catch(() => undefined);
  if (!processes) {
    return undefined;
  }
  let ticks = 0;
  for (const candidate of processes.filter(name => /^\d+$/.test(name))) {
    const stat = await readFile(`/proc/${candidate}/stat`, 'utf8').catch(
      () => '',
    );
    // The name in parentheses may have spaces; the fields after it are those of proc(5) from the third on.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const parent = Number(fields[1]);
    if (Number(candidate) === pid) {
      // Its own, and that of children which have ended.
      ticks += sum(fields.slice(11, 15));
    } else if (parent === pid) {
      ticks += sum(fields.slice(11, 13));
    }
  }
  return ticks / TICKS_PER_SECOND;
}

/**
 * CPU seconds that a Postgres server has used, all its processes together.
 *
 * @param {string} dataDir
 * @returns {Promise<number | undefined>} Undefined where there is no /proc.
 */
export async function postgresCpuSeconds(dataDir) {
  const pidFile = await readFile(path.join(dataDir, 'postmaster.pid'), 'utf8');
  return cpuSeconds(Number(pidFile.split('\n', 1)[0]));
}

/**
 * Measures how much of a core each of some processes uses.
 *
 * @param {Record<string, number>} processes Their ids by their names.
 * @returns {Promise<() => Promise<Record<string, number>>>} Ends the measurement and gives the cores by the names.
 */
export async function startCpuMeasurement(processes) {
  const readAll = () =>
    Promise.all(Object.values(processes).map(pid => cpuSeconds(pid)));
  const before = await readAll();
  const started = performance.now();
  return async () => {
    const after = await readAll();
    const seconds = (performance.now() - started) / 1_000;
    return Object.fromEntries(
      Object.keys(processes).map((name, index) => [
        name,
        ((after[index] ?? NaN) - (before[index] ?? NaN)) / seconds,
      ]),
    );
  };
}

/** @param {string[]} values */
function sum(values) {
  return values.reduce((total, value) => total + Number(value), 0);
}
