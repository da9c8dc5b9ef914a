/** Times that are kept: a change moves only what it is about, in the window and after a restart. */
import { expect, test } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { openStage, screenNamed } from './support/screens.ts';

test('the times are kept by a click, over a restart, and let go again', async ({ launch, folder }) => {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  const { page } = stage;
  await screenNamed('plan-calendar').show(stage);
  await page.getByText('Lista', { exact: true }).click();
  const times = page.getByRole('region', { name: 'Tiderna', exact: true });
  await expect(times).toContainText('Tiderna är förslag.');
  await times.getByRole('button', { name: 'Håll fast tiderna' }).press('Enter');
  await expect(times).toContainText('Tiderna ligger fast.');
  await expect(page.getByRole('button', { name: /höll fast tiderna/ })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await page.keyboard.press('Control+z');
  await expect(times).toContainText('Tiderna är förslag.');
  await page.keyboard.press('Control+y');
  await expect(times).toContainText('Tiderna ligger fast.');

  await stage.app.close();
  const again = (await launch({ userData: `${folder}/usual-sv-light` })).page;
  await screenNamed('plan-calendar').show({ ...stage, page: again });
  const after = again.getByRole('region', { name: 'Tiderna', exact: true });
  await expect(after).toContainText('Tiderna ligger fast.');
  await after.getByRole('button', { name: 'Planera om alla' }).press('Enter');
  await expect(after).toContainText('Tiderna är förslag.');
  await expect(after.getByRole('button', { name: 'Håll fast tiderna' })).toBeFocused();
});
