/** Who refills whom: from nobody to a whole chain by keyboard, undone, and still there after a restart. */
import type { Locator, Page } from '@playwright/test';
import { planPath } from '#renderer/shell/paths.ts';
import { expect, test } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { expectSeen } from './support/focus.ts';
import { openStage, settle } from './support/screens.ts';

const SV = { language: 'sv', scheme: 'light' } as const;

async function show(page: Page, plan: string, section: 'refill' | 'offer', heading: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), planPath(plan, section));
  await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
  await settle(page);
}

const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true });
const stop = (page: Page): Locator => page.getByRole('link', { name: /^Påfyllnad/ });

test('a leader is added where nobody refills, is asked about in turn, and what is said is in the offer', async ({
  launch,
  folder,
}) => {
  const { app, page, short } = await openStage(launch, folder, { ...SV, data: 'usual' });
  const plan = short?.plan ?? '';
  const { keyboard } = page;
  await show(page, plan, 'refill', 'Påfyllnad');
  await expect(page.getByText('Ingen fyller på Säljchef 1 och Säljchef 2 än.')).toBeVisible();
  await expect(stop(page)).toContainText('ingen fyller på än');

  await page.getByRole('button', { name: 'Lägg till en chef' }).focus();
  await keyboard.press('Enter');
  await expect(field(page, 'Namn på Chef över säljchefer 1')).toBeFocused();
  await expectSeen(page);
  await expect(page.getByText(/Ingen fyller på/)).toHaveCount(0);
  expect(await violationsOn(page)).toEqual([]);
  await keyboard.type('Lo Ek');
  await keyboard.press('Shift+Tab');
  await expect(field(page, 'Vem fyller på Lo Ek?')).toBeFocused();
  await expect(stop(page)).toContainText('vem fyller på chefen?');
  await keyboard.type('Eva Ström');
  await expect(stop(page)).not.toContainText('chefen');
  await expect(
    page.getByRole('button', { name: 'Ångra: fyller på chefen (Lo Ek) tomt blir Eva Ström' }),
  ).toBeVisible();

  await field(page, 'Vem fyller på Säljchef 2?').selectOption('Ingen än');
  await expect(page.getByText('Ingen fyller på Säljchef 2 än.')).toBeVisible();
  await expect(stop(page)).toContainText('1 utan påfyllnad');
  await page.getByRole('button', { name: 'Lo Ek fyller på' }).click();
  await expect(page.getByText(/Ingen fyller på/)).toHaveCount(0);
  await field(page, 'Vem fyller på Säljchef 1?').selectOption('Ingen än');
  await expect(page.getByText('Ingen fyller på Säljchef 1 än.')).toBeVisible();
  await page.getByRole('button', { name: 'Ångra: chef (Säljchef 1) Lo Ek blir tomt' }).click();
  await expect(page.getByText(/Ingen fyller på/)).toHaveCount(0);

  const often = page.getByRole('slider', { name: 'Hur ofta' });
  await often.focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(page.getByText('2 gånger i månaden, 60 min').first()).toBeVisible();

  await app.close();
  const again = (await launch({ userData: `${folder}/usual-sv-light` })).page;
  await show(again, plan, 'refill', 'Påfyllnad');
  await expect(field(again, 'Vem fyller på Lo Ek?')).toHaveValue('Eva Ström');
  await expect(again.getByText('2 gånger i månaden, 60 min')).toHaveCount(2);
  await show(again, plan, 'offer', 'Offert');
  await expect(again.getByText('I sin tur får Lo Ek påfyllnad av Eva Ström.')).toBeVisible();
});
