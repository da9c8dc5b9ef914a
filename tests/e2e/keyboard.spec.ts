/** The keyboard alone: the whole errand, and on every screen a way through that is seen and ends nowhere. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import { expectSeen, stopsOf, tabTo } from './support/focus.ts';
import { openInTrouble, openStage, screensOf } from './support/screens.ts';

const NAMES = Array.from({ length: 12 }, (_, i) => `Säljare ${'ABCDEFGHIJKL'[i] ?? ''}`);

test('from the start to a Word offer without a mouse', async ({ launch, folder }) => {
  const app = await launch();
  const { page, dialogs } = app;
  const { keyboard } = page;
  const ratio = page.locator('aside p').filter({ hasText: 'min per säljare' });
  await expect(page.getByRole('heading', { name: 'Kunder' })).toBeVisible();

  await keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await expectSeen(page);
  await keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await tabTo(page, page.getByRole('link', { name: 'Ny kund' }));
  await keyboard.press('Enter');
  await expect(page.getByLabel('Hur många ska coachas')).toBeFocused();
  await keyboard.type('12 säljare, 2 säljchefer');
  await tabTo(page, page.getByLabel('Kundens namn'));
  await keyboard.type('Exempelbolaget');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Rytm' })).toBeFocused();
  await expect(ratio).toHaveText(/^35\s/);

  await tabTo(page, page.getByRole('textbox', { name: 'Hur ofta' }).first());
  await keyboard.type('3');
  await expect(ratio).toHaveText(/^42\s/);
  await tabTo(page, page.getByRole('slider', { name: 'Hur länge' }).first());
  await keyboard.press('ArrowRight');
  await expect(ratio).toHaveText(/^45\s/);
  await keyboard.press('Control+z');
  await expect(ratio).toHaveText(/^42\s/);

  await tabTo(page, page.getByRole('link', { name: /^Deltagare/ }), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Deltagare' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Klistra in eller öppna fil' }));
  await keyboard.press('Enter');
  await expect(page.getByLabel('Klistra in namn, eller rader')).toBeFocused();
  await keyboard.insertText(NAMES.join('\n'));
  await tabTo(page, page.getByRole('button', { name: 'Lägg till 12' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Namn: Säljare L' })).toBeVisible();

  await keyboard.press('Control+k');
  await expect(page.getByRole('dialog').locator('input')).toBeFocused();
  await keyboard.type('offert');
  await expect(page.getByRole('dialog').locator('[data-selected]')).toHaveText(/^Offert/);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Offert' })).toBeFocused();
  const offer = join(folder, 'offert.docx');
  await dialogs.answer('showSaveDialog', { canceled: false, filePath: offer });
  await tabTo(page, page.getByRole('button', { name: 'Skapa Word' }));
  await keyboard.press('Enter');
  await expect(page.getByText('är klar.')).toBeVisible();
  expect(existsSync(offer)).toBe(true);
});

test('on every screen the keyboard comes all the way round, and one sees where it is', async ({
  launch,
  folder,
}) => {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  for (const screen of screensOf('usual')) {
    await screen.show(stage);
    const stops = await stopsOf(stage.page);
    // A dialog keeps the keyboard until it is left, and a meeting has no menu; all else begins with the way past it.
    if (screen.name.endsWith('meeting')) expect(stops.length, screen.name).toBeGreaterThan(2);
    else if (screen.leave === undefined) expect(stops[0], screen.name).toBe(`a ${stage.texts.shell.skip}`);
    else if ((await stage.page.getByRole('dialog').count()) > 0)
      await expect(stage.page.getByRole('dialog').locator(':focus'), screen.name).toHaveCount(1);
    expect(stops.length, screen.name).toBeGreaterThan(0);
    await screen.leave?.(stage);
  }
});

test('a store that cannot be opened is helped by keyboard too', async ({ launch, folder }) => {
  const { page, texts } = await openInTrouble(launch, folder, { language: 'sv', scheme: 'light' }, 'damaged');
  const words = texts.recovery.empty;
  await tabTo(page, page.getByRole('checkbox', { name: words.sure }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: words.act }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: texts.overview.clients.title })).toBeVisible();
});
