const REMINDER_INTERVAL_MS = 10_000;

/**
 * Runs a step and prints when it starts, that it is still running, and how long it took.
 *
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function step(label, run) {
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  console.log(`… ${label}`);
  const reminder = setInterval(
    () => console.log(`… ${label} (${Math.round(Number(seconds()))} s)`),
    REMINDER_INTERVAL_MS,
  );
  try {
    const result = await run();
    console.log(`✓ ${label} (${seconds()} s)`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}
