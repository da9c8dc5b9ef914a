import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the app once, before the first test: what runs in a thread is taken from out/. */
export default function buildApp(): void {
  const folder = join(import.meta.dirname, '../..');
  const electronVite = join(folder, 'node_modules/electron-vite/bin/electron-vite.js');
  execFileSync(process.execPath, [electronVite, 'build', '--logLevel', 'warn'], {
    cwd: folder,
    stdio: 'inherit',
  });
}
