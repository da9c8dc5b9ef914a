/** The palette as a test uses it: by keyboard. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readPlanFile } from '#domain/planFile.ts';
import { importPlan } from '#electron/store/planFiles.ts';
import { planFileOf } from '#tests/support/plans.ts';
import { expect } from '../fixture.ts';
import { must, seed, withStore } from './dataSets.ts';

export const palette = (page: Page) => page.getByRole('dialog', { name: 'Sök eller gör' });
export const group = (page: Page, name: string) => palette(page).locator(`[style*="${name}"]`);
export const chosen = (page: Page) => palette(page).locator('[data-selected]');
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
export const nameOf = (page: Page, name: string) => page.getByRole('textbox', { name: `Namn: ${name}` });

/** Two clients; Åsa is in both, under a coach. */
export function seedPeople(
  userData: string,
  { coaches = [] }: { readonly coaches?: readonly object[] } = {},
): void {
  seed(userData, 'empty', {});
  const plans = [
    { client: { name: 'Provbolaget AB' }, cohort: 'Omgång 1' },
    { client: { name: 'Exempelhuset AB' }, cohort: 'Hösten' },
  ];
  const people = [
    { id: 'k', role: 'coach', name: 'Karin Ek' },
    { id: 'a', role: 'seller', coach: 'k', name: 'Åsa Öhman' },
    ...Array.from({ length: 60 }, (_, i) => ({
      id: `s${i}`,
      role: 'seller',
      coach: 'k',
      name: `Säljare ${i}`,
    })),
    { id: 'b', role: 'seller', coach: 'k', name: 'Björn Lind' },
    ...coaches,
  ];
  withStore(join(userData, 'store'), (store) => {
    for (const plan of plans) {
      const bytes = new TextEncoder().encode(JSON.stringify(planFileOf({ ...plan, people })));
      must(importPlan(store, must(readPlanFile(bytes)), { kind: 'new' }));
    }
  });
}

export async function look(page: Page, typed = ''): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(palette(page).locator('input')).toBeFocused();
  await page.keyboard.type(typed);
}

export async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
}

export async function choose(page: Page, typed: string, label: string | RegExp): Promise<void> {
  await look(page, typed);
  await expect(chosen(page)).toHaveText(label);
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
}
