import { isDeepStrictEqual } from 'node:util';

/**
 * @typedef {import('./types').Row} Row
 * @typedef {import('./types').Run} Run
 * @typedef {import('./types').Side} Side
 * @typedef {import('./types').Size} Size
 * @typedef {import('./types').Step} Step
 * @typedef {import('./types').Surroundings} Surroundings
 */

/**
 * Chooses which of the runs that were made before are kept: those of other rows and sizes, and with `resume` those of
 * the chosen ones too, unless the machine or a version is another one now.
 *
 * @param {Run[]} runs
 * @param {{ only: string[], size: Size, resume: boolean }} options
 * @param {Surroundings} surroundings
 */
export function keepRuns(runs, { only, size, resume }, surroundings) {
  return runs.filter(
    run =>
      isDeepStrictEqual(run.machine, surroundings.machine) &&
      isDeepStrictEqual(run.versions, surroundings.versions) &&
      (resume || run.size !== size || !only.includes(run.row)),
  );
}

/**
 * Plans the runs that are still to be made, with the sides in turns: whichever was last in one turn is first in the next,
 * so that neither always finds what the other has warmed up.
 *
 * @param {Row[]} rows
 * @param {Size} size
 * @param {Run[]} made
 * @returns {Step[]}
 */
export function planRuns(rows, size, made) {
  return rows.flatMap(row =>
    row.sizes[size].flatMap(({ label, runs }) => {
      /** @param {Side} side */
      const madeBy = side =>
        made.filter(
          run =>
            run.row === row.id &&
            run.size === size &&
            run.case === label &&
            run.side === side,
        ).length;
      return Array.from({ length: runs }, (_, turn) =>
        (turn % 2 === 0 ? row.sides : [...row.sides].reverse())
          .filter(side => turn >= madeBy(side))
          .map(side => ({ row: row.id, case: label, side })),
      ).flat();
    }),
  );
}

/**
 * Estimates how long runs take.
 *
 * @param {Row[]} rows
 * @param {Size} size
 * @param {Step[]} steps
 * @returns {number} Minutes.
 */
export function estimateMinutes(rows, size, steps) {
  const seconds = rows.flatMap(row =>
    row.sizes[size].map(each => {
      const runs = steps.filter(
        step => step.row === row.id && step.case === each.label,
      ).length;
      return runs > 0 ? each.seconds.setUp + runs * each.seconds.run : 0;
    }),
  );
  return Math.ceil(seconds.reduce((sum, some) => sum + some, 0) / 60);
}
