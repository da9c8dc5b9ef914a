/** What the client told and the terms of the offer: by keyboard, into the offer, taken back, and there after a restart. */
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { planPath } from '#renderer/shell/paths.ts';
import { expect, test } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { expectSeen, tabTo } from './support/focus.ts';
import { openStage, settle } from './support/screens.ts';

const SV = { language: 'sv', scheme: 'light', data: 'usual' } as const;
const LATE = 'Vid sen betalning tillkommer dröjsmålsränta enligt räntelagen.';

async function show(page: Page, plan: string, section: 'about' | 'offer', heading: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), planPath(plan, section));
  await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
  await settle(page);
}

const told = (page: Page, number: number): Locator =>
  page.getByRole('textbox', { name: `Det ni har berättat ${number}`, exact: true });
const term = (page: Page, number: number): Locator =>
  page.getByRole('textbox', { name: `Villkor ${number}`, exact: true });
const offer = (page: Page): Locator => page.getByRole('region', { name: 'Offerten', exact: true });

test('what the client told and the terms are written by keyboard and stand in the offer', async ({
  launch,
  folder,
}) => {
  const { app, page, short } = await openStage(launch, folder, SV);
  const plan = short?.plan ?? '';
  const { keyboard } = page;
  await show(page, plan, 'about', 'Om kunden');
  await tabTo(page, told(page, 1));
  await expectSeen(page);
  await keyboard.type('Kurserna är bra.');
  await keyboard.press('Enter');
  await expect(told(page, 2)).toBeFocused();
  await keyboard.type('Sen händer ingenting.');
  await keyboard.press('Alt+ArrowUp');
  await expect(told(page, 1)).toHaveValue('Sen händer ingenting.');
  await expect(told(page, 1)).toBeFocused();
  expect(await violationsOn(page)).toEqual([]);

  await show(page, plan, 'offer', 'Offert');
  await tabTo(page, page.getByRole('button', { name: '30 dagar netto.', exact: true }));
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: LATE })).toBeFocused();
  await keyboard.press('Enter');
  await expect(term(page, 2)).toHaveValue(LATE);
  await expect(page.getByRole('button', { name: LATE, exact: true })).toHaveCount(0);
  await expect(offer(page).getByText(LATE)).toBeVisible();
  await expect(offer(page).getByText(/händer ingenting\.|Kurserna är bra\./)).toHaveText([
    'Sen händer ingenting.',
    'Kurserna är bra.',
  ]);
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole('button', { name: `Ta bort: 30 dagar netto.` }).press('Enter');
  await expect(term(page, 1)).toHaveValue(LATE);
  await expect(term(page, 1)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Ångra: tog bort villkor 30 dagar netto.' })).toBeEnabled();
  await keyboard.press('Control+z');
  await expect(term(page, 1)).toHaveValue('30 dagar netto.');
  await expect(offer(page).getByText('30 dagar netto.')).toBeVisible();

  await app.close();
  const again = (await launch({ userData: join(folder, 'usual-sv-light') })).page;
  await show(again, plan, 'offer', 'Offert');
  await expect(term(again, 2)).toHaveValue(LATE);
  await show(again, plan, 'about', 'Om kunden');
  await expect(told(again, 1)).toHaveValue('Sen händer ingenting.');
  await expect(told(again, 2)).toHaveValue('Kurserna är bra.');
  await told(again, 2).fill('Kurserna är riktigt bra.');
  await expect(
    again.getByRole('button', { name: /^Ångra: vad ni berättat Kurserna är bra\. blir/ }),
  ).toBeVisible();
});

test('terms are suggested in the language of the offer', async ({ launch, folder }) => {
  const { page, short } = await openStage(launch, folder, SV);
  await show(page, short?.plan ?? '', 'offer', 'Offert');
  await page.getByText('Engelska', { exact: true }).click();
  await page.getByRole('button', { name: '30 days net.' }).click();
  await expect(term(page, 1)).toHaveValue('30 days net.');
  await expect(offer(page).getByText('30 days net.')).toBeVisible();
});
