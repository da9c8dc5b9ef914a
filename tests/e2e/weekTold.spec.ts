/** A week that has come: talks are told as held and missed; many at the same time, and a person's own hours. */
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { readPlanFile } from '#domain/planFile.ts';
import { importPlan } from '#electron/store/planFiles.ts';
import { planPath } from '#renderer/shell/paths.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { planFileOf, team, type Json } from '#tests/support/plans.ts';
import { expect, test, type Launch } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { must, seed, withStore } from './support/dataSets.ts';
import { settle } from './support/screens.ts';

const words = sv.planScreen.calendar;
const NOW = '2026-11-24T14:03:00+01:00';
const NAMES = ['Anna Berg', 'Bilal Ek', 'Cecilia Lund', 'David Ny', 'Elin Sjö', 'Fatima Vik'];

/** A plan that has been going on for three weeks. */
function seedPlan(userData: string, people: readonly Json[], calendar: Json = {}): string {
  seed(userData, 'empty', { language: 'sv' });
  const document = planFileOf({ people, plan: { start: '2026-11-02', weeks: 12, calendar } });
  const file = must(readPlanFile(new TextEncoder().encode(JSON.stringify(document))));
  return withStore(join(userData, 'store'), (store) => must(importPlan(store, file, { kind: 'new' })).plan);
}

async function openWeek(launch: Launch, userData: string, plan: string) {
  const app = await launch({ userData, language: 'sv' });
  const { page } = app;
  await page.clock.setFixedTime(NOW);
  await page.evaluate((to) => void (location.hash = to), planPath(plan, 'calendar'));
  await settle(page);
  await page.getByRole('radiogroup', { name: words.views.label }).getByText(words.views.week).click();
  await expect(page.getByRole('heading', { name: /^v\.\s48, 23–29\snov/ })).toBeVisible();
  return { app, page };
}

const talks = (page: Page): Locator => page.locator('[id^=block-coaching-]');
const card = (page: Page): Locator => page.getByRole('region', { name: 'Coachingsamtal' });
const act = (page: Page, name: string): Locator => card(page).getByRole('button', { name, exact: true });
const turn = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click();

test('one talk was held and one was missed: told by keyboard, undone, and there after a restart', async ({
  launch,
  folder,
}) => {
  const userData = join(folder, 'userData');
  const sellers = team({ sellers: NAMES.length }).map((person, place) =>
    person['role'] === 'seller' ? { ...person, name: NAMES[place - 1] } : { ...person, name: 'Karin Lind' },
  );
  const plan = seedPlan(userData, sellers);
  const { app, page } = await openWeek(launch, userData, plan);
  await turn(page, words.week.previous);
  const [one = '', other = ''] = await talks(page).evaluateAll((blocks) => blocks.map(({ id }) => `#${id}`));

  await page.locator(one).focus();
  await page.keyboard.press('Enter');
  await act(page, words.moves.held).press('Enter');
  await expect(page.locator(one)).toHaveAttribute('data-state', 'held');
  await expect(card(page)).toContainText(words.card.states.held);
  await expect(card(page).getByRole('heading')).toBeFocused();
  await expect(act(page, words.moves.missed)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Ångra: samtal med .* genomfört$/ })).toBeVisible();
  // What was held stays where it was.
  await page.locator(one).press('Alt+ArrowDown');
  await expect(page.getByText(words.week.press)).toHaveCount(0);

  await page.locator(other).focus();
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('heading')).toBeFocused();
  await act(page, words.moves.missed).press('Enter');
  await expect(card(page)).toContainText(words.moves.insteadMissed);
  const free = card(page).getByRole('button', { name: /^\S+\s\d+\s\S+ \d\d\.\d\d$/ });
  await expect(free).toHaveCount(3);
  expect(await violationsOn(page)).toEqual([]);
  const when = (await free.first().textContent()) ?? '';
  await free.first().press('Enter');
  await expect(page.locator(other)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Ångra: samtal med .* uteblev$/ })).toBeVisible();
  await turn(page, words.week.next);
  const anew = page.locator('[id^=block-coaching-][data-state=moved]');
  await expect(anew).toHaveCount(1);
  await expect(anew).toHaveAttribute('title', new RegExp(`^${when.slice(-5)}`));

  await app.close();
  const again = (await openWeek(launch, userData, plan)).page;
  await expect(again.locator('[id^=block-coaching-][data-state=moved]')).toHaveCount(1);
  await turn(again, words.week.previous);
  await expect(again.locator(one)).toHaveAttribute('data-state', 'held');
  await again.getByRole('button', { name: /^Ångra: .* uteblev$/ }).click();
  await expect(again.locator(other)).toBeVisible();
  await again.getByRole('button', { name: /^Ångra: .* genomfört$/ }).click();
  await expect(again.locator(one)).toHaveAttribute('data-state', 'proposed');
});

