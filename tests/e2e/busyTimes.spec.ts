/** A person's own calendar, as Outlook saves it: read as busy times, planned around, refused a move onto, undone, kept. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { planPath } from '#renderer/shell/paths.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { expect, test, type Running } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { OUTLOOK, SECRET } from './support/outlookCalendar.ts';
import { openStage, openUsual, settle } from './support/screens.ts';

const words = sv.planScreen.people.busy;
const calendar = sv.planScreen.calendar;

async function openIda(page: Page, plan: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), planPath(plan, 'people'));
  await settle(page);
  await page.getByRole('button', { name: 'Mer om Ida Sandell' }).click();
  await expect(page.getByRole('heading', { name: words.title })).toBeVisible();
}

async function openWeek(page: Page, plan: string, weeks: number): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), planPath(plan, 'calendar'));
  await settle(page);
  await page.getByRole('radiogroup', { name: calendar.views.label }).getByText(calendar.views.week).click();
  for (let week = 0; week < weeks; week++)
    await page.getByRole('button', { name: calendar.week.next }).click();
}

async function readFile({ page, dialogs }: Running, path: string): Promise<void> {
  await dialogs.answer('showOpenDialog', { canceled: false, filePaths: [path] });
  await page.getByRole('button', { name: new RegExp(`^(?:${words.again}|Läs in kalender)`) }).click();
}

const undo = (page: Page) => page.getByRole('button', { name: /^Ångra: / });
const told = (page: Page) => page.getByRole('status').filter({ hasText: /Upptagen|poster|upptaget/ });

test('a calendar from Outlook is read as busy times alone, planned around, refused a move onto, undone and kept', async ({
  launch,
  folder,
}) => {
  const { app, page, plan } = await openUsual(launch, folder);
  const file = join(folder, 'Ida.ics');
  writeFileSync(file, OUTLOOK);
  await openWeek(page, plan, 3);
  const ida = page.locator('#block-coaching-ida-2');
  await expect(ida).toContainText('08.45');

  await openIda(page, plan);
  await page.getByText(words.how).click();
  await expect(page.getByText(words.ways.outlook)).toBeVisible();
  await app.dialogs.answer('showOpenDialog', { canceled: true, filePaths: [] });
  await page.getByRole('button', { name: words.open }).click();
  await expect(page.getByRole('button', { name: words.removeOf('Ida Sandell') })).toHaveCount(0);
  await readFile(app, file);
  // Three Mondays of an hour and a half, Easter Monday not counted, and a day of eight hours less lunch.
  await expect(told(page)).toContainText(/Upptagen 11,5\sh av arbetstiden, i 3 av planens 40 veckor\./);
  await expect(told(page)).toContainText(/Tidigast 1\smars\s2027, senast 29\smars\s2027\./);
  await expect(told(page)).toContainText('5 poster lästa ur Ida.ics');
  await expect(undo(page)).toHaveText('Ångra: upptagna tider (Ida Sandell) tomt blir 5');
  await settle(page);
  expect(await violationsOn(page)).toEqual([]);

  // Planned around, and drawn without what it is.
  await openWeek(page, plan, 3);
  await page.getByRole('combobox', { name: calendar.list.person }).click();
  await page.getByRole('option', { name: 'Ida Sandell' }).click();
  await expect(ida).toBeVisible();
  const monday = page.getByRole('region', { name: /^mån\s22\smars/ });
  await expect(monday.getByText(/^Upptagen 08\.30–10\.00$/)).toBeVisible();
  await expect(ida).not.toContainText('08.45');
  await expect(page.getByText(/^Ida Sandell är upptagen enligt den egna kalendern/)).toBeVisible();
  await settle(page);
  expect(await violationsOn(page)).toEqual([]);

  // Onto the whole day: refused, with the reason, and nothing changes.
  const status = page.getByRole('status').filter({ hasText: /till|Går inte|Dra ett block/ });
  const before = await ida.textContent();
  const steps = await undo(page).textContent();
  await ida.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowUp');
  for (let day = 0; day < 5 && !(await status.textContent())?.includes('ons\u00a024\u00a0mars'); day++)
    await page.keyboard.press('Alt+ArrowRight');
  await expect(status).toContainText('Ida Sandell är upptagen hela dagen');
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(status).toContainText(calendar.moves.stays);
  await expect(ida).toHaveText(before ?? '');
  expect(await undo(page).textContent()).toBe(steps);

  // One step takes it back, and one brings it again.
  await undo(page).click();
  await expect(page.getByText(/^Upptagen/)).toHaveCount(0);
  await expect(ida).toContainText('08.45');
  await page.keyboard.press('Control+y');
  await expect(monday.getByText(/^Upptagen/)).toBeVisible();
  await app.close();
  const store = join(folder, 'usual-sv-light', 'store');
  for (const entry of readdirSync(store, { withFileTypes: true }).filter((one) => one.isFile()))
    expect(readFileSync(join(store, entry.name)).includes(SECRET)).toBe(false);

  const again = (await launch({ userData: join(folder, 'usual-sv-light') })).page;
  await openIda(again, plan);
  await expect(told(again)).toContainText(/Upptagen 11,5\sh av arbetstiden/);
  await again.getByRole('button', { name: words.removeOf('Ida Sandell') }).focus();
  await again.keyboard.press('Enter');
  await expect(told(again)).toHaveCount(0);
  await expect(again.getByRole('button', { name: words.open })).toBeFocused();
  await expect(undo(again)).toHaveText('Ångra: upptagna tider (Ida Sandell) 5 blir tomt');
});

test('a file that is no calendar, or has faults, says so where it was asked for, and changes nothing', async ({
  launch,
  folder,
}) => {
  const { app, page, ids } = await openStage(launch, folder, {
    language: 'sv',
    scheme: 'light',
    data: 'usual',
  });
  const [good, bad, none] = ['Ida.ics', 'trasig.ics', 'lista.ics'].map((name) => join(folder, name));
  writeFileSync(good ?? '', OUTLOOK);
  const day = 'DTEND;VALUE=DATE:20270325';
  writeFileSync(bad ?? '', OUTLOOK.replace(day, 'DTEND;VALUE=DATE:2027-03-45'));
  writeFileSync(none ?? '', 'Namn;E-post\r\nIda;ida@bolaget.example\r\n');
  await openIda(page, ids?.plan ?? '');
  await readFile(app, good ?? '');
  await expect(told(page)).toContainText(/Upptagen 11,5\sh/);
  const steps = await undo(page).textContent();

  const alert = page.getByRole('alert');
  await readFile(app, bad ?? '');
  await expect(alert).toContainText('Inga upptagna tider kunde läsas ur trasig.ics.');
  await expect(alert).toContainText(
    `Rad ${OUTLOOK.split('\r\n').indexOf(day) + 1}, DTEND: här ska stå en dag`,
  );
  await expect(alert).toContainText('Inget är ändrat i planen.');
  await expect(alert).not.toContainText('2027-03-45');
  await settle(page);
  expect(await violationsOn(page)).toEqual([]);
  await readFile(app, none ?? '');
  await expect(alert).toContainText('Det är ingen kalenderfil (.ics).');
  await readFile(app, join(folder, 'borta.ics'));
  await expect(alert).toContainText('borta.ics');
  await expect(told(page)).toContainText(/Upptagen 11,5\sh/);
  expect(await undo(page).textContent()).toBe(steps);

  // Read anew, it says so no longer.
  await readFile(app, good ?? '');
  await expect(alert).toHaveCount(0);
  await expect(told(page)).toContainText('5 poster lästa ur Ida.ics');
});
