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
const onElectron = { ...process.env, ELECTRON_CLI_ARGS: JSON.stringify([data]) };
const onStandIn = {
  ...hostEnvironment(systemChromium()),
  ELECTRON_EXEC_PATH: process.execPath,
  ELECTRON_ENTRY: relative(ROOT, HOST),
  ELECTRON_CLI_ARGS: JSON.stringify(['.', data]),
};
const server = join(ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
const { status } = spawnSync(process.execPath, [server, 'dev', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  env: electronProgram() === null ? onStandIn : onElectron,
});
process.exitCode = status ?? 1;
