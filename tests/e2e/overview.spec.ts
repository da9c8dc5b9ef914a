/** Översikt: what needs the trainer, each with the way to where it is mended. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readPlanFile } from '#domain/planFile.ts';
import { importPlan } from '#electron/store/planFiles.ts';
import { planFileOf, team } from '#tests/support/plans.ts';
import { expect, test } from './fixture.ts';
import { must, seed, withStore } from './support/dataSets.ts';
import { dayOfApps } from './support/today.ts';

const need = (page: Page, what: string) => page.getByRole('listitem').filter({ hasText: what });

/** One plan of whose coaches nobody is refilled, and that celebrates the day after tomorrow. */
function seedNeeds(userData: string): void {
  seed(userData, 'empty', {});
  const celebrations = [{ id: 'f1', how: 'Lunch för Kim', date: dayOfApps(2) }];
  const document = planFileOf({
    client: { name: 'Provbolaget AB' },
    cohort: 'Omgång 1',
    // Two numbers alone need nobody to be refilled.
    people: team({ sellers: 4, coaches: 2, hours: 6 }).map((person) => ({ ...person, name: 'Kim Prov' })),
    plan: { celebrations },
  });
  const file = must(readPlanFile(new TextEncoder().encode(JSON.stringify(document))));
  withStore(join(userData, 'store'), (store) => must(importPlan(store, file, { kind: 'new' })));
}

test('each need leads to where it is mended, and stands there after a restart until it is', async ({
  launch,
  folder,
}) => {
  const userData = join(folder, 'userData');
  seedNeeds(userData);
  const first = await launch({ userData });
  await expect(first.page.getByRole('heading', { name: 'Två saker behöver dig' })).toBeVisible();
  await expect(need(first.page, 'Omgång 1 firar')).toContainText('Provbolaget AB');
  // What is celebrated may name somebody.
  await expect(first.page.getByText('Lunch för Kim')).toBeHidden();
  await first.close();

  const { page } = await launch({ userData });
  await need(page, 'Omgång 1 har 2 säljchefer som ingen fyller på')
    .getByRole('link', { name: /^Se deltagarna/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Deltagare' })).toBeFocused();
  await page.goBack();
  await need(page, 'Omgång 1 firar')
    .getByRole('link', { name: /^Se firandet/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Firande' })).toBeFocused();
});
