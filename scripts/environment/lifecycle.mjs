/** @type {Array<() => Promise<void>>} */
const stops = [];
/** @type {Promise<void> | undefined} */
let stopping;

/**
 * Registers what undoes a start; `stopAll` runs these in reverse order.
 *
 * @param {() => Promise<void>} stop
 */
export function onStop(stop) {
  stops.push(stop);
}

/** Whether the environment is on its way down, so that exiting processes are no news. */
export function isStopping() {
  return stopping !== undefined;
}

/** Stops everything that was started, the latest first. Safe to call more than once. */
export function stopAll() {
  stopping ??= (async () => {
    for (const stop of stops.splice(0).reverse()) {
      try {
        await stop();
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
      }
    }
  })();
  return stopping;
}

/**
 * Runs an entry point: Ctrl-C and failures stop everything that it started.
 *
 * @param {() => Promise<void>} main
 */
export async function runEntryPoint(main) {
  // npm passes Ctrl-C on a second time; every stop has its own limit, so further signals change nothing.
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => {
      if (!isStopping()) {
        console.log('\nStopping …');
      }
      stopAll().then(() => process.exit(code));
    });
  }
  try {
    await main();
  } catch (error) {
    if (isStopping()) {
      return;
    }
    console.error(`\n✗ ${error instanceof Error ? error.message : error}`);
    await stopAll();
    process.exit(1);
  }
}
