import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { build, type Plugin } from 'vite';
import { NONCE_PLACE } from './electron/protocol.ts';
import { devContentSecurityPolicy } from './electron/security.ts';

/** What runs in a thread of its own: out/main/work/<name>.js for each. */
const work = Object.fromEntries(
  globSync('electron/work/*.ts').map((file) => [`work/${basename(file, '.ts')}`, file]),
);

/** What carries machine code stays a package. */
const PACKAGES = ['better-sqlite3', '@resvg/resvg-js'];

/**
 * The headless command and the threads, into out/main when main is there. They are built by themselves: files that main
 * shared with them would be many, and each makes the start longer.
 */
const besideMain: Plugin = {
  name: 'beside-main',
  async closeBundle() {
    await build({
      configFile: false,
      logLevel: 'warn',
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: 'out/main',
        emptyOutDir: false,
        rolldownOptions: {
          input: { command: 'electron/command.ts', ...work },
          external: PACKAGES,
          output: { entryFileNames: '[name].js', chunkFileNames: 'work/chunks/[name]-[hash].js' },
        },
      },
    });
  },
};

/** The app in out/: main with what runs beside it, preload, renderer. */
export default defineConfig({
  main: {
    plugins: [besideMain],
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { main: 'electron/main.ts' },
        external: PACKAGES,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          // As few files as there are steps in the start: what makes the window, what is kept, what answers.
          codeSplitting: {
            groups: [
              { name: 'window', test: /electron\/main\.ts$/, priority: 3 },
              { name: 'kept', test: /electron\/kept\.ts$/, priority: 2 },
              { name: 'serve', test: /electron\/serve\.ts$/, priority: 1 },
            ],
          },
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        // A sandboxed preload is loaded by require.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    publicDir: false,
    // The main process puts a nonce of its own in its place at every load.
    html: { cspNonce: NONCE_PLACE },
    // While developing, the server says what the main process says otherwise.
    server: {
      headers: { 'Content-Security-Policy': devContentSecurityPolicy(NONCE_PLACE) },
      fs: { allow: [resolve('.')] },
    },
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      // The content security policy knows no data: addresses.
      assetsInlineLimit: 0,
      // All of the first screen in one file; how much it may be is measured in npm run bench.
      chunkSizeWarningLimit: 700,
      rolldownOptions: {
        input: resolve('renderer/index.html'),
        // Everything the first screen needs is one file: many small ones take longer to ask for than to read.
        output: { codeSplitting: { groups: [{ name: 'first', test: /renderer\/main\.tsx/ }] } },
      },
    },
  },
});
