// Measures what a policy of many lines costs: loading it, each decision, and a page of the catalog with conditions.
// Usage: node benchmarks/rbac/run.mjs [--permissions 10000] [--memberships 100000] [--components 2000] [--pages 300]
// Without pages, no catalog and no Postgres are started.
import os from 'node:os';
import { parseArgs } from 'node:util';
import {
  runEntryPoint,
  stopAll,
} from '../../scripts/environment/lifecycle.mjs';
import { answerOf, forkTypeScript } from '../forkTypeScript.mjs';
import { percentile } from '../percentile.mjs';
import { measurePages } from './pages.mjs';

const MAX_LOAD_MS = 5_000;
const MAX_P95_MS = 0.2;

runEntryPoint(async () => {
  const { values } = parseArgs({
    options: {
      permissions: { type: 'string', default: '10000' },
      memberships: { type: 'string', default: '100000' },
      components: { type: 'string', default: '2000' },
      pages: { type: 'string', default: '300' },
    },
  });
  const { permissions, memberships } = values;
  const pages = Number(values.pages);

  const { parseMs, indexMs, times, reasons } = await answerOf(
    forkTypeScript(new URL('./decisions.ts', import.meta.url), [
      permissions,
      memberships,
    ]),
  );
  const p95 = percentile(times, 95);
  console.log(
    [
      '',
      `machine        ${os.cpus().length} × ${os.cpus()[0].model}, ${(os.totalmem() / 1e9).toFixed(0)} GB, Node ${process.versions.node}`,
      `policy         ${permissions} p lines, ${memberships} g lines`,
      `load           ${(parseMs + indexMs).toFixed(0)} ms: files ${parseMs.toFixed(0)} ms, index ${indexMs.toFixed(0)} ms`,
      `decisions      ${times.length}: ${JSON.stringify(reasons)}`,
      `p50/p95/p99    ${[percentile(times, 50), p95, percentile(times, 99)].map(ms => `${(ms * 1_000).toFixed(1)} µs`).join(' / ')}`,
    ].join('\n'),
  );
  const failures = [];
  if (parseMs + indexMs > MAX_LOAD_MS) {
    failures.push(`loading in ${MAX_LOAD_MS} ms at most`);
  }
  if (p95 > MAX_P95_MS) {
    failures.push(`a p95 of ${MAX_P95_MS} ms at most for decisions`);
  }

  if (pages > 0) {
    const byQuestion = await measurePages({
      permissions,
      memberships,
      components: Number(values.components),
      pages,
    });
    const everything = percentile(byQuestion.everything, 50);
    for (const [question, some] of Object.entries(byQuestion)) {
      const p50 = percentile(some, 50);
      console.log(
        `${`page, ${question}`.padEnd(20)}p50 ${p50.toFixed(1)} ms (${((p50 / everything) * 100).toFixed(0)} %), p95 ${percentile(some, 95).toFixed(1)} ms`,
      );
    }
    await stopAll();
  }
  if (failures.length > 0) {
    throw new Error(`Wanted ${failures.join(', and ')}`);
  }
});
