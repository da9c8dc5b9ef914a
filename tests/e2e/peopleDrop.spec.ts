/** Lists of people dropped on the window. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbook } from '../support/workbooks.ts';
import { expect, test } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { importDialog as dialog, person, planWithPeople } from './support/peopleImport.ts';

test('a list dropped on any section of a plan is shown first; without a plan it is said where it belongs', async ({
  launch,
  folder,
}) => {
  const app = await launch();
  const { page, drop } = app;
  const [csv, xlsx, none] = ['deltagare.csv', 'SAMMA.XLSX', 'faktura.txt'].map((name) => join(folder, name));
  writeFileSync(csv ?? '', Buffer.from('Namn;E-post\nÅsa Öhman;asa@bolaget.example\n', 'latin1'));
  writeFileSync(xlsx ?? '', workbook({ Blad1: [['Bo Ek'], ['Cia Ny']] }));
  writeFileSync(none ?? '', '%PDF-1.7');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/vecka/);
  await drop(heading, [csv ?? '']);
  await expect(page.getByText('Öppna planen de ska vara med i och släpp listan där.')).toBeVisible();

  await planWithPeople(app, '3 säljare, 1 säljchef');
  await page
    .getByRole('link', { name: /^Kalender/ })
    .last()
    .click();
  await expect(heading).toHaveText('Kalender');
  await drop(heading, [csv ?? '']);
  await expect(dialog(page)).toContainText('Från deltagare.csv');
  await expect(heading).toHaveText('Deltagare');
  await expect(dialog(page).getByRole('row').nth(1)).toContainText('Åsa Öhman');
  await expect(person(page, 'Åsa Öhman')).toHaveCount(0);
  await drop(dialog(page).getByRole('heading').first(), [none ?? '']);
  await expect(dialog(page).getByRole('alert')).toContainText(
    'faktura.txt går inte att läsa in. Det är ingen lista.',
  );
  await drop(dialog(page).getByRole('heading').first(), [xlsx ?? '']);
  await expect(dialog(page).getByRole('alert')).toHaveCount(0);
  await dialog(page).getByRole('button', { name: 'Lägg till 2' }).click();
  await expect(person(page, 'Cia Ny')).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
});

test('who is in the plan already gets what a list says of them, all at once and back again', async ({
  launch,
  folder,
}) => {
  const app = await launch();
  const { page, drop } = app;
  const [first, second] = ['januari.csv', 'mars.csv'].map((name) => join(folder, name));
  writeFileSync(
    first ?? '',
    'Namn;E-post;Roll;Säljchef;Timmar\nEva Ek;;Säljchef;;3\nÅsa Öhman;;Säljare;Eva Ek;\nBo Ny;bo@bolaget.example;Säljare;Eva Ek;\n',
  );
  writeFileSync(
    second ?? '',
    'Namn;E-post;Roll;Säljchef;Timmar\nEva Ek;eva@bolaget.example;Säljchef;;4,5\nÅsa Öhman;asa@bolaget.example;Säljare;Eva Ek;\nBo Ny;bo@bolaget.example;Säljare;Eva Ek;\nCia Lo;;Säljare;Eva Ek;\n',
  );
  await planWithPeople(app, '2 säljare, 1 säljchef');
  const heading = page.getByRole('heading', { level: 1 });
  await drop(heading, [first ?? '']);
  await dialog(page).getByRole('button', { name: 'Lägg till 3' }).click();
  const hours = page.getByRole('textbox', { name: /^Timmar.*Eva Ek/ });
  await expect(hours).toHaveValue('3');

  await drop(heading, [second ?? '']);
  const rows = dialog(page).getByRole('row');
  await expect(rows.nth(1)).toContainText('Finns redan: ny e-post, 4,5\u00a0h i veckan');
  await expect(rows.nth(3)).toContainText('Samma adress som Bo Ny, som redan är med');
  await expect(dialog(page).getByRole('button', { name: 'Lägg till 1' })).toBeVisible();
  await dialog(page)
    .getByRole('checkbox', { name: 'Uppdatera dem som finns: 2 personer har andra uppgifter' })
    .check();
  await expect(rows.nth(2)).toContainText('Uppdateras: ny e-post');
  await expect(dialog(page).getByRole('status')).toHaveText(
    'En person läggs till. 2 personer uppdateras. En rad hoppas över.',
  );
  expect(await violationsOn(page)).toEqual([]);
  await dialog(page).getByRole('checkbox', { name: 'Ta med rad 3: Åsa Öhman' }).uncheck();
  await dialog(page).getByRole('button', { name: 'Lägg till 1, uppdatera 1' }).click();
  await expect(hours).toHaveValue('4,5');
  await expect(person(page, 'Cia Lo')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(hours).toHaveValue('3');
  await expect(person(page, 'Cia Lo')).toHaveCount(0);
  await expect(person(page, 'Bo Ny')).toBeVisible();
});
