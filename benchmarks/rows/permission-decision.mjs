import { answerOf, forkTypeScript } from '../forkTypeScript.mjs';
import { summarizeSamples } from '../table/summary.mjs';

const PERMISSIONS = 10_000;
const MEMBERSHIPS = 100_000;
const MAX_P95_MS = 0.2;

const sized = {
  label: `${PERMISSIONS.toLocaleString('en-US')} p lines, ${MEMBERSHIPS.toLocaleString('en-US')} g lines`,
  seconds: { setUp: 0, run: 6 },
};

/**
 * What a decision by a long policy takes, as `npm run bench:rbac` measures it. Stock Backstage knows no such policy.
 *
 * @type {import('../table/types').Row}
 */
export const permissionDecision = {
  id: 'permission-decision',
  title: 'Permission decision',
  sides: ['kubrix'],
  // The policy is as long at each size: it takes no longer than to start.
  sizes: {
    small: [{ ...sized, runs: 2 }],
    full: [{ ...sized, runs: 5 }],
  },
  measures: [
    {
      id: 'decision',
      title: '',
      unit: 'ms',
      target: {
        text: `p95 < ${MAX_P95_MS} ms`,
        isMet: ({ kubrix }) => kubrix.p95 < MAX_P95_MS,
      },
    },
    { id: 'load', title: 'loading the policy', unit: 'ms' },
  ],
  open: async () => ({
    run: async () => {
      const { parseMs, indexMs, times } = await answerOf(
        forkTypeScript(new URL('../rbac/decisions.ts', import.meta.url), [
          String(PERMISSIONS),
          String(MEMBERSHIPS),
        ]),
      );
      return { decision: summarizeSamples(times), load: parseMs + indexMs };
    },
    close: async () => undefined,
  }),
};
