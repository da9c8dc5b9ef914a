#!/usr/bin/env node
/**
 * Starts command.ts with Node's compile cache on. Node keeps what it has stripped and compiled in the temporary folder,
 * by content: never stale, and most of the start is saved. A .ts file here would load the type stripper each time.
 * An older Node hands over to the one that comes with the packages.
 */
import { spawnSync } from 'node:child_process';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNewEnough, ownNodeFolder } from './ownNode.js';

const own = ownNodeFolder();
if (isNewEnough() || own === null) {
  nodeModule.enableCompileCache?.();
  await import('./command.ts');
} else {
  const [, , ...words] = process.argv;
  const { status } = spawnSync(join(own, 'node'), [fileURLToPath(import.meta.url), ...words], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
