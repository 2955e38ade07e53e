/**
 * The smallest value that so many per cent of the values do not exceed; not a number where there are no values.
 *
 * @param {number[]} ascending
 * @param {number} rank From 0 to 100.
 */
export function percentile(ascending, rank) {
  return (
    ascending[Math.max(1, Math.ceil((rank / 100) * ascending.length)) - 1] ??
    NaN
  );
}
