/** The people section of a plan, and the rows in it. */
import type { Locator, Page } from '@playwright/test';
import { planPath } from '#renderer/shell/paths.ts';
import { expect, type Launch } from '../fixture.ts';
import type { DataSet } from './dataSets.ts';
import { openStage, settle } from './screens.ts';

const SV = { language: 'sv', scheme: 'light' } as const;

export async function openPeople(
  launch: Launch,
  folder: string,
  data: DataSet,
  which: 'ids' | 'short' = 'ids',
) {
  const stage = await openStage(launch, folder, { ...SV, data });
  await stage.page.evaluate((to) => void (location.hash = to), planPath(stage[which]?.plan ?? '', 'people'));
  await expect(stage.page.getByRole('treegrid')).toBeVisible();
  await settle(stage.page);
  return stage;
}

export const row = (page: Page, id: string): Locator => page.locator(`[data-person="${id}"]`);
export const nameOf = (page: Page, id: string): Locator => row(page, id).getByRole('textbox').first();
export const coachOf = (page: Page, id: string): Promise<string | null> =>
  row(page, id).getAttribute('data-coach');
/** The rows as they are read, from the top. */
export const order = (page: Page): Promise<readonly (string | null)[]> =>
  page.locator('[data-person]').evaluateAll((rows) => rows.map((one) => one.getAttribute('data-person')));
export const said = (page: Page): Locator => page.locator('.sr-only[role="status"]');

export async function middleOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It is not drawn.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
export const gripOf = (page: Page, id: string): Locator =>
  row(page, id).locator('[data-field="move"] button');
