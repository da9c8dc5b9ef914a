/** From a cold start to an exported Word offer in the meeting: every key, click and paste is counted. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const MOST = 40;
const CLIENT = 'Nordvind AB';
const NAMES = [
  ...['Anna Dahl', 'Bilal Haddad', 'Cecilia Norén', 'David Isaksson', 'Elin Palmér', 'Fredrik Gård'],
  ...['Gunilla Nyström', 'Henrik Ek', 'Ida Lindqvist', 'Jonas Ceder', 'Karin Jönsson', 'Lars Åker'],
];

test(`a first verdict takes two numbers, and an offer with twelve names at most ${MOST} keys, clicks and pastes`, async ({
  launch,
  folder,
}) => {
  const app = await launch();
  const { page } = app;
  const hand = handOf(page);
  await expect(page.getByRole('button', { name: 'Visa i möte' })).toBeVisible();

  await hand.click(page.getByRole('button', { name: 'Visa i möte' }));
  await expect(page.getByRole('textbox', { name: 'Säljare' })).toBeFocused();
  await hand.type('12');
  await hand.press('Tab');
  await hand.type('2');
  await expect(page.getByRole('heading', { name: 'Vettigt.' })).toBeVisible();
  const toVerdict = hand.count();
  await hand.press('Enter');

  await hand.click(page.getByRole('button', { name: 'Spara som kund' }));
  await expect(page.getByRole('textbox', { name: 'Kundens namn' })).toBeFocused();
  await hand.type(CLIENT);
  await hand.press('Enter');
  await expect(page.getByText(CLIENT)).toBeVisible();
  await hand.press('Escape');

  await hand.click(page.getByRole('link', { name: /^Deltagare/ }));
  await hand.click(page.getByRole('button', { name: /^Klistra in/ }));
  await expect(page.getByRole('textbox', { name: /^Klistra in/ })).toBeFocused();
  await hand.paste(NAMES.join('\n'));
  await hand.click(page.getByRole('button', { name: /^Lägg (in|till) / }));
  await expect(page.getByRole('textbox', { name: 'Namn: Lars Åker' })).toBeVisible();

  const offer = join(folder, 'offert.docx');
  await app.dialogs.answer('showSaveDialog', { canceled: false, filePath: offer });
  await hand.press('Control+e');
  // The system's own dialog asks where to, with a name given.
  hand.outside();
  await expect.poll(() => existsSync(offer)).toBe(true);

  console.log(`First verdict: ${toVerdict}. Exported offer: ${hand.count()} keys, clicks and pastes.`);
  expect(toVerdict).toBeLessThanOrEqual(5);
  expect(hand.count()).toBeLessThanOrEqual(MOST);
});

/** A hand that counts what it does: a letter is a key, a key with others held is one. */
function handOf(page: Page) {
  let count = 0;
  return {
    count: () => count,
    async click(target: Locator) {
      count++;
      await target.click();
    },
    async press(key: string) {
      count++;
      await page.keyboard.press(key);
    },
    async type(text: string) {
      count += text.length;
      await page.keyboard.type(text);
    },
    async paste(text: string) {
      count++;
      await page.keyboard.insertText(text);
    },
    /** One key in a dialog of the system, which no page sees. */
    outside() {
      count++;
    },
  };
}
