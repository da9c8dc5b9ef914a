import { defineConfig } from '@playwright/test';

/** Pictures of every screen. Started by `npm run pictures`; no test. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.pictures.ts',
  outputDir: '../../node_modules/.cache/window-pictures',
  globalSetup: '../e2e/support/prepare.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 300_000,
  reporter: 'line',
});
