/** Electron's own program. The package brings only JavaScript; the program is fetched from GitHub, where that is reached. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
const SOURCE = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases';
/** How long we wait for a sign of life, and then for the whole, in milliseconds. */
const SIGN_OF_LIFE = 3000;
const WHOLE = 5 * 60_000;

/** Null where it has not been fetched. */
export function electronProgram(): string | null {
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const program = join(folder, 'dist', readFileSync(named, 'utf8'));
  return existsSync(program) ? program : null;
}

/** Tries once; says so only where the source answers. Null where it cannot be had. */
export async function fetchElectron(sayFetching: () => void): Promise<string | null> {
  if (!(await isReached(SOURCE))) return null;
  sayFetching();
  spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: WHOLE });
  return electronProgram();
}

async function isReached(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(SIGN_OF_LIFE) });
    return true;
  } catch {
    return false;
  }
}
