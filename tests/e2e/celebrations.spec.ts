/** What is celebrated: from nothing to a plan of it by keyboard, taken back, and still there after a restart. */
import mammoth from 'mammoth';
import type { Locator, Page } from '@playwright/test';
import { planPath } from '#renderer/shell/paths.ts';
import { expect, test, type Launch } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { expectSeen } from './support/focus.ts';
import { openStage, settle, type Stage } from './support/screens.ts';

const SV = { language: 'sv', scheme: 'light' } as const;
/** No list is longer. */
const MOST_SCREENS = 60;

async function openCelebrations(launch: Launch, folder: string, which: 'ids' | 'short'): Promise<Stage> {
  const stage = await openStage(launch, folder, { ...SV, data: 'usual' });
  await show(stage.page, stage[which]?.plan ?? '');
  return stage;
}

async function show(page: Page, plan: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), planPath(plan, 'celebrations'));
  await expect(page.getByRole('heading', { name: 'Firande', level: 1 })).toBeVisible();
  await settle(page);
}

const rows = (page: Page): Locator => page.locator('li[data-row]');
const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true });
const who = (page: Page, what: string): Locator => page.getByRole('combobox', { name: `Vilka: ${what}` });
const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

test('from an empty page to celebrations of the group and of each, by keyboard, undone, kept', async ({
  launch,
  folder,
}) => {
  const { page, app, short } = await openCelebrations(launch, folder, 'short');
  const { keyboard } = page;
  await button(page, 'Ta bort: Lunch för alla').focus();
  await keyboard.press('Enter');
  await expect(field(page, 'Vad ni firar: nytt firande')).toBeFocused();
  await expect(page.getByRole('link', { name: /^Firande/ })).toContainText('inte börjad');
  await button(page, 'Börja med tre').focus();
  await keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(3);
  await expect(field(page, 'Vad ni firar: Ett framsteg som någon har sett')).toBeFocused();
  await expectSeen(page);
  await expect(page.getByRole('link', { name: /^Firande/ })).not.toContainText('inte börjad');
  expect(await violationsOn(page)).toEqual([]);

  await keyboard.press('Home');
  await keyboard.press('Shift+End');
  await keyboard.type('Modigaste frågan');
  await expect(field(page, 'Så firar ni: Modigaste frågan')).toBeVisible();
  await field(page, 'Dag: Alla har haft fyra samtal').fill('6/5');
  await keyboard.press('Enter');
  await expect(page.getByText('6 maj 2027 är röd dag, Kristi himmelsfärdsdag.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Firande/ })).toContainText('1 dag att se över');
  await expect(
    button(page, /^Ångra: firas den \(Frukost tillsammans\) tomt blir 6\smaj\s2027$/),
  ).toBeVisible();
  await keyboard.press('Escape');
  await button(page, /^Ångra: /).click();
  await expect(page.getByText('är röd dag')).toHaveCount(0);

  await field(page, 'Så firar ni: Alla har haft fyra samtal').fill('');
  await expect(page.getByRole('alert')).toHaveText('Skriv något här.');
  await field(page, 'Så firar ni: Alla har haft fyra samtal').fill('Fika');

  await field(page, 'Vad ni firar: nytt firande').focus();
  await keyboard.type('Första egna frågan');
  await keyboard.press('Enter');
  await expect(field(page, 'Så firar ni: nytt firande')).toBeFocused();
  await keyboard.type('Applåd');
  await keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(4);
  await expect(field(page, 'Vad ni firar: nytt firande')).toBeFocused();

  await button(page, 'Ta bort: Modigaste frågan').focus();
  await keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(3);
  await expect(field(page, 'Vad ni firar: Alla har haft fyra samtal')).toBeFocused();
  await expect(page.getByText('Ingen säljare har något eget att fira än.')).toBeVisible();

  await app.close();
  const again = (await launch({ userData: `${folder}/usual-sv-light` })).page;
  await show(again, short?.plan ?? '');
  await expect(rows(again)).toHaveCount(3);
  await expect(field(again, 'Så firar ni: Alla har haft fyra samtal')).toHaveValue('Fika');
  await expect(button(again, /^Ångra: tog bort firande /)).toBeVisible();
});

test('one seller’s own: the others are named who have nothing, and it goes when the seller goes', async ({
  launch,
  folder,
}) => {
  const { page, ids } = await openCelebrations(launch, folder, 'ids');
  const what = 'Någon når sitt beteendemål för första gången';
  await who(page, what).click();
  await page.getByRole('option', { name: 'Anna Bergström' }).click();
  await expect(page.getByText(/^.*, .* och 8 till har inget eget att fira än\.$/)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Firande/ })).toContainText('11 har inget att fira');
  expect(await violationsOn(page)).toEqual([]);

  await page.evaluate((to) => void (location.hash = to), planPath(ids?.plan ?? '', 'people'));
  await page.getByRole('button', { name: 'Ta bort: Anna Bergström' }).click();
  await show(page, ids?.plan ?? '');
  await expect(rows(page)).toHaveCount(3);
  await button(page, /^Ångra: /).click();
  await expect(rows(page)).toHaveCount(4);
  await expect(who(page, what)).toHaveValue('Anna Bergström');

  await button(page, 'Lägg till för var och en').click();
  await expect(page.getByText('har inget eget att fira än')).toHaveCount(0);
  await expect(field(page, 'Vad ni firar: Ett framsteg som någon har sett')).toBeFocused();
});

test('a dated one stands in the calendar’s list, for those who take part', async ({ launch, folder }) => {
  const { page, ids } = await openCelebrations(launch, folder, 'ids');
  await page.evaluate((to) => void (location.hash = to), planPath(ids?.plan ?? '', 'calendar'));
  await page.getByText('Lista', { exact: true }).click();
  const list = page.getByRole('table', { name: 'Vecka för vecka' });
  await page.getByRole('combobox', { name: 'Visa' }).click();
  await page.getByRole('option', { name: 'Anna Bergström' }).click();
  const row = list.getByRole('row').filter({ hasText: 'Alla har haft sina fyra första samtal' });
  // Only what is in sight is drawn.
  await list.scrollIntoViewIfNeeded();
  for (let screens = 0; screens < MOST_SCREENS && (await row.count()) === 0; screens++) {
    await page.mouse.wheel(0, 400);
    await settle(page);
  }
  await expect(row).toContainText('Firande');
  await expect(row).toContainText('hela dagen');
});

test('how large it is stands in the offer, in the preview as in the Word file', async ({
  launch,
  folder,
}) => {
  const { page, ids, app } = await openCelebrations(launch, folder, 'ids');
  await page.evaluate((to) => void (location.hash = to), planPath(ids?.plan ?? '', 'offer'));
  const preview = page.getByRole('region', { name: 'Offerten' });
  const path = `${folder}/offert.docx`;
  await app.dialogs.answer('showSaveDialog', { canceled: false, filePath: path });
  await page.getByRole('button', { name: 'Skapa Word' }).click();
  await expect(page.getByText('offert.docx är klar.')).toBeVisible();
  const { value: word } = await mammoth.extractRawText({ path });
  for (const size of ['hela gruppen, litet', 'var och en, litet', 'hela gruppen, stort']) {
    await expect(preview).toContainText(size);
    expect(word).toContain(size);
  }
});
