/** The colour of the offers: chosen or one's own, said whether it can be read, in the preview and in Word after a restart. */
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
  expect(await coverColor(again.page)).not.toBe(house);
  expect(await violationsOn(again.page)).toEqual([]);
  const path = join(folder, 'offert.docx');
  await again.dialogs.answer('showSaveDialog', { canceled: false, filePath: path });
  await again.page.getByRole('button', { name: 'Skapa Word' }).click();
  await expect(again.page.getByText('offert.docx är klar.')).toBeVisible({ timeout: 30_000 });
  const parts = unzipSync(readFileSync(path));
  const theme = Object.entries(parts).find(([name]) => name.startsWith('word/theme/'))?.[1];
  expect(theme && strFromU8(theme)).toMatch(/<a:accent1>\s*<a:srgbClr val="1D4ED8"\/>/);
});
