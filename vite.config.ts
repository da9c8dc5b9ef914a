import { cpSync } from 'node:fs';
import { defineConfig } from 'vite';

/** The headless command as plain JavaScript in out/, a file a module, with the fonts that its pictures are drawn with. */
export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'out',
    target: 'node22',
    rolldownOptions: {
      input: 'electron/command.ts',
      output: { preserveModules: true, preserveModulesRoot: '.', entryFileNames: '[name].js' },
    },
  },
  plugins: [
    {
      name: 'fonts',
      writeBundle: ({ dir }) =>
        cpSync('resources/fonts', `${dir ?? 'out'}/resources/fonts`, { recursive: true }),
    },
  ],
});
