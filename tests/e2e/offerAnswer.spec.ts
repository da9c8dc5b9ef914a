/** Offert: what the client answered, and when. */
import { join } from 'node:path';
import { planPath } from '#renderer/shell/paths.ts';
import { expect, test } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { openStage, screenNamed } from './support/screens.ts';

test('an answer gets its date, is undone in words, and stands there after a restart', async ({
  launch,
  folder,
}) => {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  await screenNamed('plan-offer').show(stage);
  const { app, page, ids } = stage;
  const yes = page.locator('label', { hasText: /^Ja$/ });
  const date = page.getByRole('textbox', { name: 'Svaret kom' });
  await yes.click();
  await expect(date).not.toHaveValue('');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: /^Ångra.*offertens svar/ }).click();
  await expect(date).toBeHidden();
  await yes.click();
  await expect(date).toBeVisible();
  await app.close();

  const again = await launch({ userData: join(folder, 'usual-sv-light') });
  await again.page.evaluate(
    (path) => {
      location.hash = path;
    },
    planPath(ids?.plan ?? '', 'offer'),
  );
  await expect(again.page.getByRole('textbox', { name: 'Svaret kom' })).toBeVisible();
});
