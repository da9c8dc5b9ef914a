/** Ctrl Z before the store has answered: it takes back what was done just before it, that and nothing else. */
import type { Locator, Page } from '@playwright/test';
import { planPath } from '#renderer/shell/paths.ts';
import { expect, test, type Running } from './fixture.ts';
import { openStage, screenNamed, settle, type Stage } from './support/screens.ts';

const BUSY_MS = 1500;

/** The main process hears nothing for a while; what it is asked meanwhile waits. */
async function keepBusy({ main }: Running): Promise<void> {
  await main((_electron, ms) => {
    setTimeout(() => {
      const end = performance.now() + ms;
      while (performance.now() < end);
    }, 0);
  }, BUSY_MS);
}

async function go({ short }: Stage, page: Page): Promise<void> {
  await page.evaluate((at) => void (location.hash = at), planPath(short?.plan ?? '', 'celebrations'));
  await expect(page.getByRole('heading', { name: 'Firande', level: 1 })).toBeVisible();
  await settle(page);
}

const remove = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: `Ta bort: ${name}`, exact: true });

test('what was removed is there again by Ctrl Z at once, and what is done after that stays done', async ({
  launch,
  folder,
}) => {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  const { page, app } = stage;
  await go(stage, page);
  const lunch = remove(page, 'Lunch för alla');
  await keepBusy(app);
  await lunch.click();
  await expect(lunch).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(lunch).toBeVisible();

  await page.getByRole('button', { name: 'Gör om: ' }).waitFor();
  await keepBusy(app);
  await lunch.click();
  await expect(lunch).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Börja med tre' }).click();
  await expect(page.locator('li[data-row]')).toHaveCount(3);
  await expect(lunch).toBeVisible();
  await expect(page.locator('li[data-row]')).toHaveCount(4);

  await app.close();
  const again = (await launch({ userData: `${folder}/usual-sv-light` })).page;
  await go(stage, again);
  await expect(again.locator('li[data-row]')).toHaveCount(4);
  await expect(remove(again, 'Lunch för alla')).toBeVisible();
});

test('a window that is closed before the store has answered loses nothing that was done in it', async ({
  launch,
  folder,
}) => {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  const { page, app } = stage;
  await go(stage, page);
  await keepBusy(app);
  await remove(page, 'Lunch för alla').click();
  await page.getByRole('button', { name: 'Börja med tre' }).click();
  await expect(page.locator('li[data-row]')).toHaveCount(3);
  await app.close();
  const again = (await launch({ userData: `${folder}/usual-sv-light` })).page;
  await go(stage, again);
  await expect(again.locator('li[data-row]')).toHaveCount(3);
  await expect(remove(again, 'Lunch för alla')).toHaveCount(0);
});

test('in a meeting no number of keys takes the plan itself away', async ({ launch, folder }) => {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  const { page, app } = stage;
  await screenNamed('short-meeting').show(stage);
  const often = page.getByRole('slider', { name: 'Coaching' });
  const before = await often.getAttribute('aria-valuenow');
  await often.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^Ångra: coaching/ })).toBeVisible();
  await keepBusy(app);
  // The second is pressed before it is known that there is nothing left but the plan.
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Ångra', exact: true })).toBeDisabled();
  await expect(often).toHaveAttribute('aria-valuenow', before ?? '');
  await page.getByRole('button', { name: /^Klart/ }).click();
  await expect(page.getByRole('heading', { name: 'Rytm', level: 1 })).toBeVisible();
});
