/** The keyboard never loses its place: after a removal, a dialog, and a button that worked on something. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { openStage, screenNamed } from './support/screens.ts';

const SV = { language: 'sv', scheme: 'light', data: 'usual' } as const;
const dialog = (page: Page) => page.getByRole('dialog');

test('after the example is removed the focus is on the page, and not nowhere', async ({ launch }) => {
  const { page } = await launch();
  const example = page.getByRole('button', { name: /^Ta bort exemplet/ });
  await example.click();
  await expect(example).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a dialog that goes whole gives the focus back', async ({ launch, folder }) => {
  const stage = await openStage(launch, folder, SV);
  const { page } = stage;
  await screenNamed('plan-people').show(stage);
  const paste = page.getByRole('button', { name: 'Klistra in eller öppna fil' });
  await paste.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(paste).toBeFocused();
});

test('a button that makes a document has the focus when it is done', async ({ launch, folder }) => {
  const stage = await openStage(launch, folder, SV);
  const { page, app } = stage;
  await screenNamed('plan-offer').show(stage);
  await app.dialogs.answer('showSaveDialog', { canceled: false, filePath: join(folder, 'offert.docx') });
  const word = page.getByRole('button', { name: 'Skapa Word' });
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('är klar.')).toBeVisible({ timeout: 30_000 });
  await expect(word).toBeFocused();
});
