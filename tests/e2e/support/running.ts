/** A started app with all that a test does with it. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { watchFaults } from './faults.ts';
import { menuBarOf, type MenuBar } from './menu.ts';
import { scriptSystem, type Dialogs, type Opened } from './scripted.ts';
import type { Electron, Started } from './started.ts';

export interface Running {
  /** The first window. */
  readonly page: Page;
  /** The window that comes next, with what makes it come. */
  readonly nextWindow: (open: () => Promise<unknown>) => Promise<Page>;
  /** Runs the function in the main process; it can use nothing from around it but what is given. */
  readonly main: <Result, Given = null>(
    run: (electron: Electron, given: Given) => Result | Promise<Result>,
    given?: Given,
  ) => Promise<Result>;
  readonly dialogs: Dialogs;
  readonly menu: MenuBar;
  /** What the app has asked the system to open. */
  readonly opened: () => Promise<readonly Opened[]>;
  /** Drops files from the desktop on a place in the window. */
  readonly drop: (target: Locator, paths: readonly string[]) => Promise<void>;
  /** An error like this is part of the test. */
  readonly expectFault: (pattern: RegExp) => void;
  readonly faults: () => readonly string[];
  readonly close: () => Promise<void>;
  readonly kill: () => Promise<void>;
  readonly errors: () => string;
}

export async function runningOf(started: Started, userData: string): Promise<Running> {
  const { page, context, errors } = started;
  const faults = watchFaults(started, userData);
  const system = await scriptSystem(started);
  return {
    page,
    errors,
    ...system,
    main: (run, given) => started.main(run, given as never),
    menu: menuBarOf(started),
    expectFault: faults.expect,
    faults: faults.found,
    close: started.close,
    kill: started.kill,
    async nextWindow(open) {
      const [next] = await Promise.all([context.waitForEvent('page'), open()]);
      // It begins with an empty page.
      await next.waitForURL((url) => url.href !== 'about:blank', { waitUntil: 'load' });
      return next;
    },
    drop: (target, paths) => dropFiles(started, target, paths),
  };
}

async function dropFiles({ main, page, context }: Started, target: Locator, paths: readonly string[]) {
  const files = paths.map((path) => ({ path, name: basename(path), size: statSync(path).size }));
  await main((_electron, given) => globalThis.standIn?.dropFiles(given), files);
  await isIdle(page);
  const box = await target.boundingBox();
  if (box === null) throw new Error('There is nothing to drop on');
  const session = await context.newCDPSession(page);
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
  await session.detach();
}

/** What takes files is loaded once the first screen stands. */
async function isIdle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const idle = (): Promise<unknown> => new Promise((done) => requestIdleCallback(done, { timeout: 1000 }));
    await idle();
    await idle();
  });
}
