/** The week of a plan's calendar: sessions are moved by hand and by keys, refused, locked, given new dates, planned anew. */
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { planPath } from '#renderer/shell/paths.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { expect, test } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { openUsual, settle } from './support/screens.ts';

const words = sv.planScreen.calendar;
const PIXELS_AN_HOUR = 64;

async function openWeek(page: Page, plan: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), planPath(plan, 'calendar'));
  await settle(page);
  await page.getByRole('radiogroup', { name: words.views.label }).getByText(words.views.week).click();
  await expect(page.getByRole('group', { name: /^Vecka \d+, timme/ })).toBeVisible();
}

const turn = async (page: Page, weeks: number): Promise<void> => {
  for (let week = 0; week < weeks; week++) await page.getByRole('button', { name: words.week.next }).click();
};
const block = (page: Page, id: string): Locator => page.locator(`#block-${id}`);

/** Takes a block so many days and minutes away, and leaves the button down. */
async function drag(page: Page, from: Locator, days: number, minutes: number): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  await settle(page);
  const box = await from.boundingBox();
  const column = await page.getByRole('region', { name: /^mån\s22\smars/ }).boundingBox();
  if (box === null || column === null) throw new Error('not in sight');
  const [x, y] = [box.x + box.width / 2, box.y + 6];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + days * column.width, y + (minutes / 60) * PIXELS_AN_HOUR, { steps: 6 });
}

test('a talk is moved by hand and by keys, refused, locked, given a new date, planned anew and undone', async ({
  launch,
  folder,
}) => {
  const { app, page, plan } = await openUsual(launch, folder);
  const status = page.getByRole('status').filter({ hasText: /till|Går inte|Dra ett block/ });
  await openWeek(page, plan);
  await turn(page, 3);
  const ida = block(page, 'coaching-ida-2');
  await expect(ida).toContainText('08.45');

  // By hand: what it would disturb is said before the drop; Escape leaves everything.
  await drag(page, ida, 1, 60);
  await expect(status).toContainText(/Ida Sandell till tis\s23\smars 09\.45/);
  await expect(status).toContainText(words.moves.nothingElse);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(ida).toContainText('08.45');
  await drag(page, ida, 1, 60);
  await page.mouse.up();
  await expect(ida).toHaveAttribute('data-state', 'moved');
  await expect(ida).toContainText('09.45');
  await expect(
    page.getByRole('button', { name: /Ångra: samtal med Ida Sandell .* 23\smars 09\.45/ }),
  ).toBeVisible();

  // A red day outside the hours: refused with every reason, and nothing changes.
  await drag(page, ida, 3, -135);
  await expect(status).toContainText(/långfredagen är en röd dag; utanför arbetsdagen 08\.30–16\.30/i);
  await page.mouse.up();
  await expect(status).toContainText(words.moves.stays);
  await expect(ida).toContainText('09.45');

  // By keys, over the week's end and back.
  await ida.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(status).toContainText(/mån\s22\smars 10\.00/);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { name: /^v\.\s11, 15–21\smars/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(ida).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(ida).toBeFocused();
  await expect(ida).toContainText('09.45');
  await expect(
    page.getByRole('region', { name: /^ons\s24\smars/ }).locator('#block-coaching-ida-2'),
  ).toBeVisible();

  // The card: lock, unlock, and a new date instead of cancelling.
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'Coachingsamtal' });
  await card.getByRole('button', { name: words.moves.unlock }).click();
  await expect(ida).toHaveAttribute('data-state', 'proposed');
  await card.getByRole('button', { name: words.moves.lock }).click();
  await expect(ida).toHaveAttribute('data-state', 'locked');
  await expect(page.getByRole('button', { name: /Ångra: låste samtal med Ida Sandell/ })).toBeVisible();
  await card.getByRole('button', { name: words.moves.instead }).click();
  const free = card.getByRole('button', { name: /^(mån|tis|ons|tors|fre)\s\d+\s\S+ \d\d\.\d\d$/ });
  await expect(free).toHaveCount(3);
  expect(await violationsOn(page)).toEqual([]);
  const chosen = (await free.first().textContent()) ?? '';
  await free.first().click();
  await expect(page.getByRole('button', { name: /Ångra: samtal med Ida Sandell/ })).toBeVisible();
  await expect(card).toContainText(chosen.slice(-5));

  // By fields, with the reason before.
  await card.getByRole('button', { name: words.moves.move, exact: true }).click();
  await card.getByLabel(words.moves.time).fill('6.00');
  await card.getByLabel(words.moves.time).press('Tab');
  await expect(card.getByRole('status').last()).toContainText('utanför arbetsdagen');
  await page.keyboard.press('Escape');

  // Planned anew from a day: what lies before is locked.
  await page.getByRole('button', { name: words.moves.replan }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: words.moves.replanFrom }).fill('5 april 2027');
  await dialog.getByRole('textbox', { name: words.moves.replanFrom }).press('Tab');
  await dialog.getByRole('button', { name: words.moves.replanDo, exact: true }).click();
  await expect(page.getByRole('button', { name: /Ångra: planerade om från 5\sapr/ })).toBeVisible();
  await expect(page.locator('[id^=block-][data-state=locked]').first()).toBeVisible();

  // It is all there after a restart, and all of it can be undone.
  await app.close();
  const again = await launch({ userData: join(folder, 'usual-sv-light'), language: 'sv' });
  await openWeek(again.page, plan);
  const undo = again.page.getByRole('button', { name: /^Ångra: / });
  await expect(undo).toHaveAccessibleName(/planerade om från 5\sapr/);
  while (await undo.isVisible()) {
    const name = (await undo.getAttribute('aria-label')) ?? (await undo.textContent());
    await undo.click();
    await expect(again.page.getByRole('button', { name: name ?? '', exact: true })).toHaveCount(0);
  }
  await turn(again.page, 3);
  await expect(block(again.page, 'coaching-ida-2')).toHaveAttribute('data-state', 'proposed');
  await expect(block(again.page, 'coaching-ida-2')).toContainText('08.45');
});
