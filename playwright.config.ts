import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './e2e/chromium';

/** In CI these run in one of the two places only. */
const slow = [
  '**/tests/portal/sample-organisation-as-viewer.spec.ts',
  '**/tests/security/squatting.spec.ts',
  '**/tests/upgrade/**',
];

/**
 * The specs need the services that `npm run test:e2e` starts; it also runs Playwright with the addresses in the
 * environment.
 */
export default defineConfig({
  testDir: 'e2e/tests',
  outputDir: 'e2e/results',
  reporter: [
    ['list'],
    ['json', { outputFile: 'e2e/results/results.json' }],
    ['html', { outputFolder: 'e2e/report', open: 'never' }],
  ],
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  fullyParallel: false,
  // Each wait has a limit of its own; a spec may start several portals, on a machine that is busy.
  timeout: 600_000,
  projects: [
    {
      name: 'portal',
      testIgnore: [
        '**/tests/dev/**',
        '**/tests/compose/**',
        '**/tests/dump/**',
        '**/tests/faults/**',
        '**/tests/scale/**',
        ...slow,
      ],
    },
    { name: 'dev', testMatch: '**/tests/dev/**' },
    // The second tier: each waits for what comes back by itself. Containers cannot reach what they put between.
    { name: 'faults', testMatch: '**/tests/faults/**' },
    { name: 'slow', testMatch: slow },
    // What only containers have; `npm run test:e2e -- --compose` runs it, with `portal`.
    { name: 'compose', testMatch: '**/tests/compose/**' },
    // No tests: `npm run dump` takes what the tests of upgrades begin with.
    { name: 'dump', testMatch: '**/tests/dump/**' },
    // Two replicas behind a load balancer, which one of the specs kills; so one after another.
    {
      name: 'scale',
      testMatch: '**/tests/scale/*.spec.ts',
      workers: 1,
    },
  ],
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    locale: 'en-US',
    launchOptions: {
      executablePath: process.env.PLAYWRIGHT_CHROMIUM,
      args: chromiumFlags,
    },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
