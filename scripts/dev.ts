/**
 * `npm run dev`: the window from a server that follows every change, with the app's own main process behind it. On
 * Electron where its program is, otherwise on its stand-in. The data is the developer's own: node_modules/.cache/dev-data.
 */
import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { electronProgram } from './start/electronProgram.ts';
import { HOST, hostEnvironment, ROOT } from './start/host.ts';
import { systemChromium } from './start/systemChromium.ts';

const data = `--user-data-dir=${join(ROOT, 'node_modules', '.cache', 'dev-data')}`;
const hasElectron = electronProgram() !== null;
const onStandIn = {
  ...hostEnvironment(systemChromium()),
  ELECTRON_EXEC_PATH: process.execPath,
  ELECTRON_ENTRY: relative(ROOT, HOST),
};
const server = join(ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
const forApp = hasElectron ? [data] : ['.', data];
const { status } = spawnSync(process.execPath, [server, 'dev', ...process.argv.slice(2), '--', ...forApp], {
  cwd: ROOT,
  stdio: 'inherit',
  env: hasElectron ? process.env : onStandIn,
});
process.exitCode = status ?? 1;
