/**
 * @typedef {import('./types').Row} Row
 * @typedef {import('./types').Run} Run
 */

/** What the tests' runs were made on. */
export const surroundings = {
  commit: '0123456',
  machine: { cpu: 'Abacus 3000', cores: 2, memoryGb: 24 },
  versions: { Node: '24.1.0', Keycloak: '26.7.3' },
};

/**
 * A row of one measure, in seconds.
 *
 * @param {Partial<Row>} [given]
 * @returns {Row}
 */
export function aRow(given) {
  return {
    id: 'sync',
    title: 'Full sync',
    sides: ['kubrix', 'stock'],
    sizes: {
      small: [{ label: '500 users', runs: 2, seconds: { setUp: 30, run: 20 } }],
      full: [
        { label: '10,000 users', runs: 5, seconds: { setUp: 60, run: 90 } },
        { label: '100,000 users', runs: 1, seconds: { setUp: 600, run: 900 } },
      ],
    },
    measures: [{ id: 'read', title: 'read', unit: 's' }],
    open: async () => {
      throw new Error('Nothing is measured here');
    },
    ...given,
  };
}

/**
 * A run of that row.
 *
 * @param {Partial<Run>} [given]
 * @returns {Run}
 */
export function aRun(given) {
  return {
    ...surroundings,
    row: 'sync',
    size: 'small',
    case: '500 users',
    side: 'kubrix',
    date: '2026-11-23T10:00:00.000Z',
    numbers: { read: 1.5 },
    ...given,
  };
}
