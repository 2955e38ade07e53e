const TICKS_PER_SECOND = 100;

/**
 * The processor time of a process, in seconds.
 *
 * @param {string} stat Its `/proc/<pid>/stat`.
 */
export function cpuSeconds(stat) {
  // Its name, in parentheses, may have spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system] = [fields[11], fields[12]].map(Number);
  return (user + system) / TICKS_PER_SECOND;
}

/**
 * The resident memory of a process, in MB.
 *
 * @param {string} status Its `/proc/<pid>/status`.
 */
export function residentMb(status) {
  return (Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024) / 1e6;
}
