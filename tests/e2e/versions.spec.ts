/** Versions of a plan: kept with an offer and by hand, compared in words, brought back, undone, there after a restart. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { openStage, screenNamed } from './support/screens.ts';

const toast = (page: Page) => page.locator('.mantine-Notification-root').last();
const versions = (page: Page) => page.getByRole('list', { name: 'Versioner, den senaste först' });

async function goToSection(page: Page, name: string): Promise<void> {
  await page
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('what was offered is kept, compared with the plan in words, and brought back with one undo', async ({
  launch,
}, info) => {
  mkdirSync(info.outputDir, { recursive: true });
  const first = await launch();
  const { page, dialogs } = first;
  await page.getByRole('link', { name: 'Exempelverken AB' }).click();
  await page
    .getByRole('link', { name: /Omgång/ })
    .first()
    .click();
  await goToSection(page, 'Offert');
  await expect(page.getByText('Spara en version när du visar planen för kunden.')).toBeVisible();

  await dialogs.answer('showSaveDialog', { canceled: false, filePath: join(info.outputDir, 'Offert.docx') });
  await page.getByRole('button', { name: 'Skapa Word' }).click();
  await expect(versions(page).getByRole('listitem')).toHaveCount(1);
  await expect(versions(page)).toContainText(/Offert \d+/);
  await expect(versions(page)).toContainText('skapad med Word-offerten. Inget är ändrat sedan dess.');

  await goToSection(page, 'Rytm');
  const talks = page.getByRole('slider').first();
  await talks.press('ArrowRight');
  await expect(page.getByRole('button', { name: /Ångra: coaching 2–3 blir / })).toBeVisible();

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').locator('input')).toBeFocused();
  await page.keyboard.type('spara version');
  await expect(page.getByRole('dialog').locator('[data-selected]')).toHaveText(/^Spara version/);
  await page.keyboard.press('Enter');
  const name = page.getByRole('dialog').getByRole('textbox', { name: 'Namn' });
  await expect(name).toHaveValue(/^Visad för kund \d+/);
  await name.fill('Andra mötet');
  await page.keyboard.press('Enter');
  await expect(toast(page)).toContainText('Versionen Andra mötet är sparad');
  await expect(versions(page).getByRole('listitem')).toHaveCount(2);
  await expect(versions(page)).toContainText('1 ändring sedan dess.');

  await page.getByRole('button', { name: /Jämför Offert .* med planen nu/ }).click();
  const comparison = page.getByRole('region', { name: 'Det här skiljer' });
  await expect(comparison).toContainText(/Coaching: 2–3 blir \d.* gånger i månaden/);
  await expect(comparison).toContainText('1 skillnad');
  await comparison.getByRole('button', { name: 'Ta fram versionen' }).click();
  await expect(toast(page)).toContainText('gäller nu');
  await expect(comparison).toContainText('Inget skiljer.');
  await expect(page.getByRole('button', { name: /Ångra: versionen Offert/ })).toBeVisible();
  await toast(page).getByRole('button', { name: 'Ångra' }).click();
  await expect(comparison).toContainText('1 skillnad');
  await first.close();

  const again = (await launch()).page;
  await again.getByRole('link', { name: 'Exempelverken AB' }).click();
  await again
    .getByRole('link', { name: /Omgång/ })
    .first()
    .click();
  await goToSection(again, 'Offert');
  await expect(versions(again).getByRole('listitem')).toHaveCount(2);
  await again.getByRole('button', { name: 'Jämför Andra mötet med planen nu' }).click();
  await expect(again.getByText('Inget skiljer.')).toBeVisible();
});

test('a plan begins from a template, becomes one, and is made again for the next cohort', async ({
  launch,
}) => {
  const first = await launch();
  const { page } = first;
  await page.getByRole('link', { name: 'Exempelverken AB' }).click();
  await page.getByRole('button', { name: 'Ny omgång' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Mall' }).click();
  await page.getByRole('option', { name: '12 månader' }).click();
  await expect(dialog).toContainText('52 veckor. Tätare samtal');
  await dialog.getByRole('textbox', { name: 'Planen börjar' }).fill('11/1 2027');
  await dialog.getByRole('button', { name: 'Skapa planen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rytm' })).toBeVisible();
  await goToSection(page, 'Firande');
  await expect(
    page.getByText('Ett helt år av uppföljning').or(page.locator('input[value^="Ett helt år"]')).first(),
  ).toBeVisible();
  await goToSection(page, 'Om kunden');
  await expect(page.getByLabel('Så länge')).toHaveValue('52');

  await page.getByRole('button', { name: 'Spara som mall' }).click();
  await dialog.getByRole('textbox', { name: 'Mallens namn' }).fill('Mitt år');
  await page.keyboard.press('Enter');
  await expect(toast(page)).toContainText('Mallen Mitt år är sparad');

  await page.getByRole('button', { name: 'Nästa omgång' }).click();
  await dialog.getByRole('textbox', { name: 'Omgångens namn' }).fill('Hösten');
  await dialog.getByRole('textbox', { name: 'Planen börjar' }).fill('17/8 2027');
  await dialog.getByRole('button', { name: 'Skapa omgången' }).click();
  await expect(page.getByText('Hösten').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(toast(page)).toContainText('Ångrat: ny plan Hösten');
  await first.close();

  const again = (await launch()).page;
  await again.getByRole('link', { name: 'Inställningar' }).click();
  const kept = again.getByRole('textbox', { name: 'Mallens namn' });
  await expect(kept).toHaveValue('Mitt år');
  await kept.fill('Ett helt år');
  await again.getByRole('button', { name: 'Ta bort mallen Ett helt år' }).click();
  await expect(kept).toHaveCount(0);
  await toast(again).getByRole('button', { name: 'Ångra' }).click();
  await expect(kept).toHaveValue('Ett helt år');
});

test('a template is used in a plan that is there: said beforehand, taken back with one undo, there after a restart', async ({
  launch,
  folder,
}) => {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  const { page } = stage;
  await screenNamed('plan-about').show(stage);
  await page.getByRole('button', { name: 'Använd en mall' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Använd en mall i planen' });
  await dialog.getByRole('combobox', { name: 'Mall' }).click();
  await page.getByRole('option', { name: '3 månader' }).click();
  const found = dialog.getByRole('region', { name: 'Det här byts' });
  await expect(found).toContainText(/Planens längd: \d+ blir 13 veckor/);
  await expect(found).toContainText('Nytt: firande Lunch tillsammans, med ett framsteg per person');
  await expect(found).not.toContainText('bokning');
  await expect(dialog).toContainText('Deltagare, beteenden, planens start');
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Använd mallen' }).click();
  await expect(toast(page)).toContainText('Planen följer nu mallen 3 månader');
  await expect(dialog).toBeHidden();
  await expect(page.getByLabel('Så länge')).toHaveValue('13');
  await toast(page).getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByLabel('Så länge')).not.toHaveValue('13');
  await page.getByRole('button', { name: 'Gör om: mallen 3 månader använd' }).click();
  await expect(page.getByLabel('Så länge')).toHaveValue('13');
  await page.getByRole('button', { name: 'Använd en mall' }).click();
  await dialog.getByRole('combobox', { name: 'Mall' }).click();
  await page.getByRole('option', { name: '3 månader' }).click();
  await expect(dialog).toContainText('Inget skiljer.');
  await expect(dialog.getByRole('button', { name: 'Använd mallen' })).toBeDisabled();
  await stage.app.close();

  const app = await launch({ userData: join(folder, 'usual-sv-light'), language: 'sv' });
  await expect(app.page.locator('html[data-ready]')).toBeVisible();
  await screenNamed('plan-about').show({ ...stage, app, page: app.page });
  await expect(app.page.getByLabel('Så länge')).toHaveValue('13');
  await expect(app.page.getByRole('button', { name: 'Ångra: mallen 3 månader använd' })).toBeVisible();
});
