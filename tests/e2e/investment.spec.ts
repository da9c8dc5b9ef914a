/** What it costs: from a salary to an hour, an option that is chosen, fees kept for other plans, and what is asked for. */
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { planPath } from '#renderer/shell/paths.ts';
import { expect, test, type Launch } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { openStage, settle, type Stage } from './support/screens.ts';

/** A plan without any money in it. */
async function openInvestment(launch: Launch, folder: string): Promise<Stage> {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  await goToInvestment(stage.page, stage.short?.plan ?? '');
  return stage;
}

async function goToInvestment(page: Page, plan: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), planPath(plan, 'investment'));
  await expect(page.getByRole('heading', { level: 1, name: 'Investering' })).toBeVisible();
  await settle(page);
}

const part = (page: Page, name: string): Locator => page.getByRole('region', { name });
const undoes = (page: Page, what: string | RegExp): Locator => page.getByRole('button', { name: what });

test('a salary gives the cost of an hour and the own time, by keyboard; it is undone and comes back', async ({
  launch,
  folder,
}) => {
  const stage = await openInvestment(launch, folder);
  const { page } = stage;
  const { keyboard } = page;
  const own = part(page, 'Kundens egen tid');
  await expect(own.getByText('Vad kostar en timme för en säljare?')).toBeVisible();
  await expect(own.getByRole('row', { name: /Er tid tillsammans/ })).toContainText('inte känd än');

  await own.getByRole('button', { name: 'Räkna ut från lönen: Säljare' }).focus();
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(own.getByLabel('Lön i månaden')).toBeFocused();
  await expect(own.getByText('Timkostnaden kommer när lönen är på plats.')).toBeVisible();
  await expect(own.getByText(/31,42\s% är arbetsgivaravgiften enligt lag 2026/)).toBeVisible();
  await expect(own.getByText(/Planen går in i 2027/)).toBeVisible();
  await keyboard.type('50 000');
  await keyboard.press('Enter');
  await expect(own.getByLabel('Kostnad per timme: Säljare')).toHaveValue('451');
  await expect(own).toContainText(/50\s000\skr × 12 × 1,3142 \/ 1\s750 = 451\skr i timmen/);
  await expect(own.getByText('Vad kostar en timme för en säljare?')).toBeHidden();
  await expect(undoes(page, 'Ångra: säljarens timkostnad tomt blir 451')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await keyboard.press('Tab');
  await keyboard.type('30');
  await keyboard.press('Enter');
  await expect(own.getByLabel('Kostnad per timme: Säljare')).toHaveValue('446');
  await own.getByLabel('Kostnad per timme: Säljare').fill('500');
  await own.getByRole('button', { name: /Använd 446/ }).click();
  await expect(own.getByLabel('Kostnad per timme: Säljare')).toHaveValue('446');

  await own.getByLabel('Kostnad per timme: Säljchefer').fill('650');
  await expect(own.getByRole('row', { name: /Er tid tillsammans/ })).toContainText('kr');
  await keyboard.press('Tab');
  await undoes(page, /^Ångra: säljchefens timkostnad/).click();
  await expect(own.getByLabel('Kostnad per timme: Säljchefer')).toHaveValue('');
  await undoes(page, /^Gör om/).click();

  await stage.app.close();
  const { page: again } = await launch({ userData: join(folder, 'usual-sv-light') });
  await goToInvestment(again, stage.short?.plan ?? '');
  const ownAgain = part(again, 'Kundens egen tid');
  await expect(ownAgain.getByLabel('Kostnad per timme: Säljchefer')).toHaveValue('650');
  await ownAgain.getByRole('button', { name: 'Räkna ut från lönen: Säljare' }).click();
  await expect(ownAgain.getByLabel('Lön i månaden')).toHaveValue(/50\s000/);
  await expect(ownAgain.getByLabel('Arbetsgivaravgift')).toHaveValue('30');
});

test('in another currency nothing is suggested on top of the salary', async ({ launch, folder }) => {
  const { page } = await openInvestment(launch, folder);
  await page.getByRole('combobox', { name: 'Valuta' }).click();
  await page.getByRole('option', { name: /EUR/ }).click();
  const own = part(page, 'Kundens egen tid');
  await own.getByRole('button', { name: 'Räkna ut från lönen: Säljare' }).click();
  await expect(own.getByLabel('Arbetsgivaravgift')).toHaveValue('');
  await own.getByLabel('Lön i månaden').fill('4000');
  await expect(own.getByText('Timkostnaden kommer när arbetsgivaravgiften är på plats.')).toBeVisible();
  await own.getByLabel('Arbetsgivaravgift').fill('20');
  await expect(own.getByLabel('Kostnad per timme: Säljare')).toHaveValue('33');
});

test('an option is in no sum until it is chosen, and one undo takes it back', async ({ launch, folder }) => {
  const { page } = await openInvestment(launch, folder);
  const { keyboard } = page;
  const fees = part(page, 'Ditt arvode');
  const options = part(page, 'Tillval');
  await fees.getByLabel('Insats: ny insats').focus();
  await keyboard.type('Coaching');
  await keyboard.press('Tab');
  await keyboard.type('4');
  await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'dagar' })).toBeVisible();
  await keyboard.press('Enter');
  await expect(fees.getByLabel('Enhet: ny insats')).toHaveValue('dagar');
  await keyboard.press('Tab');
  await keyboard.type('18000');
  await keyboard.press('Enter');
  await expect(fees.getByText(/^72\s000\skr$/).first()).toBeVisible();
  await expect(fees.getByLabel('Insats: ny insats')).toBeFocused();

  await options.getByLabel('Insats: nytt tillval').focus();
  await keyboard.type('Extra dag');
  await options.getByLabel('À-pris: nytt tillval').fill('20000');
  await keyboard.press('Enter');
  await expect(fees.getByText(/^72\s000\skr$/)).toHaveCount(2);
  await options.getByRole('button', { name: 'Välj till: Extra dag' }).focus();
  await keyboard.press('Enter');
  await expect(fees.getByLabel('Insats: Extra dag')).toHaveValue('Extra dag');
  await expect(fees.getByText(/^92\s000\skr$/)).toBeVisible();
  await undoes(page, 'Ångra: valde till Extra dag').click();
  await expect(options.getByLabel('Insats: Extra dag')).toHaveValue('Extra dag');
  await expect(fees.getByLabel('Insats: Extra dag')).toBeHidden();

  await fees.getByRole('button', { name: 'Mer: Coaching' }).click();
  await page.getByRole('menuitem', { name: 'Gör till tillval' }).click();
  await expect(options.getByLabel('Insats: Coaching')).toHaveValue('Coaching');
  await options.getByRole('button', { name: 'Ta bort: Coaching' }).click();
  await expect(options.getByLabel('Insats: nytt tillval')).toBeFocused();
});

