/**
 * The app in a test: `const { page } = await launch();`. On Electron where its binary is, on the stand-in otherwise. Each
 * test has data of its own, and fails on any error in a window or the main process that it has not expected.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type TestInfo } from '@playwright/test';
import { runningOf, type Running } from './support/running.ts';
import { hasElectron, startElectron } from './support/startElectron.ts';
import type { Start } from './support/started.ts';
import { startStandIn } from './support/startStandIn.ts';

export { expect, hasElectron };
export type { Running };
export type Launch = (how?: Partial<Start>) => Promise<Running>;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Fixtures {
  /** A folder of the test's own; the app's data is in `userData` there, documents in `documents`. */
  readonly folder: string;
  readonly launch: Launch;
}
export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs from here.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'men-sen-da-window-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launch: async ({ folder }, use, testInfo) => {
    const all: Running[] = [];
    const ended = new Set<Running>();
    await use(async (how = {}) => {
      const running = await start(folder, how);
      const end = (way: () => Promise<void>) => async (): Promise<void> => {
        ended.add(wrapped);
        await way();
      };
      const wrapped = { ...running, close: end(running.close), kill: end(running.kill) };
      all.push(wrapped);
      return wrapped;
    });
    const hasFailed = testInfo.status !== testInfo.expectedStatus;
    for (const running of all) {
      if (hasFailed && !ended.has(running)) await attachPicture(running, testInfo);
      if (!ended.has(running)) await running.close();
      if (hasFailed) await testInfo.attach('stderr', { body: running.errors() });
      expect(running.faults()).toEqual([]);
    }
  },
});

async function start(folder: string, how: Partial<Start>): Promise<Running> {
  const options: Start = {
    ...{ app: ROOT, userData: join(folder, 'userData'), language: 'sv', switches: [], environment: {} },
    ...how,
  };
  const started = await (hasElectron ? startElectron : startStandIn)(options);
  await started.main(({ app }, documents) => app.setPath('documents', documents), join(folder, 'documents'));
  // Until then it has no menu, and so no keys.
  if (options.app === ROOT) await started.page.locator('html[data-ready]').waitFor();
  return runningOf(started, options.userData);
}

async function attachPicture({ page }: Running, testInfo: TestInfo): Promise<void> {
  if (page.isClosed()) return;
  await testInfo.attach('window', { body: await page.screenshot(), contentType: 'image/png' });
}
