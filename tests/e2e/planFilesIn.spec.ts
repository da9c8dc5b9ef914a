/** Plan files into the app: by the menu, and dropped on the window. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const EXAMPLE = fileURLToPath(new URL('../../resources/examples/sextio-saljare.mensenda', import.meta.url));
const CLIENT = 'Exempelgruppen Norden AB';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const toast = (page: Page) => page.locator('.mantine-Notification-root').last();

test('a plan file dropped anywhere opens as a plan; the same again asks what to do', async ({
  launch,
  folder,
}) => {
  const { page, drop } = await launch();
  const file = join(folder, 'sextio.mensenda');
  copyFileSync(EXAMPLE, file);
  await expect(heading(page, /vecka/)).toBeVisible();
  await drop(page.getByRole('heading', { name: 'Kunder' }), [file]);
  await expect(heading(page, 'Rytm')).toBeVisible();
  await expect(toast(page)).toContainText('Planen är öppnad');
  await expect(page.getByRole('link', { name: CLIENT })).toBeVisible();

  const question = page.getByRole('dialog', { name: `Du har redan den här planen för ${CLIENT}.` });
  await drop(heading(page, 'Rytm'), [file]);
  await question.getByRole('button', { name: 'Avbryt' }).click();
  await expect(question).toBeHidden();
  await drop(heading(page, 'Rytm'), [file]);
  await question.getByRole('button', { name: 'Behåll båda' }).click();
  await expect(question).toBeHidden();
  await page.getByRole('link', { name: CLIENT }).click();
  await expect(page.getByRole('link', { name: 'Omgång 1–6' })).toHaveCount(2);

  writeFileSync(file, readFileSync(EXAMPLE, 'utf8').replace('"perMonth": 2.5', '"perMonth": 2'));
  await drop(heading(page, CLIENT), [file]);
  await question.getByRole('button', { name: 'Ersätt med filens' }).click();
  await expect(heading(page, 'Rytm')).toBeVisible();
  await page.getByRole('link', { name: CLIENT }).click();
  await expect(page.getByRole('link', { name: 'Omgång 1–6' })).toHaveCount(2);
});

test('a faulty plan file shows every fault, and changes nothing', async ({ launch, folder }) => {
  const { page, dialogs, menu } = await launch();
  const file = join(folder, 'fel.json');
  writeFileSync(
    file,
    JSON.stringify({
      format: 'men-sen-da/plan',
      version: 1,
      client: { name: '' },
      people: [{ id: 'a', role: 'seller', coach: 'zz' }],
      plan: { start: '2026-13-01', weeks: 0 },
    }),
  );
  await dialogs.answer('showOpenDialog', { canceled: false, filePaths: [file] });
  await expect(heading(page, /vecka/)).toBeVisible();
  await menu.click('Arkiv', 'Öppna planfil…');
  const dialog = page.getByRole('dialog', { name: 'fel.json går inte att använda' });
  await expect(dialog).toContainText(/fel ska rättas i filen. Inget är ändrat i programmet./);
  expect(
    await dialog.getByRole('list', { name: 'Felen i filen' }).getByRole('listitem').allTextContents(),
  ).toEqual([
    'client.name: här står ""; ska vara en text som inte är tom',
    'plan.start: här står "2026-13-01"; ska vara ett datum som finns, till exempel "2027-03-01"',
    'plan.weeks: här står 0; ska vara ett heltal från 1 till 104',
    expect.stringContaining('people'),
    expect.stringContaining('people[0].coach: här står "zz"'),
  ]);
  await dialog.getByRole('button', { name: 'Stäng', exact: true }).first().click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('main').getByRole('link', { name: /AB/ })).toHaveCount(1);
});

test('several files at once are not guessed at', async ({ launch, folder }) => {
  const { page, drop } = await launch();
  const files = ['a.mensenda', 'b.mensenda'].map((name) => join(folder, name));
  for (const file of files) copyFileSync(EXAMPLE, file);
  await expect(heading(page, /vecka/)).toBeVisible();
  await drop(page.getByRole('main'), files);
  await expect(toast(page)).toContainText('Släpp en fil i taget.');
});