test('a fee is kept as a template and used in another plan', async ({ launch, folder }) => {
  const { page, ids, short } = await openInvestment(launch, folder);
  await goToInvestment(page, ids?.plan ?? '');
  const fees = part(page, 'Ditt arvode');
  await fees.getByRole('button', { name: 'Mer: Startdag för säljcheferna' }).click();
  await page.getByRole('menuitem', { name: 'Spara som mall' }).click();
  await expect(page.getByText('Startdag för säljcheferna är sparad som mall.')).toBeVisible();

  await goToInvestment(page, short?.plan ?? '');
  await fees.getByRole('button', { name: 'Din mall' }).click();
  await fees.getByRole('button', { name: 'Använd mallen: Startdag för säljcheferna' }).click();
  await expect(fees.getByLabel('À-pris: Startdag för säljcheferna')).toHaveValue(/22\s000/);
  expect(await violationsOn(page)).toEqual([]);
});

test('what pays it back is worked out once everything is said, and asked for until then', async ({
  launch,
  folder,
}) => {
  const { page, ids } = await openInvestment(launch, folder);
  const back = part(page, 'Det som betalar tillbaka');
  await expect(back).toContainText(
    /Det syns när ditt arvode, säljarnas timkostnad, säljchefernas timkostnad, kundens försäljning och täckningsgraden är på plats\. Till dess räknas inget okänt som noll\./,
  );
  await goToInvestment(page, ids?.plan ?? '');
  await expect(back).toContainText(/2,3\s% mer försäljning på ett år betalar tillbaka uppföljningen/);
  await expect(back).toContainText('Det är ett samband, inte en bevisad orsak.');
  await back.getByLabel('Täckningsgrad').fill('');
  await page.keyboard.press('Enter');
  await expect(back).toContainText('Det syns när täckningsgraden är på plats.');

  const fees = part(page, 'Ditt arvode');
  await fees.getByLabel('Moms').fill('0');
  await fees.getByLabel('Varför ingen moms').fill('momsfri utbildning');
  await expect(undoes(page, /Ångra: varför ingen moms/)).toBeVisible();
});
