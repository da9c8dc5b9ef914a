/** The colour of the offers, the trainer's own or a client's: said whether it can be read, in the preview and in Word after a restart. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { PATTERNS, planPath } from '#renderer/shell/paths.ts';
import { expect, test } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { openStage, settle } from './support/screens.ts';

async function show(page: Page, address: string, heading: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), address);
  await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
  await settle(page);
}
const coverColor = (page: Page): Promise<string> =>
  page
    .getByRole('region', { name: 'Offerten', exact: true })
    .locator('header')
    .evaluate((cover) => getComputedStyle(cover).backgroundColor);

/** The colour that the file's theme is drawn from. */
function brandOf(path: string): string | undefined {
  const parts = unzipSync(readFileSync(path));
  const theme = Object.entries(parts).find(([name]) => name.startsWith('word/theme/'))?.[1];
  return /<a:accent1>\s*<a:srgbClr val="(\w+)"\/>/.exec(theme ? strFromU8(theme) : '')?.[1];
}

test('the offers get a colour that can be read', async ({ launch, folder }) => {
  const look = { language: 'sv', scheme: 'light', data: 'usual' } as const;
  const { app, page, ids } = await openStage(launch, folder, look);
  const plan = planPath(ids?.plan ?? '', 'offer');
  await show(page, plan, 'Offert');
  const house = await coverColor(page);
  await show(page, PATTERNS.settings, 'Inställningar');
  await page.getByRole('radio', { name: 'Vinröd' }).check();
  await expect(page.getByText(/Vit text går bra att läsa på den: kontrasten är \d/)).toBeVisible();
  await page.getByRole('radio', { name: 'Egen' }).check();
  const code = page.getByRole('textbox', { name: 'Färgens kod' });
  await expect(code).toHaveValue('8A2B45');
  await code.fill('gul');
  await expect(page.getByText(/^Skriv färgen med sex tecken/)).toBeVisible();
  await code.fill('#FFD200');
  await expect(page.getByText(/Vit text går inte att läsa på den: kontrasten är 1,\d:1/)).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await code.fill('#1d4ed8');
  await expect(page.getByText(/kontrasten är 6,7:1/)).toBeVisible();

  await app.close();
  const again = await launch({ userData: join(folder, 'usual-sv-light') });
  await show(again.page, plan, 'Offert');
  await expect.poll(() => coverColor(again.page)).not.toBe(house);
  expect(await violationsOn(again.page)).toEqual([]);
  const path = join(folder, 'offert.docx');
  await again.dialogs.answer('showSaveDialog', { canceled: false, filePath: path });
  await again.page.getByRole('button', { name: 'Skapa Word' }).click();
  await expect(again.page.getByText('offert.docx är klar.')).toBeVisible();
  expect(brandOf(path)).toBe('1D4ED8');
});

test('a client gets a colour of its own, and gives it back', async ({ launch, folder }) => {
  const look = { language: 'sv', scheme: 'light', data: 'usual' } as const;
  const { app, page, ids } = await openStage(launch, folder, look);
  const plan = planPath(ids?.plan ?? '', 'offer');
  await show(page, plan, 'Offert');
  const colors = page.getByRole('radiogroup', { name: 'Offertens färg' });
  const usual = colors.getByRole('radio', { name: 'Din egen, från inställningarna' });
  await expect(usual).toBeChecked();
  const house = await coverColor(page);
  await colors.getByRole('radio', { name: 'Vinröd' }).check();
  await expect.poll(() => coverColor(page)).not.toBe(house);
  const undo = page.getByRole('button', { name: 'Ångra: offertens färg' });
  await expect(undo).toBeEnabled();
  await undo.click();
  await expect(usual).toBeChecked();
  await expect.poll(() => coverColor(page)).toBe(house);
  await colors.getByRole('radio', { name: 'Egen', exact: true }).check();
  const code = page.getByRole('textbox', { name: 'Färgens kod' });
  await code.fill('#FFD200');
  await expect(code).toBeFocused();
  await expect(page.getByText(/Vit text går inte att läsa på den: kontrasten är 1,\d:1/)).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await code.fill('#1d4ed8');
  await expect(page.getByText(/kontrasten är 6,7:1/)).toBeVisible();

  await app.close();
  const again = await launch({ userData: join(folder, 'usual-sv-light') });
  // The trainer's own does not touch a client that has one.
  await show(again.page, PATTERNS.settings, 'Inställningar');
  await again.page.getByRole('radio', { name: 'Grön' }).check();
  await show(again.page, plan, 'Offert');
  await expect(again.page.getByRole('textbox', { name: 'Färgens kod' })).toHaveValue('1D4ED8');
  await expect.poll(() => coverColor(again.page)).not.toBe(house);
  const path = join(folder, 'offert.docx');
  await again.dialogs.answer('showSaveDialog', { canceled: false, filePath: path });
  await again.page.getByRole('button', { name: 'Skapa Word' }).click();
  await expect(again.page.getByText('offert.docx är klar.')).toBeVisible();
  expect(brandOf(path)).toBe('1D4ED8');
  await again.page.getByRole('radio', { name: 'Din egen, från inställningarna' }).check();
  await again.dialogs.answer('showSaveDialog', { canceled: false, filePath: path });
  await again.page.getByRole('button', { name: 'Skapa Word' }).click();
  await expect.poll(() => brandOf(path)).toBe('1E6B45');
});
