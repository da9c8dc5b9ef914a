/** From a key in a figure to the key ratio on the screen, in a plan of 500 sellers beside one of 12. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { v7 as newId } from 'uuid';
import { readPlanFile } from '#domain/planFile.ts';
import { closeStore, openStore } from '#electron/store/openStore.ts';
import { importPlan } from '#electron/store/planFiles.ts';
import { isStale } from '../start/isStale.ts';
import { ROOT, type Rounds } from './measure.ts';
import { yearPlan } from './plans.ts';
import { startApp, type StartedApp } from './startedApp.ts';
import { compared, skipped, type Row } from './table.ts';

const WHAT = 'key press to painted figures, p95';
const SELLERS = { large: 500, small: 12 };
const LIMIT = 2;
const LIMIT_MS = 50;
/** How fast a person types. */
const PACE_MS = 150;
/** Longer than the calendar of the large plan takes: what is still booked for the one must not slow the other. */
const REST_MS = 4000;
/** 45 minutes, and 4 on the way to it: each key changes the ratio. */
const KEYS = ['Backspace', '5'] as const;
/** In the page: `painted` is the time from the last key until the ratio that it has changed was painted. */
const WATCH = `
  let pressedAt, resolve;
  window.addEventListener('keydown', ({ timeStamp }) => {
    pressedAt = timeStamp;
    window.painted = new Promise((done) => (resolve = done));
  }, { capture: true });
  new MutationObserver(() => {
    // What is posted in a frame comes after it.
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressedAt)));
  }).observe(document.querySelector('aside .fig'), { characterData: true, childList: true, subtree: true });`;

/**
 * `folder` takes the data of the apps. They take turns, each alone on the computer as a person has it, warmed up and
 * rested.
 */
export async function keyPressRows(
  folder: string,
  { warmUps, runs }: Rounds,
  turns: number,
): Promise<readonly Row[]> {
  if (isStale(ROOT)) return [skipped(WHAT, 'the built app is not of these sources: npm run build')];
  const sizes = [SELLERS.large, SELLERS.small];
  const times = sizes.map((): number[] => []);
  for (let turn = 0; turn < turns; turn++)
    for (const [index, sellers] of sizes.entries()) {
      const { app, page } = await open(join(folder, `turn-${turn}`), sellers);
      await type(page, warmUps);
      await page.waitForTimeout(REST_MS);
      times[index]?.push(...(await type(page, runs)));
      await app.end();
    }
  const [large = NaN, small = NaN] = times.map(percentile95);
  const what = `${WHAT}, ${SELLERS.large} sellers`;
  return [
    compared(what, large, { name: `${SELLERS.small} sellers`, time: small }, LIMIT),
    compared(what, large, { name: 'that nobody notices', time: LIMIT_MS }, 1),
  ];
}

/** Milliseconds from each key to the painted ratio. */
async function type(page: Page, times: number): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++)
    for (const key of KEYS) {
      await page.keyboard.press(key);
      taken.push(await page.evaluate<number>('painted'));
      await page.waitForTimeout(PACE_MS);
    }
  return taken;
}

interface Driven {
  readonly app: StartedApp;
  readonly page: Page;
}

/** With the cursor at the end of the figure for how long a talk is. */
async function open(folder: string, sellers: number): Promise<Driven> {
  const userData = join(folder, `keys-${sellers}`);
  const plan = fill(join(userData, 'store'), sellers);
  const app = await startApp(ROOT, userData);
  const page = await app.page();
  await page.evaluate(`location.hash = '/plan/${plan}/rhythm'`);
  const figure = page.getByRole('textbox', { name: 'Hur länge' }).first();
  await figure.focus();
  await figure.press('End');
  await page.evaluate(`(() => {${WATCH}})()`);
  return { app, page };
}

/** A store with such a plan; its id. */
export function fill(dir: string, sellers: number): string {
  const surroundings = { now: () => new Date(), newId, version: '1' };
  const opened = openStore(dir, surroundings);
  const file = readPlanFile(new TextEncoder().encode(JSON.stringify(yearPlan(sellers))));
  if (!opened.ok || !file.ok) throw new Error('There is no plan to type in.');
  const { store } = opened.value;
  const ids = importPlan(store, file.value, { kind: 'new' });
  closeStore(store);
  if (!ids.ok) throw new Error(JSON.stringify(ids.problem));
  return ids.value.plan;
}

export function percentile95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(0.95 * times.length) - 1] ?? NaN;
}
