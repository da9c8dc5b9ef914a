/** Kalender: the trainer's own, across all clients. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { readPlanFile } from '#domain/planFile.ts';
import { importPlan } from '#electron/store/planFiles.ts';
import { planFileOf } from '#tests/support/plans.ts';
import { expect, test } from './fixture.ts';
import { must, seed, withStore } from './support/dataSets.ts';
import { dayOfApps } from './support/today.ts';

/** Two clients that the trainer has promised the same day. */
function seedDays(userData: string, day: string): void {
  seed(userData, 'empty', {});
  for (const [name, title, validUntil] of [
    ['Provbolaget AB', 'Coacha cheferna', day],
    ['Exempelhuset AB', 'Startdag', '2026-01-05'],
  ] as const) {
    const document = planFileOf({
      client: { name },
      plan: { trainerDays: [{ id: 't1', date: day, title, hours: 4 }], proposal: { validUntil } },
    });
    const file = must(readPlanFile(new TextEncoder().encode(JSON.stringify(document))));
    withStore(join(userData, 'store'), (store) => must(importPlan(store, file, { kind: 'new' })));
  }
}

test('what two clients have on one day stands there with its clash, leads to its plan, and is saved as a file', async ({
  launch,
  folder,
}) => {
  const userData = join(folder, 'userData');
  seedDays(userData, dayOfApps());
  const app = await launch({ userData });
  const { page } = app;
  await page.getByRole('link', { name: 'Kalender', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kalender' })).toBeVisible();
  const mine = page.getByRole('link', {
    name: /^Provbolaget AB.*Coacha cheferna.*Samma dag som Exempelhuset AB/,
  });
  await expect(mine).toBeVisible();

  // By client, by kind, by keyboard to another month and back.
  await page.locator('label', { hasText: 'Offerter' }).click();
  await expect(page.getByRole('link', { name: /Offertens sista dag/ })).toHaveCount(0);
  await mine.focus();
  await page.keyboard.press('PageDown');
  await expect(mine).toBeHidden();
  await page.getByRole('button', { name: 'I dag' }).click();
  await mine.focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('link', { name: /^Exempelhuset AB.*Startdag/ })).toBeFocused();

  await page.locator('label', { hasText: 'Lista' }).click();
  await expect(page.getByText(/Samma dag som Provbolaget AB, Coacha cheferna/)).toBeVisible();

  const path = join(folder, 'min.ics');
  await app.dialogs.answer('showSaveDialog', { canceled: false, filePath: path });
  await page.getByRole('button', { name: 'Spara min kalender' }).click();
  await expect(page.getByText('Din kalender är sparad som min.ics')).toBeVisible();
  const events = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')) as unknown[]).getAllSubcomponents(
    'vevent',
  );
  expect(events.map((event) => event.getFirstPropertyValue('summary')).toSorted()).toEqual([
    'Coacha cheferna: Provbolaget AB',
    'Offerten till Provbolaget AB gäller till i dag',
    'Startdag: Exempelhuset AB',
  ]);
  await app.close();

  const again = await launch({ userData });
  await again.page.getByRole('link', { name: 'Kalender', exact: true }).click();
  await again.page.getByRole('link', { name: /^Provbolaget AB.*Coacha cheferna/ }).click();
  await expect(again.page.getByRole('heading', { level: 1, name: 'Rytm' })).toBeFocused();
  await again.page.goBack();
  await expect(again.page.getByRole('heading', { level: 1, name: 'Kalender' })).toBeVisible();
});
