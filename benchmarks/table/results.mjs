import { summarizeRuns } from './summary.mjs';

const NOT_MEASURED = 'not measured';
const NO_COUNTERPART = '–';

/**
 * @typedef {import('./types').Case} Case
 * @typedef {import('./types').Measure} Measure
 * @typedef {import('./types').Row} Row
 * @typedef {import('./types').Run} Run
 * @typedef {import('./types').Side} Side
 * @typedef {import('./types').Size} Size
 * @typedef {import('./types').Summary} Summary
 *
 * @typedef {object} Line What there is to say of one measure of one case.
 * @property {Measure} measure
 * @property {Case} each
 * @property {Row} row
 * @property {Record<Side, Summary | undefined>} sides
 */

/**
 * Writes the table of a size in Markdown; it says nothing that is not in the runs.
 *
 * @param {Row[]} rows
 * @param {Size} size
 * @param {Run[]} runs
 */
export function toMarkdown(rows, size, runs) {
  const made = runs.filter(run => run.size === size);
  return [
    `# Measured beside stock Backstage

\`npm run bench -- --size ${size}\` writes this file; [Measuring it yourself](../docs/measuring.md) says what its words mean.`,
    ...(size === 'small'
      ? [
          'These are **small** sizes: they prove that the measurement works. What they say of a target that is for the full size stands in parentheses.',
        ]
      : []),
    table([
      [
        ...['Measure', 'Size', 'kubriX median', 'kubriX p95'],
        ...['Stock median', 'Stock p95', 'Ratio', 'Runs', 'Target', 'Met'],
      ],
      ...linesOf(rows, size, made).map(line => cellsOf(line)),
    ]),
    'Ratio: the median of kubriX by that of stock Backstage. Runs: of each side; × how many are measured within each, of which a run gives median and p95, and the table the median of those.',
    ...(made.length > 0
      ? ['## Where it was measured', ...surroundingsOf(rows, made)]
      : []),
  ].join('\n\n');
}

/**
 * Names the targets that hold at every size and are missed all the same.
 *
 * @param {Row[]} rows
 * @param {Size} size
 * @param {Run[]} runs
 */
export function findShortcomings(rows, size, runs) {
  return linesOf(
    rows,
    size,
    runs.filter(run => run.size === size),
  )
    .filter(({ measure, sides }) => {
      const { target } = measure;
      return target?.everywhere && isMet(measure, sides) === false;
    })
    .map(
      ({ measure, each, row }) =>
        `${titleOf(row, measure)} at ${each.label}: wanted ${measure.target?.text}`,
    );
}

/**
 * @param {Row[]} rows
 * @param {Size} size
 * @param {Run[]} runs
 * @returns {Line[]}
 */
function linesOf(rows, size, runs) {
  return rows.flatMap(row =>
    row.sizes[size].flatMap(each =>
      row.measures.map(measure => {
        /** @param {Side} side */
        const summarize = side =>
          summarizeRuns(
            runs
              .filter(
                run =>
                  run.row === row.id &&
                  run.case === each.label &&
                  run.side === side,
              )
              .flatMap(({ numbers }) => numbers[measure.id] ?? []),
          );
        return {
          measure,
          each,
          row,
          sides: { kubrix: summarize('kubrix'), stock: summarize('stock') },
        };
      }),
    ),
  );
}

/** @param {Line} line */
function cellsOf({ measure, each, row, sides }) {
  const { kubrix, stock } = sides;
  /**
   * @param {Side} side
   * @param {'median' | 'p95'} what
   */
  const cell = (side, what) => {
    if (!row.sides.includes(side)) {
      return NO_COUNTERPART;
    }
    const summary = sides[side];
    return summary
      ? `${formatNumber(summary[what])} ${measure.unit}`.trim()
      : NOT_MEASURED;
  };
  return [
    titleOf(row, measure),
    measure.size?.(each.label) ?? each.label,
    ...[cell('kubrix', 'median'), cell('kubrix', 'p95')],
    ...[cell('stock', 'median'), cell('stock', 'p95')],
    kubrix && stock && stock.median > 0
      ? formatNumber(kubrix.median / stock.median)
      : NO_COUNTERPART,
    runsOf(each, row, sides),
    measure.target?.text ?? NO_COUNTERPART,
    verdict(measure, sides, isFull(row, each)),
  ];
}

/**
 * @param {Row} row
 * @param {Measure} measure
 */
function titleOf(row, measure) {
  return measure.title ? `${row.title}: ${measure.title}` : row.title;
}

/**
 * @param {Case} each
 * @param {Row} row
 * @param {Record<Side, Summary | undefined>} sides
 */
function runsOf(each, row, sides) {
  const counts = row.sides.map(side => sides[side]?.runs ?? 0);
  const fewest = Math.min(...counts);
  const samples = sides.kubrix?.samples;
  return [
    fewest < each.runs ? `${fewest} of ${each.runs}` : `${fewest}`,
    ...(samples ? [`× ${formatNumber(samples)}`] : []),
  ].join(' ');
}

/**
 * @param {Measure} measure
 * @param {Record<Side, Summary | undefined>} sides
 */
function isMet({ target }, { kubrix, stock }) {
  return kubrix && target?.isMet({ kubrix, stock });
}

/**
 * @param {Measure} measure
 * @param {Record<Side, Summary | undefined>} sides
 * @param {boolean} isForTarget Whether it was measured at a size that the target is for.
 */
function verdict(measure, sides, isForTarget) {
  const { target } = measure;
  if (!target) {
    return NO_COUNTERPART;
  }
  const met = isMet(measure, sides);
  if (met === undefined) {
    return NOT_MEASURED;
  }
  const word = met ? 'yes' : 'no';
  return isForTarget || target.everywhere ? word : `(${word})`;
}

/**
 * @param {Row} row
 * @param {Case} each
 */
function isFull(row, each) {
  return row.sizes.full.some(({ label }) => label === each.label);
}

/**
 * @param {Row[]} rows
 * @param {Run[]} runs
 */
function surroundingsOf(rows, runs) {
  // Runs of other machines and versions are not kept.
  const [{ machine, versions }] = runs;
  return [
    [
      `- Machine: ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB`,
      `- Versions: ${Object.entries(versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(', ')}`,
    ].join('\n'),
    table([
      ['Row', 'Measured', 'Commit'],
      ...rows.flatMap(({ id, title }) => {
        const some = runs.filter(({ row }) => row === id);
        return some.length > 0
          ? [
              [
                `${title} (\`${id}\`)`,
                distinct(some.map(({ date }) => date.slice(0, 10))),
                distinct(some.map(({ commit }) => commit)),
              ],
            ]
          : [];
      }),
    ]),
  ];
}

/** @param {string[]} values */
function distinct(values) {
  return [...new Set(values)].sort().join(', ');
}

/** @param {string[][]} rows */
function table([head, ...body]) {
  return [head, head.map(() => '---'), ...body]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/**
 * With three digits that say something.
 *
 * @param {number} value
 */
export function formatNumber(value) {
  return Math.abs(value) >= 100
    ? Math.round(value).toLocaleString('en-US')
    : String(Number(value.toPrecision(3)));
}
