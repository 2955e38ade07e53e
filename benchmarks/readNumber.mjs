/**
 * Reads a whole number from the command line.
 *
 * @param {string} name
 * @param {string} value
 * @param {number} least
 * @param {number} most
 * @throws when it is none, or out of bounds.
 */
export function readNumber(name, value, least, most) {
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  if (!(number >= least && number <= most)) {
    throw new Error(
      `${name} is '${value}', set it to a number from ${least} to ${most}`,
    );
  }
  return number;
}
