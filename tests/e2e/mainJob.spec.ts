/** The trainer's whole errand: two numbers, a rhythm, names, a Word offer, calendars; and back again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import type { Page } from '@playwright/test';
import { readWithIcalJs } from '../support/calendarReaders.ts';
import { hasValidator, validatorErrors } from '../support/validator.ts';
import { expect, test, type Running } from './fixture.ts';

const NAMES = [
  ...['Åsa Öhman', 'Bilal Haddad', 'Cecilia Norén', 'David Ek', 'Elin Sjö', 'Fatima Ali'],
  ...['Gustav Lind', 'Hanna Berg', 'Ivar Dahl', 'Jonna Ström', 'Kalle Falk', 'Lena Holm'],
];

async function newPlan(page: Page, people: string, name: string): Promise<void> {
  await page
    .getByRole('link', { name: 'Ny kund' })
    .or(page.getByRole('button', { name: 'Ny kund' }))
    .first()
    .click();
  await page.getByLabel('Hur många ska coachas').fill(people);
  await page.getByLabel('Kundens namn').fill(name);
  await page.getByRole('button', { name: 'Skapa planen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rytm' })).toBeVisible();
}

/** The key ratio as it stands in the panel, whole minutes. */
const ratio = (page: Page) => page.locator('aside p').filter({ hasText: 'min per säljare' });

async function section(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function type(page: Page, label: string, value: string): Promise<void> {
  const figure = page.getByRole('textbox', { name: label }).first();
  await figure.click();
  await figure.fill(value);
  await figure.press('Enter');
}

test('from nothing to a plan, a Word offer and calendars, and all the way back', async ({
  launch,
  folder,
}) => {
  const first = await launch();
  await newPlan(first.page, '12 säljare, 2 säljchefer', 'Exempelbolaget');
  await expect(ratio(first.page)).toHaveText(/^35\s/);

  await type(first.page, 'Hur ofta', '3');
  await expect(ratio(first.page)).toHaveText(/^42\s/);
  await expect(
    first.page.getByRole('button', { name: /Ångra: coaching 2–3 blir 3 gånger i månaden/ }),
  ).toBeVisible();

  await section(first.page, 'Deltagare');
  await first.page.getByRole('button', { name: 'Klistra in eller öppna fil' }).click();
  await first.page.getByLabel('Klistra in namn, eller rader').fill(NAMES.join('\n'));
  await first.page.getByRole('button', { name: 'Lägg till 12' }).click();
  await expect(first.page.getByRole('textbox', { name: 'Namn: Lena Holm' })).toBeVisible();
  await first.close();

  const again = await launch();
  const { page } = again;
  await page
    .getByRole('link', { name: /Exempelbolaget/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Omgång utan namn' }).click();
  await expect(ratio(page)).toHaveText(/^42\s/);
  await section(page, 'Deltagare');
  for (const name of NAMES) await expect(page.getByRole('textbox', { name: `Namn: ${name}` })).toBeVisible();

  await section(page, 'Offert');
  const offer = await exportWord(again, join(folder, 'offert.docx'));
  const words = await wordsOf(offer);
  expect(words).toContain('42 min');
  expect(words).toContain('Exempelbolaget');
  for (const name of NAMES) expect(words).toContain(name);
  const preview = page.getByRole('region', { name: 'Offerten' });
  await expect(preview).toBeVisible();
  const shown = await preview.locator('h2, h3, p, td').evaluateAll((all) =>
    all.map((one) => {
      const copy = one.cloneNode(true) as Element;
      for (const mark of copy.querySelectorAll('sup')) mark.remove();
      return copy.textContent;
    }),
  );
  expect(shown.length).toBeGreaterThan(100);
  for (const text of shown) expect(plainText(words)).toContain(plainText(text));
  if (hasValidator) expect(await validatorErrors(offer)).toEqual([]);

  const calendars = join(folder, 'kalendrar');
  await again.dialogs.answer('showOpenDialog', { canceled: false, filePaths: [calendars] });
  await page.getByRole('button', { name: 'Exportera kalendrar' }).click();
  await expect(page.getByText(/kalenderfiler ligger i/)).toBeVisible();
  const files = readdirSync(calendars, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ics'),
  );
  // All together, twelve sellers and two coaches.
  expect(files).toHaveLength(15);
  const all = files.find((file) => file.endsWith('all.ics')) ?? '';
  expect(readWithIcalJs(readFileSync(join(calendars, all), 'utf8')).length).toBeGreaterThan(150);

  await undoToTheStart(page);
  await expect(page.getByRole('link', { name: /Exempelbolaget/ })).toHaveCount(0);
});

/** What the file says, the marks of its footnotes left out. */
async function wordsOf(docx: Buffer): Promise<string> {
  const { value: html } = await mammoth.convertToHtml({ buffer: docx });
  const { document } = new JSDOM(html.replaceAll(/<\/(p|td|th|li|h\d)>/g, ' $&')).window;
  for (const mark of document.querySelectorAll('sup')) mark.remove();
  return document.body.textContent;
}

/** Without the spaces and marks that the two draw in their own way. */
const plainText = (text: string): string => text.replace(/[\s\u00ad]+/g, '');

async function exportWord(app: Running, filePath: string): Promise<Buffer> {
  await app.dialogs.answer('showSaveDialog', { canceled: false, filePath });
  await app.page.getByRole('button', { name: 'Skapa Word' }).click();
  await expect(app.page.getByText('är klar.')).toBeVisible();
  return readFileSync(filePath);
}

/** Takes back names, rhythm and the plan itself. */
async function undoToTheStart(page: Page): Promise<void> {
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /Ångra: coaching 2–3 blir 3/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(ratio(page)).toHaveText(/^35\s/);
  // No key takes the client itself away: that is done where it is said.
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Allt du har gjort här är ångrat.')).toBeVisible();
  await expect(ratio(page)).toHaveText(/^35\s/);
  await page.getByRole('button', { name: /^Ångra: ny kund/ }).click();
  await expect(page.getByRole('heading', { name: 'Kunder' })).toBeVisible();
}
