/** Ctrl K by keyboard: to a person, a section, a plan, and to anything that can be done. */
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { choose, group, heading, leave, look, nameOf, palette, seedPeople } from './support/palette.ts';

test('a person is found in any plan, and is in hand there, also after a restart', async ({
  launch,
  folder,
}) => {
  const userData = join(folder, 'userData');
  seedPeople(userData);
  const first = await launch({ userData });
  const { page } = first;
  await look(page, 'asa');
  const found = group(page, 'Personer').getByRole('button');
  await expect(found).toHaveText([
    'Åsa ÖhmanSäljare · Provbolaget AB · Omgång 1',
    'Åsa ÖhmanSäljare · Exempelhuset AB · Hösten',
  ]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Deltagare')).toBeVisible();
  await expect(nameOf(page, 'Åsa Öhman')).toBeFocused();
  await expect(page.getByText('Exempelhuset AB').first()).toBeVisible();

  // In the same plan, where the coach's sellers are folded away.
  await page.getByRole('button', { name: 'Fäll ihop: Karin Ek' }).click();
  await expect(nameOf(page, 'Åsa Öhman')).toBeHidden();
  await look(page, 'lind björn');
  await expect(found).toHaveCount(2);
  await found.filter({ hasText: 'Exempelhuset' }).click();
  await expect(nameOf(page, 'Björn Lind')).toBeFocused();

  await nameOf(page, 'Björn Lind').fill('Bo Lind');
  await page.keyboard.press('Enter');
  await first.close();
  const again = await launch({ userData });
  await look(again.page, 'bo lind');
  await expect(group(again.page, 'Personer').getByRole('button')).toHaveCount(1);
});

test('where names are hidden nobody is found by name, and the palette says no such thing', async ({
  launch,
  folder,
}) => {
  const userData = join(folder, 'userData');
  seedPeople(userData);
  const { page } = await launch({ userData });
  await choose(page, 'initialer', /^Visa initialer/);
  await look(page);
  await expect(palette(page).locator('input')).toHaveAttribute(
    'placeholder',
    /^Sök en kund, en del av planen/,
  );
  await page.keyboard.type('åsa');
  await expect(palette(page).getByText('Inget som stämmer.')).toBeVisible();
  await leave(page);
  await choose(page, 'initialer', /^Visa namn/);
  await choose(page, 'åsa', /^Åsa Öhman/);
  await expect(nameOf(page, 'Åsa Öhman')).toBeFocused();
});

test('nothing typed: the latest plans first; then sections, commands and what the screen offers', async ({
  launch,
  folder,
}) => {
  const userData = join(folder, 'userData');
  seedPeople(userData);
  const { page } = await launch({ userData });
  await look(page);
  const latest = group(page, 'Senaste planer').getByRole('button');
  await expect(latest).toHaveText(['HöstenExempelhuset AB', 'Omgång 1Provbolaget AB']);
  await leave(page);

  await choose(page, 'omgång', /^Omgång 1/);
  await expect(heading(page, 'Rytm')).toBeFocused();
  await look(page);
  await expect(latest).toHaveText(['HöstenExempelhuset AB']);
  await leave(page);

  await choose(page, 'delt', /^Deltagare/);
  await expect(heading(page, 'Deltagare')).toBeFocused();
  await choose(page, 'klistra', /^Klistra in eller öppna fil/);
  await expect(page.getByLabel('Klistra in namn, eller rader')).toBeFocused();
  await page.keyboard.press('Escape');
  await choose(page, 'större', /^Större/);
  await choose(page, 'inställ', /^Inställningar/);
  await expect(heading(page, 'Inställningar')).toBeFocused();
  // What the screen before offered is gone with it.
  await look(page, 'klistra');
  await expect(palette(page).getByText('Inget som stämmer.')).toBeVisible();
});

test('what is typed at once goes into the search, whole, and not into what lies beneath', async ({
  launch,
  folder,
}) => {
  const userData = join(folder, 'userData');
  seedPeople(userData);
  const { page } = await launch({ userData });
  await choose(page, 'lind björn', /^Björn Lind/);
  await expect(nameOf(page, 'Björn Lind')).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('öhman');
  await expect(palette(page).locator('input')).toHaveValue('öhman');
  await expect(group(page, 'Personer').getByRole('button')).toHaveCount(2);
  await leave(page);
  await expect(nameOf(page, 'Björn Lind')).toHaveValue('Björn Lind');
});

test('what the main process does for the menu it does for the palette', async ({ launch }) => {
  const { page, opened, dialogs, main } = await launch();
  const isFull = () =>
    main(({ BrowserWindow }) => BrowserWindow.getAllWindows().some((one) => one.isFullScreen()));
  await expect(heading(page, /vecka/)).toBeVisible();
  await choose(page, 'helskärm', /^Helskärm/);
  await expect.poll(isFull).toBe(true);
  await choose(page, 'helskärm', /^Helskärm/);
  await expect.poll(isFull).toBe(false);
  await choose(page, 'logg', /^Visa loggfilen/);
  await expect.poll(opened).toEqual([{ how: 'showItemInFolder', what: expect.stringMatching(/\.log$/) }]);
  await dialogs.answer('showMessageBox', { response: 0 });
  await choose(page, 'om men', /^Om Men sen då/);
  await expect.poll(async () => (await dialogs.asked()).map(({ name }) => name)).toEqual(['showMessageBox']);
});

test('all keys are listed by one of them, but where it is typed', async ({ launch }) => {
  const { page } = await launch();
  await expect(heading(page, /vecka/)).toBeVisible();
  const keys = page.getByRole('dialog', { name: 'Kortkommandon' });
  await page.keyboard.press('?');
  await expect(keys.getByRole('heading', { name: 'I mötet' })).toBeVisible();
  await expect(keys.getByText('Flytta personen ett steg')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await look(page, 'hur?');
  await expect(palette(page).locator('input')).toHaveValue('hur?');
  await expect(keys).toBeHidden();
});

test('the menu names the latest plans and goes to them, by initials where names are hidden', async ({
  launch,
  folder,
}) => {
  const userData = join(folder, 'userData');
  seedPeople(userData);
  const { page, menu } = await launch({ userData });
  await expect(heading(page, /vecka/)).toBeVisible();
  await menu.click('Senaste planer', 'Provbolaget AB, Omgång 1');
  await expect(heading(page, 'Rytm')).toBeFocused();
  await page.getByRole('link', { name: /^Deltagare/ }).click();
  await nameOf(page, 'Björn Lind').fill('Bo Lind');
  await page.keyboard.press('Enter');
  const latest = async () => {
    const all = (await menu.items()).flatMap(({ items }) => items);
    return all.find(({ label }) => label === 'Senaste planer')?.items.map(({ label }) => label);
  };
  await expect.poll(latest).toEqual(['Provbolaget AB, Omgång 1', 'Exempelhuset AB, Hösten']);
  await choose(page, 'initialer', /^Visa initialer/);
  await expect.poll(latest).toEqual(['P.A., Omgång 1', 'E.A., Hösten']);
});
