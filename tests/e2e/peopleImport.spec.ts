/** Names into a plan from wherever they are: a mail, an old CSV, a workbook with a wrong column; and all back again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbook } from '../support/workbooks.ts';
import { expect, test, type Launch, type Running } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import {
  importDialog as dialog,
  openImport as open,
  person,
  planWithPeople,
  showPeople,
} from './support/peopleImport.ts';

async function withListOpen(launch: Launch, people: string): Promise<Running> {
  const app = await launch();
  await planWithPeople(app, people);
  await open(app.page);
  return app;
}

async function openFile({ page, dialogs }: Running, path: string): Promise<void> {
  await dialogs.answer('showOpenDialog', { canceled: false, filePaths: [path] });
  await dialog(page)
    .getByRole('button', { name: /^Öppna/ })
    .click();
}

test('names from a mail get the places of those without, and are there after a restart', async ({
  launch,
}) => {
  const app = await withListOpen(launch, '3 säljare, 1 säljchef');
  const { page } = app;
  await expect(dialog(page).getByLabel('Klistra in namn, eller rader')).toBeFocused();
  await page.keyboard.insertText(
    'Åsa Öhman <asa@bolaget.example>; "Ek, Bo" <bo@bolaget.example>; Cia Ny <cia@bolaget.example>; Dan Lo <dan@bolaget.example>',
  );
  await expect(dialog(page).getByRole('status')).toHaveText(
    '4 personer läggs till: 3 på platser som saknar namn, en ny.',
  );
  await expect(person(page, 'Åsa Öhman')).toHaveCount(0);
  expect(await violationsOn(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Lägg till 4' }).click();
  await expect(person(page, 'Bo Ek')).toBeVisible();
  await app.close();

  const again = await launch();
  await again.page
    .getByRole('link', { name: /Exempelbolaget/ })
    .first()
    .click();
  await again.page.getByRole('link', { name: 'Omgång utan namn' }).click();
  await showPeople(again.page);
  for (const name of ['Åsa Öhman', 'Bo Ek', 'Cia Ny', 'Dan Lo'])
    await expect(person(again.page, name)).toBeVisible();
  // One step takes all of it back.
  await again.page.keyboard.press('Control+z');
  await expect(person(again.page, 'Bo Ek')).toHaveCount(0);
  await expect(person(again.page, 'Dan Lo')).toHaveCount(0);
  await expect(person(again.page, 'Säljare 3')).toBeVisible();
  await expect(person(again.page, 'Säljare 4')).toHaveCount(0);
});

test('a CSV in windows-1252 brings roles, coaches and hours, and tells what is wrong in which row', async ({
  launch,
  folder,
}) => {
  const app = await launch();
  const { page } = app;
  await planWithPeople(app, '2 säljare, 1 säljchef');
  const path = join(folder, 'deltagare.csv');
  const text = `Namn;E-post;Roll;Säljchef;Timmar i veckan
Östen Åkerlund;osten@bolaget.example;Säljchef;;4,5
Åsa Öhman;asa.example;Säljare;Östen Åkerlund;
Bo Ek;bo@bolaget.example;Säljare;Karin Ås;
;utan@bolaget.example;Säljare;;
Bo Ek;;Säljare;;
`;
  writeFileSync(path, Buffer.from(text, 'latin1'));
  await open(page);
  await openFile(app, path);
  const rows = dialog(page).getByRole('row');
  await expect(rows.nth(2)).toContainText('”asa.example” är ingen e-postadress');
  await expect(rows.nth(4)).toContainText('Namnet saknas');
  await expect(rows.nth(5)).toContainText('Samma namn som på rad 4');
  await expect(dialog(page).getByRole('status')).toHaveText(
    '3 personer läggs till, på platser som saknar namn. 2 rader hoppas över.',
  );
  await dialog(page)
    .getByRole('combobox', { name: /Karin Ås står som säljchef/ })
    .click();
  await page.getByRole('option', { name: 'Lägg till Karin Ås' }).click();
  expect(await violationsOn(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Lägg till 3' }).click();
  await expect(person(page, 'Östen Åkerlund')).toBeVisible();
  await expect(person(page, 'Karin Ås')).toBeVisible();
  await expect(person(page, 'Åsa Öhman')).toBeVisible();

  const saved = join(folder, 'listan.csv');
  await app.dialogs.answer('showSaveDialog', { canceled: false, filePath: saved });
  await page.getByRole('button', { name: 'Spara listan' }).click();
  await expect(page.getByText('Listan är sparad i listan.csv.')).toBeVisible();
  expect(readFileSync(saved, 'utf8')).toContain('"Bo Ek";"Säljare";"bo@bolaget.example";"Karin Ås";"";""');
});

test('coaches whom only the list knows get the places of those without a name', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await planWithPeople(app, '3 säljare, 2 säljchefer');
  await open(page);
  await page
    .getByLabel('Klistra in namn, eller rader')
    .fill('Namn;Säljchef\nAnna Berg;Per Lund\nBo Ek;Karin Ås\nCia Ny;Per Lund');
  await expect(dialog(page).getByRole('combobox', { name: /Karin Ås står som säljchef/ })).toHaveValue(
    'Karin Ås, på en plats som saknar namn',
  );
  await dialog(page).getByRole('button', { name: 'Lägg till 3' }).click();
  for (const name of ['Per Lund', 'Karin Ås', 'Cia Ny']) await expect(person(page, name)).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Namn: Säljchef/ })).toHaveCount(0);
});

test('a workbook whose columns are taken wrongly is put right, and one that is none changes nothing', async ({
  launch,
  folder,
}) => {
  const app = await launch();
  const { page } = app;
  await planWithPeople(app, '2 säljare, 1 säljchef');
  const [pdf, path] = [join(folder, 'faktura.xlsx'), join(folder, 'deltagare.xlsx')];
  writeFileSync(pdf, '%PDF-1.7');
  writeFileSync(
    path,
    workbook({
      Blad1: [
        ['Region', 'Kollega', 'Namn'],
        ['Norr', 'Åsa Öhman', 'Luleå'],
        ['Syd', { formula: 'A1&B1', value: 'Bo Ek' }, 'Malmö'],
      ],
      Blad2: [['Cia Ny']],
    }),
  );
  await open(page);
  await openFile(app, pdf);
  await expect(dialog(page).getByRole('alert')).toContainText(
    'faktura.xlsx går inte att läsa in. Det är ingen lista.',
  );
  await openFile(app, path);
  await expect(dialog(page).getByRole('alert')).toHaveCount(0);
  await expect(dialog(page).getByRole('row').nth(1)).toContainText('Luleå');
  await dialog(page).getByRole('combobox', { name: 'Kolumn 2, Kollega, är' }).selectOption('Namn');
  await expect(dialog(page).getByRole('combobox', { name: 'Kolumn 3, Namn, är' })).toHaveValue('ignored');
  await dialog(page).getByRole('checkbox', { name: 'Ta med rad 2: Åsa Öhman' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(dialog(page).getByRole('checkbox', { name: 'Ta med rad 3: Bo Ek' })).not.toBeChecked();
  await dialog(page).getByRole('button', { name: 'Lägg till 1' }).click();
  await expect(person(page, 'Åsa Öhman')).toBeVisible();
  await expect(person(page, 'Bo Ek')).toHaveCount(0);
});

test('500 rows in the preview are drawn where they are in sight, and come in with one step', async ({
  launch,
}) => {
  const app = await withListOpen(launch, '12 säljare, 2 säljchefer');
  const { page } = app;
  const names = Array.from(
    { length: 500 },
    (_, at) => `Namn ${String.fromCharCode(65 + (at % 26))}${'abcdefghij'[at % 10]} Person${at}`,
  );
  await dialog(page).getByLabel('Klistra in namn, eller rader').fill(names.join('\n'));
  await expect(dialog(page).getByRole('button', { name: 'Lägg till 500' })).toBeVisible();
  expect(await dialog(page).getByRole('row').count()).toBeLessThan(60);
  await dialog(page)
    .getByRole('group', { name: 'Raderna i listan' })
    .evaluate((scroller) => void (scroller.scrollTop = scroller.scrollHeight));
  await expect(dialog(page).getByRole('checkbox', { name: `Ta med rad 500: ${names[499]}` })).toBeVisible();
  expect(await dialog(page).getByRole('row').count()).toBeLessThan(60);
  await dialog(page).getByRole('button', { name: 'Lägg till 500' }).click();
  await expect(person(page, names[0] ?? '')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(person(page, names[0] ?? '')).toHaveCount(0);
});
