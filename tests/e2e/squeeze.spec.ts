/** Month by month what the rhythm gives, and what the calendar leaves of it. */
import { expect, test } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { openStage, screenNamed } from './support/screens.ts';

test('the months say what falls away, and follow the plan', async ({ launch, folder }) => {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  const { page } = stage;
  await screenNamed('plan-calendar').show(stage);
  await page.getByText('Lista', { exact: true }).click();
  const months = page.getByRole('region', { name: 'Lovat och bokat' });
  await expect(months).toContainText('Chefernas timmar räcker inte till hela rytmen i juli.');
  await months.getByRole('button', { name: 'Visa månaderna' }).press('Enter');
  const july = months.getByRole('row', { name: /^juli 2027/ });
  await expect(july).toContainText('7 av 22');
  await expect(july).toContainText('15 dagar uppehåll');
  await expect(july).toContainText('h för lite');
  const others = months.getByRole('group', { name: 'Det andra i rytmen, månad för månad' });
  await expect(others.getByRole('row', { name: /^Produktutbildning/ })).toContainText(/\d+ av \d+/);
  await expect(others.getByRole('row', { name: /^Avstämning/ })).toContainText('3 av 3');
  await expect(months).toContainText(/Av det andra i rytmen har .* en tid\./);
  expect(await violationsOn(page)).toEqual([]);

  const days = page.getByRole('region', { name: 'Dagarna' });
  await days.getByRole('button', { name: 'Ändra' }).click();
  await days
    .getByRole('button', { name: /^Ta bort/ })
    .first()
    .click();
  await expect(july).toContainText('22 av 22');
  await expect(months).toContainText('Chefernas timmar räcker varje månad.');
  await page.keyboard.press('Control+z');
  await expect(july).toContainText('7 av 22');
  await months.getByRole('button', { name: 'Stäng' }).click();
  await expect(july).toBeHidden();
});
