import { defineConfig } from '@playwright/test';
import specs from '../../playwright.config';

/** The browser of the specs, without what they record, which takes time. */
export default defineConfig({
  testMatch: '*.bench.ts',
  outputDir: '../results/playwright',
  reporter: 'line',
  workers: 1,
  use: { ...specs.use, screenshot: 'off', trace: 'off' },
});
