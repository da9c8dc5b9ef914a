/** The ways to what the window has, by address and by what is pressed there. */
import type { Page } from '@playwright/test';
import type { PlanIds } from '#contract/replies.ts';
import { meetingPath, planPath, type PlanSection } from '#renderer/shell/paths.ts';
import type { Texts } from '#resources/texts/texts.ts';
import { expect, type Running } from '../fixture.ts';
import type { Shown } from './dataSets.ts';
import { settle } from './settle.ts';

export interface Stage extends Shown {
  readonly app: Running;
  readonly page: Page;
  readonly texts: Texts;
  readonly folder: string;
}
/** Without an arrival's ring around the heading: that is for those who come by keyboard. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), address);
}

export async function go({ page, texts }: Stage, address: string, title: string): Promise<void> {
  await goTo(page, address);
  await expect(page).toHaveTitle(texts.window.title(title));
  await settle(page);
}

export async function goToSection(stage: Stage, plan: PlanIds | null, section: PlanSection): Promise<void> {
  const { sections, left } = stage.texts.planScreen.frame;
  await goTo(stage.page, planPath(there(plan).plan, section));
  await expect(stage.page).toHaveTitle(stage.texts.window.title(sections[section]));
  await expect(stage.page.getByRole('heading', { level: 1, name: sections[section] })).toBeVisible();
  const waiting = stage.page
    .getByRole('link', { name: new RegExp(`${left.booking}$`) })
    .or(stage.page.getByText(stage.texts.planScreen.calendar.booking));
  await expect(waiting).toHaveCount(0);
  await settle(stage.page);
}

export async function showCalendarAs({ page, texts }: Stage, view: 'plan' | 'week' | 'list'): Promise<void> {
  const { views } = texts.planScreen.calendar;
  await page.getByRole('radiogroup', { name: views.label }).getByText(views[view]).click();
  await settle(page);
}

/** Of a person by the place in the list, 0 for all. */
export async function showCalendarOf({ page, texts }: Stage, place: number): Promise<void> {
  await page.getByRole('combobox', { name: texts.planScreen.calendar.list.person }).click();
  await page.getByRole('option').nth(place).click();
  await settle(page);
}

export async function goToMeeting(stage: Stage, plan: PlanIds | null): Promise<void> {
  await go(stage, meetingPath(there(plan).plan), stage.texts.meeting.title);
  // The talks are drawn when they are booked.
  await expect(stage.page.locator('section svg circle').nth(20)).toBeAttached();
  await settle(stage.page);
}

export function there(plan: PlanIds | null): PlanIds {
  if (plan === null) throw new Error('There is no such plan.');
  return plan;
}
