import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Every component in every state, to look at: `vite tests/gallery`, then `?view=plan&scheme=dark&language=en`. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  logLevel: 'warn',
  plugins: [react()],
  css: { postcss: `${import.meta.dirname}/../..` },
  build: { outDir: '../../node_modules/.cache/gallery', emptyOutDir: true, target: 'es2024' },
});
