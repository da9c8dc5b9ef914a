/** Offert: which sections it has, in which order, and words of one's own; taken back in words, and there after a restart. */
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { planPath } from '#renderer/shell/paths.ts';
import { readContent } from '../support/docxContent.ts';
import { expect, test } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { tabTo } from './support/focus.ts';
import { openStage, settle } from './support/screens.ts';
import { readFileSync } from 'node:fs';

const SV = { language: 'sv', scheme: 'light', data: 'usual' } as const;

async function show(page: Page, plan: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), planPath(plan, 'offer'));
  await expect(page.getByRole('heading', { name: 'Offert', level: 1 })).toBeVisible();
  await settle(page);
}

const offer = (page: Page): Locator => page.getByRole('region', { name: 'Offerten', exact: true });
const headings = (page: Page): Locator => offer(page).locator('section > h2');
const rows = (page: Page): Locator =>
  page.getByRole('list', { name: 'Avsnitt som går att flytta' }).locator('> li');
const row = (page: Page, name: string): Locator => rows(page).filter({ hasText: name });
const toggle = (page: Page, name: string): Locator => row(page, name).getByRole('switch');

test('sections are left out, moved and written in, and the offer follows', async ({ launch, folder }) => {
  const { app, page, ids } = await openStage(launch, folder, SV);
  const plan = ids?.plan ?? '';
  await show(page, plan);
  const { keyboard } = page;
  await expect(headings(page).filter({ hasText: 'Frågor att ha med sig' })).toHaveCount(1);

  await tabTo(page, toggle(page, 'Frågor att ha med sig'));
  await keyboard.press('Space');
  await expect(headings(page).filter({ hasText: 'Frågor att ha med sig' })).toHaveCount(0);
  await expect(
    page.getByRole('button', { name: 'Ångra: avsnittet Frågor att ha med sig visas inte' }),
  ).toBeEnabled();
  expect(await violationsOn(page)).toEqual([]);
  await keyboard.press('Control+z');
  await expect(toggle(page, 'Frågor att ha med sig')).toBeChecked();
  await keyboard.press('Control+y');
  await expect(toggle(page, 'Frågor att ha med sig')).not.toBeChecked();

  await toggle(page, 'Kalendern').focus();
  await keyboard.press('Alt+ArrowUp');
  await expect(rows(page).nth(4)).toContainText('Kalendern');
  await expect(toggle(page, 'Kalendern')).toBeFocused();
  await keyboard.press('Alt+ArrowUp');
  await expect(rows(page).nth(3)).toContainText('Kalendern');
  await expect(page.getByRole('button', { name: 'Ångra: flyttade avsnittet Kalendern' })).toBeEnabled();
  // The preview follows when the hand rests.
  await expect(offer(page).locator('section:has(> h2:text-is("Planen")) + section > h2')).toHaveText(
    'Kalendern',
  );
  const order = await headings(page).allTextContents();

  await page.getByRole('button', { name: 'Egna ord i avsnittet Vad det kräver av er' }).click();
  expect(await violationsOn(page)).toEqual([]);
  await row(page, 'Vad det kräver av er').getByLabel('Först').fill('Hos er börjar vi med lagerlaget.');
  await expect(offer(page).getByText('Hos er börjar vi med lagerlaget.')).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Ångra: egna ord i avsnittet Vad det kräver av er' }),
  ).toBeEnabled();

  await app.close();
  const again = await launch({ userData: join(folder, 'usual-sv-light') });
  await show(again.page, plan);
  await expect(toggle(again.page, 'Frågor att ha med sig')).not.toBeChecked();
  await expect(headings(again.page)).toHaveText(order);
  const path = join(folder, 'offert.docx');
  await again.dialogs.answer('showSaveDialog', { canceled: false, filePath: path });
  await again.page.getByRole('button', { name: 'Skapa Word' }).click();
  await expect(again.page.getByText('offert.docx är klar.')).toBeVisible();
  const written = await readContent(readFileSync(path));
  expect(written.items.flatMap((item) => (item.kind === 'heading1' ? [item.text] : []))).toEqual(order);
  expect(JSON.stringify(written.items)).toContain('Hos er börjar vi med lagerlaget.');
});

test('with initials on, words of one’s own that name somebody say so', async ({ launch, folder }) => {
  const { page, ids } = await openStage(launch, folder, SV);
  await show(page, ids?.plan ?? '');
  await page.getByRole('button', { name: 'Egna ord i avsnittet Vad det kräver av er' }).click();
  const asks = row(page, 'Vad det kräver av er');
  const field = asks.getByLabel('Först');
  await field.fill('Karin Sjöberg börjar, sedan Anna.');
  await expect(asks.getByText(/^Texten nämner/)).toHaveCount(0);
  await page.getByRole('switch', { name: 'Initialer i stället för namn på säljare och chefer' }).check();
  await expect(asks.getByText('Texten nämner Karin Sjöberg, som blir K.S. i offerten.')).toBeVisible();
  await expect(asks.getByText(/Texten nämner Anna, och det står kvar i offerten/)).toBeVisible();
  await expect(field).toHaveValue('Karin Sjöberg börjar, sedan Anna.');
  await expect(offer(page).getByText('K.S. börjar, sedan Anna.')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await field.fill('Vi börjar.');
  await expect(asks.getByText(/^Texten nämner/)).toHaveCount(0);
});

test('a section is dragged elsewhere, and Escape leaves it where it was', async ({ launch, folder }) => {
  const { page, ids } = await openStage(launch, folder, SV);
  await show(page, ids?.plan ?? '');
  const drag = async (name: string, to: string): Promise<void> => {
    await row(page, to).scrollIntoViewIfNeeded();
    await settle(page);
    const grip = await row(page, name).locator('[data-grip]').boundingBox();
    const target = await row(page, to).boundingBox();
    if (grip === null || target === null) throw new Error('Nothing to drag.');
    await page.mouse.move(grip.x + 8, grip.y + 12);
    await page.mouse.down();
    await page.mouse.move(grip.x + 8, grip.y + 40, { steps: 3 });
    await page.mouse.move(grip.x + 8, target.y + 4, { steps: 5 });
  };
  const before = await rows(page).allTextContents();
  await drag('Planen', 'Kalendern');
  await expect(row(page, 'Kalendern')).toHaveAttribute('data-drop', 'above');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(rows(page)).toHaveText(before);
  await drag('Planen', 'Kalendern');
  await page.mouse.up();
  await expect(rows(page).nth(3)).toContainText('Timmar för cheferna');
  await expect(rows(page).nth(4)).toContainText('Planen');
  await expect(page.getByRole('button', { name: 'Ångra: flyttade avsnittet Planen' })).toBeEnabled();
});
