/** Inställningar, the menu's commands, and the screens that stand where the store cannot be opened. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { halfASecond } from './support/settle.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const toast = (page: Page) => page.locator('.mantine-Notification-root').last();

test('the consultant is typed once, stays, and stands in new plans', async ({ launch }) => {
  const first = await launch();
  await expect(heading(first.page, /vecka/)).toBeVisible();
  await first.menu.click('Arkiv', 'Inställningar…');
  await expect(heading(first.page, 'Inställningar')).toBeFocused();
  await first.page.getByLabel('Namn').pressSequentially('Kim Holmgren');
  await first.page.getByLabel('Företag').pressSequentially('Exempelkonsult AB');
  await expect(first.page.getByLabel('Namn')).toHaveValue('Kim Holmgren');
  // What was typed half a second ago is kept.
  await halfASecond(first.page);
  await first.close();

  const { page } = await launch();
  await page.getByRole('link', { name: 'Inställningar' }).click();
  await expect(page.getByLabel('Namn')).toHaveValue('Kim Holmgren');
  await page.getByRole('link', { name: 'Översikt' }).click();
  await page.getByRole('link', { name: 'Ny kund' }).click();
  await page.getByLabel('Hur många ska coachas').fill('12, 2');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^Om kunden/ }).click();
  await expect(page.getByRole('textbox', { name: 'Företag' })).toHaveValue('Exempelkonsult AB');
});

test('the language changes the whole window at once, and is kept', async ({ launch }) => {
  const first = await launch();
  await first.page.getByRole('link', { name: 'Inställningar' }).click();
  await first.page.getByText('English').click();
  await expect(heading(first.page, 'Settings')).toBeVisible();
  await expect(first.page).toHaveTitle('Settings · Men sen då?');
  await first.close();
  const { page } = await launch();
  await expect(page.getByRole('heading', { level: 2, name: 'Clients' })).toBeVisible();
});

test('a backup is made and brought back, after a word on what it means', async ({ launch }) => {
  const { page, menu } = await launch();
  const latest = async () => {
    const all = (await menu.items()).flatMap(({ items }) => items);
    return all.find(({ label }) => label === 'Senaste planer')?.items.map(({ label }) => label);
  };
  await page.getByRole('link', { name: 'Inställningar' }).click();
  const list = page.getByRole('list', { name: 'Kopior, den senaste först' });
  await page.getByRole('button', { name: 'Ta en kopia nu' }).click();
  await expect(toast(page)).toContainText('Säkerhetskopian är tagen');
  await expect(list.getByText('1 kund, 1 plan').first()).toBeVisible();
  await page.getByRole('link', { name: 'Översikt' }).click();
  await page.getByRole('button', { name: /Ta bort exemplet/ }).click();
  await expect(page.getByRole('link', { name: 'Exempelverken AB' })).toBeHidden();
  await expect.poll(latest).toEqual([]);

  await page.getByRole('link', { name: 'Inställningar' }).click();
  await list
    .getByRole('button', { name: /Ta fram kopian från/ })
    .first()
    .click();
  const question = page.getByRole('dialog', { name: /Ta fram kopian från/ });
  await expect(question).toContainText('Det du har nu sparas först som en egen kopia');
  await question.getByRole('button', { name: 'Ta fram kopian' }).click();
  await expect(toast(page)).toContainText('gäller nu');
  await page.getByRole('link', { name: 'Översikt' }).click();
  await expect(page.getByRole('link', { name: 'Exempelverken AB' })).toBeVisible();
  await expect.poll(latest).toEqual([expect.stringMatching(/^Exempelverken AB, /)]);
  await menu.click('Senaste planer', (await latest())?.[0] ?? '');
  await expect(heading(page, 'Rytm')).toBeFocused();
});

test('the menu says to open a plan first where there is none to export, and shows the keys', async ({
  launch,
}) => {
  const { page, menu } = await launch();
  await expect(heading(page, /vecka/)).toBeVisible();
  await menu.click('Arkiv', 'Skapa Word-offert…');
  await expect(toast(page)).toContainText('Öppna en plan först, så gäller det den.');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Kortkommandon' })).toContainText('Ctrl Skift Z');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+n');
  await expect(page.getByLabel('Hur många ska coachas')).toBeFocused();
});

test('a client that is gone is told of, with a way on', async ({ launch }) => {
  const { page } = await launch();
  await expect(heading(page, /vecka/)).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/client/01900000-0000-7000-8000-000000000000';
  });
  await expect(heading(page, 'Det finns inte längre.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Översikt' }).click();
  await expect(heading(page, /vecka/)).toBeVisible();
});

test('a store that cannot be read offers the backups, and one click brings everything back', async ({
  launch,
  folder,
}) => {
  const first = await launch();
  await first.page.getByRole('link', { name: 'Inställningar' }).click();
  await first.page.getByRole('button', { name: 'Ta en kopia nu' }).click();
  await expect(toast(first.page)).toBeVisible();
  await first.close();
  writeFileSync(join(folder, 'userData/store/men-sen-da.db'), 'no database'.repeat(1000));

  const { page } = await launch();
  await expect(heading(page, 'Det du har sparat går inte att läsa.')).toBeVisible();
  await page
    .getByRole('button', { name: /Ta fram kopian från/ })
    .first()
    .click();
  await expect(page.getByRole('link', { name: 'Exempelverken AB' })).toBeVisible();
});

test('a store that is gone is not taken for a first start; starting empty asks for a yes of its own', async ({
  launch,
  folder,
}) => {
  await (await launch()).close();
  for (const end of ['', '-wal', '-shm'])
    rmSync(join(folder, `userData/store/men-sen-da.db${end}`), { force: true });

  const { page } = await launch();
  await expect(heading(page, 'Det du har sparat är borta.')).toBeVisible();
  const empty = page.getByRole('button', { name: 'Börja om tomt' });
  await expect(empty).toBeDisabled();
  await page.getByLabel('Ja, börja om utan mina kunder och planer').check();
  await empty.click();
  await expect(heading(page, /vecka/)).toBeVisible();
});
