/** Days left free, and one's working days, preferred time and travel: set, followed by the calendar, undone, kept. */
import type { Locator, Page } from '@playwright/test';
import { planPath } from '#renderer/shell/paths.ts';
import { expect, test } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { openUsual, settle } from './support/screens.ts';

async function go(page: Page, plan: string, section: 'calendar' | 'people'): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), planPath(plan, section));
  await settle(page);
}

/** The first of Anna's sessions in the list of the weeks. */
async function firstOfAnna(page: Page): Promise<Locator> {
  await page.getByText('Lista', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Visa' }).click();
  await page.getByRole('option', { name: 'Anna Bergström' }).click();
  const list = page.getByRole('table', { name: 'Vecka för vecka' });
  return list.locator('[data-kind="session"]').first();
}

/** Shows the list from its top, since only what is in sight is drawn. */
async function toTop(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Vecka för vecka' }).scrollIntoViewIfNeeded();
  await settle(page);
}

async function openPerson(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Mer om ${name}` }).click();
  await settle(page);
}

test('days are left free when they are said to be, by keyboard, and taken back by name', async ({
  launch,
  folder,
}) => {
  const { app, page, plan } = await openUsual(launch, folder);
  await go(page, plan, 'calendar');
  const first = await firstOfAnna(page);
  await expect(first).toContainText(/tors\s4\smars/);

  const days = page.getByRole('region', { name: 'Dagarna' });
  await days.getByRole('button', { name: 'Ändra' }).focus();
  await page.keyboard.press('Enter');
  await settle(page);
  await page.getByRole('checkbox', { name: /v\.\s9$/ }).focus();
  await page.keyboard.press('Space');
  await expect(days.getByText('Helst inte sportlovet.')).toBeVisible();
  await toTop(page);
  await expect(first).toContainText(/mars/);
  await expect(first).not.toContainText(/tors\s4\smars/);
  await expect(page.getByText(/Alla 240 samtal har fått plats/)).toBeVisible();
  await page.getByRole('switch', { name: 'Klämdagar' }).focus();
  await page.keyboard.press('Space');
  await expect(days.getByText('Helst inte klämdagar och sportlovet.')).toBeVisible();
  await settle(page);
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole('button', { name: 'Ångra: undvik klämdagar nej blir ja' }).click();
  await expect(days.getByText('Helst inte sportlovet.')).toBeVisible();
  await page.getByRole('button', { name: 'Ångra: undvik sportlovet v. tomt blir 9' }).click();
  await expect(days.getByText('Helst inte')).toHaveCount(0);
  await toTop(page);
  await expect(first).toContainText(/tors\s4\smars/);
  await page.getByRole('switch', { name: 'Högsommaren' }).click();
  await expect(page.getByRole('button', { name: /^Ångra: undvik högsommaren/ })).toBeVisible();

  await app.close();
  const again = (await launch({ userData: `${folder}/usual-sv-light` })).page;
  await go(again, plan, 'calendar');
  await expect(again.getByText('Helst inte högsommaren.')).toBeVisible();
});

test('a person’s working days, preferred time and travel are followed', async ({ launch, folder }) => {
  const { app, page, plan } = await openUsual(launch, folder);
  await go(page, plan, 'people');
  await openPerson(page, 'Anna Bergström');
  await page.getByRole('checkbox', { name: 'tors', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Ångra: arbetar \(Anna Bergström\)/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Träffas helst' }).click();
  await page.getByRole('option', { name: 'På förmiddagen' }).click();
  await expect(page.getByLabel('Helst till')).toHaveValue('12.00');
  await page.getByLabel('Helst till').fill('8');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Helst till')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Helst till').fill('11.30');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Träffas helst' })).toHaveValue('En egen tid');
  expect(await violationsOn(page)).toEqual([]);
  await openPerson(page, 'Karin Sjöberg');
  await page.getByLabel('Restid mellan två möten').fill('25');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('button', { name: 'Ångra: restid (Karin Sjöberg) tomt blir 25 min' }),
  ).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await go(page, plan, 'calendar');
  const first = await firstOfAnna(page);
  await expect(first).toContainText(/tis\s\d+\smars/);
  await app.close();

  const again = (await launch({ userData: `${folder}/usual-sv-light` })).page;
  await go(again, plan, 'people');
  await openPerson(again, 'Karin Sjöberg');
  await expect(again.getByLabel('Restid mellan två möten')).toHaveValue('25');
  await openPerson(again, 'Anna Bergström');
  await expect(again.getByRole('checkbox', { name: 'tors', exact: true })).not.toBeChecked();
  await expect(again.getByLabel('Helst till')).toHaveValue('11.30');
});