test('the arrows come to what there is no room for, and open it; the weeks turn under the keyboard', async ({
  launch,
  folder,
}) => {
  const userData = join(folder, 'userData');
  const plan = seedPlan(userData, team({ sellers: 120, coaches: 20 }));
  const { page } = await openWeek(launch, userData, plan);
  const { keyboard } = page;
  const more = page.locator('[id^=more-]');
  await turn(page, words.week.next);
  await expect(more.first()).toBeVisible();
  const inTabs = page.getByRole('group', { name: /^Vecka 49/ }).locator('[tabindex="0"]');
  await expect(inTabs).toHaveCount(1);
  await inTabs.focus();
  for (let steps = 0; steps < 20 && (await more.and(page.locator(':focus')).count()) === 0; steps++)
    await keyboard.press('ArrowDown');
  const box = page.locator('[id^=more-]:focus');
  await expect(box).toHaveAccessibleName(/^Visa \d+ samtidigt$/);
  const id = (await box.getAttribute('id')) ?? '';
  await keyboard.press('Enter');
  await expect(page.getByText(words.card.others).getByRole('button').first()).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.locator(`#${id}`)).toBeFocused();
  await keyboard.press('ArrowUp');
  await expect(page.locator('[id^=block-]:focus')).toHaveCount(1);

  await keyboard.press('PageDown');
  await keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: /^v\.\s51/ })).toBeVisible();
  await keyboard.press('ArrowDown');
  await expect(page.locator('[id^=block-]:focus, [id^=more-]:focus')).toHaveCount(1);
});

test('a person’s own hours stand in the week, with what they are', async ({ launch, folder }) => {
  const userData = join(folder, 'userData');
  const people = team({ sellers: 2 }).map((person) => ({
    ...person,
    name: person['role'] === 'coach' ? 'Karin Lind' : person['id'] === 'seller-1' ? 'Anna Berg' : 'Bilal Ek',
    ...(person['id'] === 'seller-1' && {
      preferredTime: { from: '09:00', to: '11:00' },
      workdays: [1, 2, 4, 5],
    }),
  }));
  const coachingTimes = [{ coach: 'coach-1', weekday: 2, from: '08:30', to: '12:00' }];
  const { page } = await openWeek(launch, userData, seedPlan(userData, people, { coachingTimes }));
  const legend = page.getByRole('list', { name: words.week.own.legend });
  const choose = async (name: string): Promise<void> => {
    await page.getByRole('combobox', { name: words.list.person }).click();
    await page.getByRole('option', { name }).click();
  };
  await expect(legend).toHaveCount(0);
  await choose('Anna Berg');
  await expect(legend).toHaveText('Karin Lind coacharAnna Berg träffas helst 09.00–11.00');
  const group = page.getByRole('group', { name: /^Vecka 48/ });
  await expect(group.getByText('coachingtid 08.30–12.00')).toHaveCount(1);
  await expect(group.getByText('helst 09.00–11.00')).toHaveCount(4);
  await expect(group.getByText('arbetar inte')).toHaveCount(1);
  await expect(page.getByRole('region', { name: /^tis/ }).locator('[data-own]')).toHaveCount(2);
  expect(await violationsOn(page)).toEqual([]);
  await choose('Bilal Ek');
  await expect(legend).toHaveText('Karin Lind coachar');
});
