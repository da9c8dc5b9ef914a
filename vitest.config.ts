import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/support/buildApp.ts',
    // A machine that is busy with other things takes many times as long; only what hangs is to be ended.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
