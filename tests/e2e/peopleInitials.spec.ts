/** People as initials: on every screen, in what is told of them, and for as long as somebody wants it. */
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { openPeople } from './support/people.ts';

test('as initials nothing can be read or changed by mistake', async ({ launch, folder }) => {
  const { page } = await openPeople(launch, folder, 'usual');
  const toggle = page.getByRole('switch', { name: 'Initialer' });
  await toggle.click({ force: true });
  await expect(page.getByRole('treegrid')).toContainText('A.B.');
  await expect(page.getByRole('treegrid').getByRole('textbox')).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText('Anna Bergström');
  await expect(page.locator('body')).not.toContainText('Karin Sjöberg');
  expect(await violationsOn(page)).toEqual([]);
  await page.locator('[data-person]').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-person]').nth(1)).toBeFocused();
  await toggle.click({ force: true });
  await expect(page.getByRole('textbox', { name: 'Namn: Anna Bergström' })).toBeVisible();
});

test('what was said and what can be undone tell no names either, and a restart shows none', async ({
  launch,
  folder,
}) => {
  const { page, app } = await openPeople(launch, folder, 'usual');
  const anna = page.getByRole('row').filter({ has: page.getByRole('textbox', { name: /Anna Bergström$/ }) });
  await anna.getByRole('button', { name: /^Flytta/ }).click();
  await page.getByRole('menuitem', { name: 'Johan Åström' }).click();
  await expect(page.getByText('Anna Bergström är nu hos Johan Åström.')).toBeVisible();
  const undo = page.getByRole('banner').getByRole('button', { name: /^Ångra/ });
  await expect(undo).toHaveText('Ångra: säljchef (Anna Bergström) Karin Sjöberg blir Johan Åström');
  await page.getByRole('switch', { name: 'Initialer' }).click({ force: true });
  await expect(undo).toHaveText('Ångra: säljchef (A.B.) K.S. blir J.Å.');
  await expect(page.getByText('Anna Bergström')).toHaveCount(0);
  await undo.click();
  await expect(page.getByRole('button', { name: 'Gör om: säljchef (A.B.) K.S. blir J.Å.' })).toBeVisible();
  const address = await page.evaluate(() => location.hash);
  await app.close();

  const again = await launch({ userData: join(folder, 'usual-sv-light') });
  await expect(again.page.locator('html[data-ready]')).toBeVisible();
  await again.page.evaluate((to) => void (location.hash = to), address);
  await expect(again.page.getByRole('treegrid')).toContainText('A.B.');
  await expect(again.page.getByText('Anna Bergström')).toHaveCount(0);
  await again.page.evaluate((to) => void (location.hash = to), address.replace('/people', '/offer'));
  await expect(again.page.getByRole('region', { name: 'Offerten' })).toContainText('A.B.');
  await expect(again.page.getByText('Anna Bergström')).toHaveCount(0);
});
