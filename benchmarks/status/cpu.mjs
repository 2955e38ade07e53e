import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const TICKS_PER_SECOND = 100;

/**
 * CPU seconds that a Postgres server has used, all its processes together.
 *
 * @param {string} dataDir
 * @returns {Promise<number | undefined>} Undefined where there is no /proc.
 */
export async function postgresCpuSeconds(dataDir) {
  const pidFile = await readFile(path.join(dataDir, 'postmaster.pid'), 'utf8');
  const postmaster = Number(pidFile.split('\n', 1)[0]);
  const processes = await readdir('/proc').catch(() => undefined);
  if (!processes) {
    return undefined;
  }
  let ticks = 0;
  for (const pid of processes.filter(name => /^\d+$/.test(name))) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    // The name in parentheses may have spaces; the fields after it are those of proc(5) from the third on.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const parent = Number(fields[1]);
    if (Number(pid) === postmaster) {
      // Its own, and that of connections which have been closed.
      ticks += sum(fields.slice(11, 15));
    } else if (parent === postmaster) {
      ticks += sum(fields.slice(11, 13));
    }
  }
  return ticks / TICKS_PER_SECOND;
}

/** @param {string[]} values */
function sum(values) {
  return values.reduce((total, value) => total + Number(value), 0);
}
