/** The stand-in for Electron, which runs the built app where Electron itself is not to be had. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const HOST = join(ROOT, 'tests', 'electron-host', 'host.ts');

/** Without a Chromium that can show a window it runs in the one that the tests use, which no one sees. */
export function hostEnvironment(chromium: string | null): NodeJS.ProcessEnv {
  const { NODE_OPTIONS = '' } = process.env;
  return {
    ...process.env,
    NODE_OPTIONS: `${NODE_OPTIONS} --disable-warning=ExperimentalWarning`,
    ...(chromium !== null && { CHROMIUM: chromium, HEADED: '1' }),
  };
}
