/** The calendar's whole plan of 500 sellers beside one of 12: how long a frame takes while one scrolls both ways. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { isStale } from '../start/isStale.ts';
import { fill, percentile95 } from './keyPress.ts';
import { ROOT } from './measure.ts';
import { scrollScript } from './scrolling.ts';
import { startApp, type StartedApp } from './startedApp.ts';
import { compared, skipped, type Row } from './table.ts';

const WHAT = 'whole plan: frame while scrolling both ways, p95';
const SELLERS = { large: 500, small: 12 };
const LIMIT = 2;
/** Longer than what is worked out beside the window takes. */
const REST_MS = 4000;
const SCROLL = scrollScript('[role="grid"]', { along: 40, down: 60 });

/** `folder` takes the data of the apps. The two take turns; warmed up once. */
export async function wholePlanRows(folder: string, turns: number): Promise<readonly Row[]> {
  if (isStale(ROOT)) return [skipped(WHAT, 'the built app is not of these sources: npm run build')];
  const apps = [await open(folder, SELLERS.large), await open(folder, SELLERS.small)];
  const times = apps.map((): number[] => []);
  for (const { page } of apps) await page.evaluate(SCROLL);
  for (let turn = 0; turn < turns; turn++)
    for (const [index, { page }] of apps.entries()) {
      await page.waitForTimeout(REST_MS);
      times[index]?.push(...(await page.evaluate<readonly number[]>(SCROLL)));
    }
  for (const { app } of apps) await app.end();
  const [large = NaN, small = NaN] = times.map(percentile95);
  return [
    compared(
      `${WHAT}, ${SELLERS.large} sellers`,
      large,
      { name: `${SELLERS.small} sellers`, time: small },
      LIMIT,
    ),
  ];
}

async function open(
  folder: string,
  sellers: number,
): Promise<{ readonly app: StartedApp; readonly page: Page }> {
  const userData = join(folder, `whole-plan-${sellers}`);
  const plan = fill(join(userData, 'store'), sellers);
  const app = await startApp(ROOT, userData);
  const page = await app.page();
  await page.evaluate(`location.hash = '/plan/${plan}/calendar'`);
  await page.locator('[role="grid"]').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(REST_MS);
  return { app, page };
}
