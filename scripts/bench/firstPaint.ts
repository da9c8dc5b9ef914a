/** How much of the renderer is read before the first screen can be used. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isStale } from '../start/isStale.ts';
import { ROOT } from './measure.ts';
import { startApp } from './startedApp.ts';
import { alone, skipped, type Row } from './table.ts';

const WHAT = 'renderer read before the first screen, gzip';
const LIMIT_KB = 250;
const NOTE_WHEN_READY = `new MutationObserver(() => { window.readyAt ??= performance.now(); })
  .observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });`;
const READ_UNTIL_READY = `performance.getEntriesByType('resource')
  .filter(({ startTime }) => startTime <= readyAt)
  .map(({ name }) => new URL(name).pathname)`;
const RENDERER = join(ROOT, 'out', 'renderer');

/** `folder` takes the data of the app. */
export async function firstPaintRows(folder: string): Promise<readonly Row[]> {
  if (isStale(ROOT)) return [skipped(WHAT, 'the built app is not of these sources: npm run build')];
  const files = await filesRead(join(folder, 'first-paint'));
  const code = sizeOf(files.filter((file) => !isFont(file)));
  return [
    {
      ...{ kind: 'measured', what: WHAT, ours: kilobytes(code), against: `${LIMIT_KB} kB that it may have` },
      ...{ ratio: code / LIMIT_KB / 1000, limit: 1 },
    },
    alone('fonts asked for by then, as they are', kilobytes(sizeOf(files.filter(isFont)))),
  ];
}

/** The page itself, and everything asked for until it says that it is ready. */
async function filesRead(userData: string): Promise<readonly string[]> {
  const app = await startApp(ROOT, userData);
  const page = await app.page();
  await page.addInitScript(NOTE_WHEN_READY);
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  const files = await page.evaluate<readonly string[]>(READ_UNTIL_READY);
  await app.end();
  return ['/index.html', ...new Set(files)];
}

function sizeOf(files: readonly string[]): number {
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(RENDERER, file)), { level: 9 }).length,
    0,
  );
}

/** A font is drawn when it comes: the screen does not wait for it. */
function isFont(file: string): boolean {
  return file.endsWith('.woff2');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
