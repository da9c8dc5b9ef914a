import { defineConfig } from '@playwright/test';

/** Tests in real windows: the app's own, and those that hold the stand-in for Electron to what Electron does. */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'electron-host/**/*.spec.ts'],
  outputDir: 'node_modules/.cache/window-tests',
  globalSetup: './tests/e2e/support/prepare.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A machine that is busy with other things may miss a deadline; the report then says that the test was flaky.
  retries: 1,
  reporter: 'list',
});
