/** The trainer's own days: typed one after the other in the rhythm, asked about, and in the list of the weeks. */
import { planPath } from '#renderer/shell/paths.ts';
import { expect, test } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { openStage, settle } from './support/screens.ts';

test('days are typed by keyboard, asked about where they fall wrong, undone, and stand among the weeks', async ({
  launch,
  folder,
}) => {
  const { page, ids } = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  const { keyboard } = page;
  const go = async (section: 'people' | 'rhythm' | 'calendar' | 'offer'): Promise<void> => {
    await page.evaluate((to) => void (location.hash = to), planPath(ids?.plan ?? '', section));
    await settle(page);
  };
  await go('rhythm');
  const days = page.getByRole('region', { name: 'Dina egna dagar' });
  await days.getByRole('button', { name: 'Dina egna dagar' }).focus();
  await keyboard.press('Enter');
  await days.getByLabel('Vad: ny dag').focus();
  await keyboard.type('Kickoff');
  await keyboard.press('Tab');
  await keyboard.type('1/3');
  await keyboard.press('Enter');
  await expect(days.getByRole('textbox', { name: 'Dag: Kickoff' })).toHaveValue(/1\smars\s2027/);
  await expect(days.getByLabel('Vad: ny dag')).toBeFocused();
  await days.getByLabel('Timmar: Kickoff').fill('6,5');
  await keyboard.press('Enter');

  await days.getByLabel('Vad: ny dag').focus();
  await keyboard.type('Observation');
  await keyboard.press('Tab');
  await keyboard.type('29 mars 2027');
  await keyboard.press('Enter');
  await expect(days.getByText('Det är Annandag påsk, en röd dag. Är det rätt dag?')).toBeVisible();
  await expect(page.getByRole('link', { name: /Rytm.*en dag att se över/ })).toBeVisible();
  await days.getByRole('textbox', { name: 'Dag: Observation' }).fill('30 mars 2020');
  await keyboard.press('Enter');
  await expect(days.getByText(/Dagen ligger utanför planen, 1\smars\s2027–/)).toBeVisible();
  await days.getByRole('textbox', { name: 'Dag: Observation' }).fill('30 mars 2027');
  await keyboard.press('Enter');
  await expect(days.getByText('Är det rätt dag?')).toHaveCount(0);
  await expect(days.getByLabel('Vad: ny dag')).toHaveAttribute('maxlength', '300');
  await expect(days.getByLabel('Vad: Observation')).toHaveAttribute('maxlength', '300');
  expect(await violationsOn(page)).toEqual([]);

  await days.getByRole('button', { name: 'Ta bort: Kickoff' }).click();
  await expect(days.getByLabel('Vad: Observation')).toBeFocused();
  await page.getByRole('button', { name: 'Ångra: tog bort din dag Kickoff' }).click();
  await expect(days.getByRole('textbox', { name: 'Dag: Kickoff' })).toHaveValue(/1\smars\s2027/);

  await go('people');
  await page.getByRole('button', { name: 'Mer om Kim Holmgren' }).click();
  await page.getByRole('treegrid').getByText('tis', { exact: true }).click();
  await expect(page.getByRole('row', { name: /Kim Holmgren/ })).toContainText('mån, ons–fre');
  await go('rhythm');
  await days.getByRole('button', { name: 'Dina egna dagar' }).click();
  await expect(days.getByText('Kim Holmgren är borta då. Är det rätt dag?').first()).toBeVisible();
  await page.getByRole('button', { name: /^Ångra: arbetar/ }).click();
  await expect(days.getByText('Är det rätt dag?')).toHaveCount(0);

  await go('calendar');
  await page.getByText('Lista', { exact: true }).click();
  const list = page.getByRole('table', { name: 'Vecka för vecka' });
  await list.scrollIntoViewIfNeeded();
  const row = list.getByRole('row').filter({ hasText: 'Kickoff' });
  await expect(row).toContainText(/mån\s1\smars/);
  await expect(row).toContainText('Utbildarens dag');

  await go('offer');
  await expect(
    page.getByText(
      /Våra dagar hos er: .*Kickoff 1\smars\s2027 \(6,5\sh\), Observation 30\smars\s2027, Medlyssning/,
    ),
  ).toBeAttached();
});
