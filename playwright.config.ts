import { defineConfig } from '@playwright/test';

/** Tests in real windows: the app's own, and those that hold the stand-in for Electron to what Electron does. */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'electron-host/**/*.spec.ts'],
  outputDir: 'node_modules/.cache/window-tests',
  globalSetup: './tests/e2e/support/prepare.ts',
  fullyParallel: true,
  workers: 2,
  // A machine that is busy with other things takes many times as long; only what hangs is to be ended.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  // What passes only the second time is told of as flaky: that is a fault to be found.
  retries: 1,
  reporter: 'list',
});
