/** A plan with people, and the dialog that takes in a list of them. */
import type { Page } from '@playwright/test';
import { expect, type Running } from '../fixture.ts';

export async function planWithPeople({ page }: Running, people: string): Promise<void> {
  await page
    .getByRole('link', { name: 'Ny kund' })
    .or(page.getByRole('button', { name: 'Ny kund' }))
    .first()
    .click();
  await page.getByLabel('Hur många ska coachas').fill(people);
  await page.getByLabel('Kundens namn').fill('Exempelbolaget');
  await page.getByRole('button', { name: 'Skapa planen' }).click();
  await showPeople(page);
}

export async function showPeople(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Deltagare/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Deltagare' })).toBeVisible();
}

export const importDialog = (page: Page) =>
  page.getByRole('dialog', { name: 'Lägg till deltagare från en lista' });
export const person = (page: Page, name: string) =>
  page.getByRole('textbox', { name: `Namn: ${name}`, exact: true });
export const openImport = (page: Page) =>
  page.getByRole('button', { name: 'Klistra in eller öppna fil' }).click();
