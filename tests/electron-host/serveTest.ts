/** What the test that has started this process is told and may ask: where Chromium is, when a window is there, and any code. */
import { browser } from './browser.ts';
import type { DroppedFile } from './calls.ts';
import { openWindows } from './api/openWindows.ts';
import { app } from './api/app.ts';
import type { BrowserWindow } from './api/browserWindow.ts';

export type FromTest = {
  readonly id: number;
  /** The source of a function of (electron, given). */
  readonly code: string;
  readonly given: unknown;
};
export type ToTest =
  | { readonly kind: 'browser'; readonly endpoint: string; readonly pid: number }
  | { readonly kind: 'loaded' }
  | { readonly kind: 'value'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly message: string };

export function serveTest(electron: object): void {
  if (process.send === undefined) return;
  const tell = (message: ToTest): void => void process.send?.(message);
  void browser.then(({ endpoint, pid }) => tell({ kind: 'browser', endpoint, pid }));
  app.on('browser-window-created', (_event: object, window: BrowserWindow) =>
    window.webContents.once('did-finish-load', () => tell({ kind: 'loaded' })),
  );
  Object.assign(globalThis.standIn ?? {}, { dropFiles });
  process.on('message', ({ id, code, given }: FromTest) => {
    // Indirect, so that the code sees no name of this module.
    const run = (0, eval)(`(${code})`) as (electron: object, given: unknown) => unknown;
    new Promise((resolve) => resolve(run(electron, given))).then(
      (value) => tell({ kind: 'value', id, value }),
      (error: unknown) => tell({ kind: 'error', id, message: String(error) }),
    );
  });
  // A test that has died leaves nothing behind.
  process.on('disconnect', () => process.exit(1));
}

async function dropFiles(files: readonly DroppedFile[]): Promise<void> {
  for (const { webContents } of openWindows)
    for (const file of files) await webContents.page?.tell({ kind: 'file', ...file });
}
