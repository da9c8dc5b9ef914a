/** The whole plan as a grid: filtered, gone through by keyboard, a session chosen, and the view there after a restart. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { planPath } from '#renderer/shell/paths.ts';
import { expect, test } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { openStage, settle, type Stage } from './support/screens.ts';

async function openCalendar({ page, ids }: Pick<Stage, 'page' | 'ids'>): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), planPath(ids?.plan ?? '', 'calendar'));
  await expect(grid(page)).toBeVisible();
  await settle(page);
}

const grid = (page: Page) => page.getByRole('grid', { name: 'Hela planen, vecka för vecka' });
const row = (page: Page, name: string) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });
const focused = (page: Page) => page.locator('[role="gridcell"]:focus');

test('one filters, goes by keyboard, and opens a session’s card; Escape leads back', async ({
  launch,
  folder,
}) => {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  const { page } = stage;
  const { keyboard } = page;
  await openCalendar(stage);
  await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1);

  await grid(page).locator('[tabindex="0"]').focus();
  await keyboard.press('Control+End');
  await expect(focused(page)).toHaveAccessibleName(/^v\.\s48: /);
  await expect(focused(page)).toBeInViewport();
  await keyboard.press('Control+Home');
  await expect(focused(page)).toHaveAccessibleName(/^v\.\s9: /);
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(focused(page)).toHaveAccessibleName(/^v\.\s11: modul: /);

  await page.getByRole('combobox', { name: 'Visa' }).click();
  await page.getByRole('option', { name: 'Anna Bergström' }).click();
  await page.getByRole('combobox', { name: 'Sort' }).click();
  await page.getByRole('option', { name: 'Coachingsamtal' }).click();
  await expect(grid(page).getByRole('rowheader')).toHaveText([/Karin Sjöberg/, 'Anna Bergström']);

  await row(page, 'Anna Bergström').locator('[data-any]').first().click();
  const card = page.getByRole('region', { name: 'Coachingsamtal' });
  await expect(card).toContainText('Karin Sjöberg, Anna Bergström');
  await expect(card.getByRole('heading')).toBeFocused();
  await keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(focused(page)).toHaveAccessibleName(/Coachingsamtal/);
  await keyboard.press('Enter');
  await expect(card.getByRole('heading')).toBeFocused();
  await expect(grid(page).locator('[aria-selected="true"]')).not.toHaveCount(0);
  expect(await violationsOn(page)).toEqual([]);
});

test('several in a week are told apart, and each can be chosen', async ({ launch, folder }) => {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  const { page } = stage;
  await openCalendar(stage);
  await row(page, 'Karin Sjöberg').locator('[data-any]').nth(1).click();
  const others = page.getByText('Samma vecka:').getByRole('button');
  await expect(others).toHaveCount(4);
  await others.nth(2).click();
  await expect(others.nth(2)).toHaveAttribute('aria-current', 'true');
});

test('the view is kept while the window is open, and it is the whole plan after a restart', async ({
  launch,
  folder,
}) => {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  const { page, app, ids } = stage;
  await openCalendar(stage);
  await page.getByText('Lista', { exact: true }).click();
  await page.getByRole('link', { name: /^Rytm/ }).click();
  await page
    .getByRole('link', { name: /^Kalender/ })
    .last()
    .click();
  await expect(page.getByRole('table', { name: 'Vecka för vecka' })).toBeVisible();
  await app.close();

  const again = await launch({ userData: join(folder, 'usual-sv-light'), language: 'sv' });
  await openCalendar({ page: again.page, ids });
});
