/** The people tree of a plan of 500 beside one of 12: how long a frame takes while one scrolls, and a key in a name. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { isStale } from '../start/isStale.ts';
import { fill, percentile95 } from './keyPress.ts';
import { ROOT, type Rounds } from './measure.ts';
import { scrollScript } from './scrolling.ts';
import { startApp, type StartedApp } from './startedApp.ts';
import { compared, skipped, type Row } from './table.ts';

const SCROLLING = 'people: frame while scrolling, p95';
const TYPING = 'people: key press in a name to painted name, p95';
const SELLERS = { large: 500, small: 12 };
const LIMIT = 2;
/** How fast a person types. */
const PACE_MS = 150;
/** Longer than the calendar of the large plan takes. */
const REST_MS = 4000;
const SCROLL = scrollScript('[role="treegrid"]', { along: 0, down: 60 });
/** In the page: `painted` is the time from the last key until what it has changed was painted. */
const WATCH = `
  window.addEventListener('keydown', ({ timeStamp }) => {
    window.painted = new Promise((done) => {
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - timeStamp)));
    });
  }, { capture: true });`;

/** `folder` takes the data of the apps. The two take turns; warmed up once. */
export async function peopleRows(
  folder: string,
  { warmUps, runs }: Rounds,
  turns: number,
): Promise<readonly Row[]> {
  if (isStale(ROOT))
    return [SCROLLING, TYPING].map((what) =>
      skipped(what, 'the built app is not of these sources: npm run build'),
    );
  const apps = [await open(folder, SELLERS.large), await open(folder, SELLERS.small)];
  const times = apps.map(() => ({ scroll: [] as number[], type: [] as number[] }));
  for (const { page } of apps) await type(page, warmUps);
  for (let turn = 0; turn < turns; turn++)
    for (const [index, { page }] of apps.entries()) {
      await page.waitForTimeout(REST_MS);
      times[index]?.scroll.push(...(await page.evaluate<readonly number[]>(SCROLL)));
      times[index]?.type.push(...(await type(page, runs)));
    }
  for (const { app } of apps) await app.end();
  const [large, small] = times;
  const row = (what: string, of: 'scroll' | 'type'): Row =>
    compared(
      `${what}, ${SELLERS.large} sellers`,
      percentile95(large?.[of] ?? []),
      { name: `${SELLERS.small} sellers`, time: percentile95(small?.[of] ?? []) },
      LIMIT,
    );
  return [row(SCROLLING, 'scroll'), row(TYPING, 'type')];
}

/** Milliseconds from each key to what it has changed on the screen. */
async function type(page: Page, times: number): Promise<readonly number[]> {
  const taken: number[] = [];
  await page.locator('[data-role="seller"] input').first().focus();
  for (let time = 0; time < times; time++) {
    await page.keyboard.press('a');
    taken.push(await page.evaluate<number>('painted'));
    await page.waitForTimeout(PACE_MS);
  }
  return taken;
}

async function open(
  folder: string,
  sellers: number,
): Promise<{ readonly app: StartedApp; readonly page: Page }> {
  const userData = join(folder, `people-${sellers}`);
  const plan = fill(join(userData, 'store'), sellers);
  const app = await startApp(ROOT, userData);
  const page = await app.page();
  await page.evaluate(`location.hash = '/plan/${plan}/people'`);
  await page.locator('[role="treegrid"]').waitFor();
  await page.evaluate(`(() => {${WATCH}})()`);
  return { app, page };
}
