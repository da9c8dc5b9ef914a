/** The calendar is booked beside the window; a fault there takes nothing else with it. */
import { expect, test } from './fixture.ts';
import { openStage, screenNamed } from './support/screens.ts';

test('a calendar that could not be booked says so, and is booked at the next change', async ({
  launch,
  folder,
}) => {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  const { page } = stage;
  await page.evaluate(() => {
    const { Worker } = globalThis;
    globalThis.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        // The first one has no script, and ends in a fault of Chromium's own.
        super(new URL('gone.js', address), options);
        globalThis.Worker = Worker;
      }
    };
  });
  await screenNamed('plan-calendar').show(stage);
  await expect(page.getByText(/^Kalendern gick inte att boka om\./)).toBeVisible();

  const days = page.getByRole('region', { name: 'Dagarna' });
  await days.getByRole('button', { name: 'Ändra' }).click();
  await days
    .getByRole('button', { name: /^Ta bort/ })
    .first()
    .click();
  await expect(page.getByText(/samtal har fått plats/)).toBeVisible();
  await expect(page.getByText(/^Kalendern gick inte att boka om\./)).toBeHidden();
});
