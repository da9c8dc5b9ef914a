/** The power goes while one types: what was typed half a second ago is there, whole, and can be taken back. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { connectToRead } from '#electron/store/connection.ts';
import { storePath } from '#electron/store/files.ts';
import { expect, test, type Running } from './fixture.ts';
import { seed } from './support/dataSets.ts';
import { halfASecond } from './support/settle.ts';

const ROUNDS = 6;
const KEY_MS = 40;
const LOST_MS = 500;
const WORD = 'Vi börjar i januari och ses varje vecka. ';
const SECTION = 'Om kunden';

interface Key {
  readonly text: string;
  readonly at: number;
}

interface Typing {
  readonly keys: readonly Key[];
  /** All of it, also the key that is on its way. */
  readonly all: () => string;
  readonly stop: () => Promise<void>;
}

/** Types until it is stopped; every key with the moment when it had been pressed. */
function typing(page: Page, start: string): Typing {
  const keys: Key[] = [{ text: start, at: performance.now() }];
  let all = start;
  let isOn = true;
  const done = (async () => {
    for (let place = 0; isOn; place++) {
      const letter = WORD[place % WORD.length] ?? ' ';
      all += letter;
      await page.keyboard.insertText(letter);
      keys.push({ text: all, at: performance.now() });
      // The main process answers this in its turn: what holds it up holds up the next key too.
      await page.evaluate(() => window.api.request('app.start', {}));
      await new Promise((resolve) => setTimeout(resolve, KEY_MS));
    }
  })().catch(() => undefined);
  return {
    keys,
    all: () => all,
    async stop() {
      isOn = false;
      await done;
    },
  };
}

/** The longest that the machine has let the test, the window or the main process wait. */
function heldUp(keys: readonly Key[], until: number): number {
  const waits = keys.map(({ at }, i) => (keys[i + 1]?.at ?? until) - at);
  return Math.max(0, Math.max(...waits) - 2 * KEY_MS);
}

/** What had stood for half a second by then, and for as long as anything was held up. */
function safeAt(keys: readonly Key[], moment: number): string {
  const limit = moment - LOST_MS - heldUp(keys, moment);
  return keys.findLast(({ at }) => at < limit)?.text ?? '';
}

async function openField(app: Running, plan: string) {
  await app.page.evaluate((id) => void (location.hash = `/plan/${id}/about`), plan);
  await expect(app.page.getByRole('heading', { level: 1, name: SECTION })).toBeVisible();
  return app.page.getByRole('textbox', { name: 'Kontakt', exact: true });
}

function faultsIn(folder: string): readonly unknown[] {
  const db = connectToRead(storePath(join(folder, 'userData/store')));
  try {
    return [db.pragma('quick_check', { simple: true }), db.pragma('foreign_key_check')];
  } finally {
    db.close();
  }
}

test('killed while one types, again and again: at most the last half second is gone', async ({
  launch,
  folder,
}) => {
  const { ids } = seed(join(folder, 'userData'), 'usual', { language: 'sv' });
  const plan = ids?.plan ?? '';
  let start = '';
  for (let round = 0; round < ROUNDS; round++) {
    const app = await launch();
    const field = await openField(app, plan);
    if (round === 0) await field.fill('');
    else await expect(field).toHaveValue(start);
    await field.focus();
    await field.press('End');
    const typed = typing(app.page, start);
    let safe = '';
    await expect
      .poll(() => (safe = safeAt(typed.keys, performance.now())).length, { intervals: [KEY_MS] })
      .toBeGreaterThan(start.length + 3 * round);
    await app.kill();
    await typed.stop();
    expect(faultsIn(folder)).toEqual(['ok', []]);

    const again = await launch();
    const found = await (await openField(again, plan)).inputValue();
    expect(typed.all().startsWith(found), found).toBe(true);
    expect(found.startsWith(safe), `${found.length} of ${safe.length}`).toBe(true);
    start = found;
    await again.close();
  }
});

test('a count and a date are there half a second after they were typed, though the field was never left', async ({
  launch,
  folder,
}) => {
  const { ids } = seed(join(folder, 'userData'), 'usual', { language: 'sv' });
  const plan = ids?.plan ?? '';
  const count = (page: Page) => page.getByRole('textbox', { name: 'Antal säljare' });
  const date = (page: Page) => page.getByRole('textbox', { name: 'Gäller till och med' });
  const open = (page: Page, section: string) =>
    page.evaluate((address) => void (location.hash = address), `/plan/${plan}/${section}`);
  const undo = (page: Page) => page.getByRole('button', { name: /^Ångra: / });

  const first = await launch();
  await open(first.page, 'people');
  const before = Number(await count(first.page).inputValue());
  await count(first.page).click();
  await first.page.keyboard.type(String(before + 8), { delay: KEY_MS });
  await halfASecond(first.page);
  await expect(count(first.page)).toBeFocused();
  await first.kill();

  const second = await launch();
  await open(second.page, 'people');
  await expect(count(second.page)).toHaveValue(String(before + 8));
  await expect(undo(second.page)).toHaveText('Ångra: lade till 8 säljare');
  // On the way from many to fewer nobody with a name goes before the field is left.
  await count(second.page).click();
  await second.page.keyboard.type('1');
  await halfASecond(second.page);
  await expect(undo(second.page)).toHaveText('Ångra: lade till 8 säljare');
  await second.page.keyboard.press('Escape');

  await open(second.page, 'offer');
  await date(second.page).fill('');
  await second.page.keyboard.type('26/2 2027', { delay: KEY_MS });
  await halfASecond(second.page);
  await expect(date(second.page)).toHaveValue('26/2 2027');
  await second.kill();

  const third = await launch();
  await open(third.page, 'offer');
  await expect(date(third.page)).toHaveValue(/^26\sfebruari\s2027$/);
  await expect(undo(third.page)).toHaveText(/^Ångra: giltig till .* blir 26\sfeb\.\s2027$/);
});

test('what was done before a kill can be taken back step by step after it', async ({ launch, folder }) => {
  const { ids } = seed(join(folder, 'userData'), 'usual', { language: 'sv' });
  const plan = ids?.plan ?? '';
  const first = await launch();
  await first.page.evaluate((id) => void (location.hash = `/plan/${id}/rhythm`), plan);
  const type = async (label: string, value: string): Promise<void> => {
    const figure = first.page.getByRole('textbox', { name: label }).first();
    await figure.fill(value);
    await figure.press('Enter');
  };
  const undoes = (page: Page, what: RegExp) => expect(page.getByRole('button', { name: what })).toBeVisible();
  await type('Hur ofta', '3');
  await undoes(first.page, /Ångra: coaching 2–3 blir 3 gånger/);
  await type('Hur länge', '60');
  await undoes(first.page, /Ångra: .*45 blir 60/);
  await first.kill();

  const { page } = await launch();
  await page.evaluate((id) => void (location.hash = `/plan/${id}/rhythm`), plan);
  const ratio = page.locator('aside p').filter({ hasText: 'min per säljare' });
  await expect(ratio).toHaveText(/^52\s/);
  await page.keyboard.press('Control+z');
  await expect(ratio).toHaveText(/^42\s/);
  await page.keyboard.press('Control+z');
  await expect(ratio).toHaveText(/^35\s/);
  await page.keyboard.press('Control+Shift+z');
  await expect(ratio).toHaveText(/^42\s/);
});
