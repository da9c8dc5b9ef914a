/** Ctrl K changes the plan: a seller to another coach, the times, the client's answer. Each with a way back. */
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { choose, group, leave, look, nameOf, seedPeople } from './support/palette.ts';
import { openStage, screenNamed } from './support/screens.ts';

test('a seller goes to another coach: by name from anywhere, and from the row one is at', async ({
  launch,
  folder,
}) => {
  const userData = join(folder, 'userData');
  seedPeople(userData, { coaches: [{ id: 'l', role: 'coach', name: 'Lena Alm' }] });
  const { page } = await launch({ userData });
  await look(page, 'björn');
  const ways = group(page, 'Flytta till en annan säljchef').getByRole('button');
  await expect(ways).toHaveText([/^Flytta Björn Lind till …/, /^Flytta Björn Lind till …/]);
  expect(await violationsOn(page)).toEqual([]);
  await ways.filter({ hasText: 'Exempelhuset' }).click();
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitem', { name: /^Lena Alm/ })).toBeFocused();
  await page.keyboard.press('Enter');
  const toast = page.locator('.mantine-Notification-root');
  await expect(toast).toContainText('Björn Lind är nu hos Lena Alm.');
  await expect(page.locator('[data-coach="l"][data-role="seller"]')).toHaveCount(1);
  await toast.getByRole('button', { name: 'Ångra' }).click();
  await expect(page.locator('[data-coach="l"][data-role="seller"]')).toHaveCount(0);

  await nameOf(page, 'Åsa Öhman').focus();
  await choose(page, 'flytta', /^Flytta Åsa Öhman till …/);
  await expect(menu.getByRole('menuitem', { name: /^Lena Alm/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(toast).toContainText('Åsa Öhman är nu hos Lena Alm.');
  // What is done next is what Ångra is about from then on: the toast no longer is.
  await nameOf(page, 'Björn Lind').fill('Bo Lind');
  await expect(toast).toHaveCount(0);
});

test('what has a button in one section is done from any of them, with a way back', async ({
  launch,
  folder,
}) => {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  const { page, app } = stage;
  await screenNamed('plan-about').show(stage);
  const toast = page.locator('.mantine-Notification-root');
  await choose(page, 'håll fast', /^Håll fast tiderna/);
  await expect(toast).toContainText('Tiderna ligger fast.');
  await choose(page, 'planera om alla', /^Planera om alla/);
  await expect(toast).toContainText('Tiderna är förslag.');
  await toast.getByRole('button', { name: 'Ångra' }).click();
  await choose(page, 'planera om från', /^Planera om från en dag …/);
  await expect(page.getByRole('dialog', { name: 'Planera om från en dag' })).toBeVisible();
  await page.keyboard.press('Escape');
  await choose(page, 'svar: ja', /^Kundens svar: Ja/);
  await expect(toast).toContainText('Kundens svar: Ja');
  await look(page, 'kundens svar');
  await expect(group(page, 'Gör').getByRole('button')).toHaveText([
    'Kundens svar: Nej',
    'Kundens svar: Väntar',
  ]);
  await leave(page);

  await app.dialogs.answer('showSaveDialog', { canceled: true });
  await choose(page, 'spara listan', /^Spara listan/);
  await expect.poll(async () => (await app.dialogs.asked()).length).toBe(1);
});
