import { percentile } from '../percentile.mjs';

/**
 * @typedef {import('./types').FirstLogin} FirstLogin
 * @typedef {import('./types').Summary} Summary
 */

/**
 * Sums first logins up: those during the sync, and the others, where there are any.
 *
 * @param {FirstLogin[]} logins
 * @returns {Summary[]}
 */
export function summarize(logins) {
  return [
    { label: 'during the sync', some: logins.filter(l => l.duringSync) },
    { label: 'idle', some: logins.filter(l => !l.duringSync) },
  ]
    .filter(({ some }) => some.length > 0)
    .map(({ label, some }) => {
      const sorted = some.map(({ seconds }) => seconds).sort((a, b) => a - b);
      return {
        logins: label,
        count: sorted.length,
        p50: percentile(sorted, 50),
        p95: percentile(sorted, 95),
        max: percentile(sorted, 100),
      };
    });
}

/**
 * Lays summaries out as a table.
 *
 * @param {Summary[]} summaries
 * @returns {string}
 */
export function toTable(summaries) {
  const rows = [
    ['first logins', 'count', 'p50', 'p95', 'max'],
    ...summaries.map(({ logins, count, p50, p95, max }) => [
      logins,
      String(count),
      ...[p50, p95, max].map(seconds => `${seconds.toFixed(2)} s`),
    ]),
  ];
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map(row => row[column].length)),
  );
  return rows
    .map(([label, ...cells]) =>
      [
        label.padEnd(widths[0]),
        ...cells.map((cell, index) => cell.padStart(widths[index + 1])),
      ].join('  '),
    )
    .join('\n');
}
