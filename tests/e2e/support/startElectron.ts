/** Starts an app on Electron itself, where its binary is. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { _electron } from '@playwright/test';
import { environmentOf, switchesOf, type Start, type Started } from './started.ts';

/** Without its binary the package would try to fetch it, which no test should. */
export const hasElectron = existsSync(
  join(dirname(createRequire(import.meta.url).resolve('electron/package.json')), 'path.txt'),
);

export async function startElectron(start: Start): Promise<Started> {
  const isRoot = process.getuid?.() === 0;
  const app = await _electron.launch({
    args: [start.app, ...switchesOf(start), ...(isRoot ? ['--no-sandbox'] : [])],
    env: environmentOf(start),
  });
  const child = app.process();
  let errors = '';
  child.stderr?.on('data', (data) => (errors += String(data)));
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  return {
    context: app.context(),
    page,
    main: (run, given) => app.evaluate(run as never, given as never),
    errors: () => errors,
    close: () => app.close(),
    async kill() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    },
  };
}
