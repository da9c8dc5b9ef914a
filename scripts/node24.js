/**
 * Runs a command line with the Node that comes with the packages first on the path: `node scripts/node24.js vitest run`.
 * With npm 11 that is so already; npm 10 does not link it.
 */
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { ownNodeFolder } from '../electron/ownNode.js';

const path = [ownNodeFolder(), process.env.PATH].filter(Boolean).join(delimiter);
const { status } = spawnSync(process.argv.slice(2).join(' '), {
  shell: true,
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
});
process.exitCode = status ?? 1;
