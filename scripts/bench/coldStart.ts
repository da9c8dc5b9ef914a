/** From nothing to a window that can be used, beside an app with an empty page on the same stand-in for Electron. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isStale } from '../start/isStale.ts';
import { median, ROOT, type Rounds } from './measure.ts';
import { startApp } from './startedApp.ts';
import { compared, skipped, type Row } from './table.ts';

const EMPTY = fileURLToPath(new URL('./emptyApp', import.meta.url));
const WHAT = 'start to usable window';
const LIMIT = 1.5;
/** Answers when the page has said that it can be used and is painted. */
const USABLE = `({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].webContents.executeJavaScript(\`
  new Promise((resolve) => {
    const html = document.documentElement;
    const painted = () => requestAnimationFrame(() => setTimeout(resolve));
    if ('ready' in html.dataset) painted();
    else new MutationObserver(() => 'ready' in html.dataset && painted()).observe(html, { attributes: true });
  })\`)`;

/** `folder` takes the data of the apps. */
export async function coldStartRows(folder: string, { warmUps, runs }: Rounds): Promise<readonly Row[]> {
  if (isStale(ROOT)) return [skipped(WHAT, 'the built app is not of these sources: npm run build')];
  const times: Record<'ours' | 'first' | 'empty', number[]> = { ours: [], first: [], empty: [] };
  for (let round = 0; round < warmUps + runs; round++) {
    const ours = await start(ROOT, join(folder, 'used'));
    const first = await start(ROOT, mkdtempSync(join(folder, 'start-')));
    const empty = await start(EMPTY, join(folder, 'empty'));
    if (round < warmUps) continue;
    times.ours.push(ours);
    times.first.push(first);
    times.empty.push(empty);
  }
  const against = { name: 'empty page, same stand-in', time: median(times.empty) };
  return [
    compared(WHAT, median(times.ours), against, LIMIT),
    compared(`${WHAT}, the very first`, median(times.first), against),
  ];
}

/** Starts the app, waits until it can be used, and ends it. Milliseconds of the first two. */
async function start(app: string, userData: string): Promise<number> {
  const started = performance.now();
  const running = await startApp(app, userData);
  await running.main(USABLE);
  const time = performance.now() - started;
  await running.end();
  return time;
}
