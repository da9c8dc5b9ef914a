/** Lists of people dropped on the window. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbook } from '../support/workbooks.ts';
import { expect, test } from './fixture.ts';
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
