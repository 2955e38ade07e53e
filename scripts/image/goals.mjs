/**
 * What was measured of an image and of a container of it.
 *
 * @typedef {object} Measurements
 * @property {boolean} generatesDocs Whether MkDocs is in the image.
 * @property {number} sizeMb
 * @property {number} emptyStartSeconds Until it was ready on an empty database.
 * @property {number} startSeconds Until it was ready on the database that it left.
 * @property {number} idleMb Resident memory once it had nothing to do.
 * @property {number} stopSeconds From SIGTERM to its end.
 * @property {number} exitCode
 */

/**
 * @typedef {object} Verdict
 * @property {string} what
 * @property {string} measured
 * @property {string} goal
 * @property {boolean} met
 * @property {boolean} [dependsOnMachine] Whether a busy or slow machine may miss it, through no fault of the image.
 */

/**
 * Compares what was measured with what the portal promises.
 *
 * @param {Measurements} measurements
 * @returns {Verdict[]}
 */
export function judge(measurements) {
  const { generatesDocs, exitCode } = measurements;
  return [
    {
      ...below('size', measurements.sizeMb, generatesDocs ? 750 : 600, 'MB'),
      dependsOnMachine: false,
    },
    below(
      'ready on an empty database',
      measurements.emptyStartSeconds,
      30,
      's',
    ),
    below('ready on a migrated database', measurements.startSeconds, 15, 's'),
    below('memory when idle', measurements.idleMb, 350, 'MB'),
    below('end after SIGTERM', measurements.stopSeconds, 10, 's'),
    {
      what: 'exit code after SIGTERM',
      measured: String(exitCode),
      goal: '0',
      met: exitCode === 0,
    },
  ];
}

/**
 * @param {string} what
 * @param {number} value
 * @param {number} limit
 * @param {string} unit
 * @returns {Verdict}
 */
function below(what, value, limit, unit) {
  const digits = unit === 's' ? 1 : 0;
  return {
    what,
    measured: `${value.toFixed(digits)} ${unit}`,
    goal: `< ${limit} ${unit}`,
    met: value < limit,
    dependsOnMachine: true,
  };
}
