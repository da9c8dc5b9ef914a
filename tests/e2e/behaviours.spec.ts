/** From results to behaviours, one seller at a time: chosen, written, tested, copied, by keyboard alone. */
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { meetingPath, planPath } from '#renderer/shell/paths.ts';
import { expect, test, type Launch } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import type { DataSet } from './support/dataSets.ts';
import { expectSeen, tabTo } from './support/focus.ts';
import { openStage, settle, type Stage } from './support/screens.ts';

const SV = { language: 'sv', scheme: 'light' } as const;

async function openBehaviours(
  launch: Launch,
  folder: string,
  data: DataSet = 'usual',
  which: 'ids' | 'short' = 'short',
): Promise<Stage> {
  const stage = await openStage(launch, folder, { ...SV, data });
  await goTo(stage, stage[which]?.plan ?? '');
  return stage;
}

async function goTo({ page }: Pick<Stage, 'page'>, plan: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), planPath(plan, 'behaviours'));
  await expect(page.getByRole('heading', { name: 'Beteenden', level: 1 })).toBeVisible();
  await settle(page);
}

const seller = (page: Page, name: string): Locator => page.getByRole('heading', { name, level: 2 });
const inList = (page: Page, name: string): Locator =>
  page.getByRole('option', { name: new RegExp(`^${name} ,`) });
const library = (page: Page): Locator => page.getByRole('searchbox', { name: /^Sök ett resultat/ });
const field = (page: Page, name: string): Locator => page.getByLabel(name, { exact: true });
const heading = (page: Page, text: string | RegExp): Locator => page.getByRole('button', { name: text });

test('a result is turned into a behaviour, its figures written and the next seller taken, by keyboard', async ({
  launch,
  folder,
}) => {
  const stage = await openBehaviours(launch, folder);
  const { page } = stage;
  const { keyboard } = page;
  await expect(page.getByText('En röd siffra går inte att coacha på.', { exact: false })).toBeVisible();
  await tabTo(page, inList(page, 'Säljare 1'));
  await keyboard.press('Enter');
  await expect(library(page)).toBeFocused();
  await keyboard.type('rabatt');
  await keyboard.press('Enter');
  await expect(field(page, 'Nuläge')).toBeFocused();
  await expectSeen(page);
  await keyboard.type('30');
  await keyboard.press('Tab');
  await keyboard.type('7');
  await expect(page.getByText('Målet ligger under nuläget', { exact: false })).toBeVisible();
  await keyboard.type('5');
  await expect(page.getByText('Målet ligger under nuläget', { exact: false })).toHaveCount(0);
  await expect(field(page, 'Mäts i')).toHaveValue('procent');

  await keyboard.press('Alt+PageDown');
  await expect(seller(page, 'Säljare 3')).toBeVisible();
  await expect(library(page)).toBeFocused();
  await keyboard.press('ArrowDown');
  await expectSeen(page);
  await keyboard.press('Enter');
  await expect(field(page, 'Beteendet')).toHaveValue('Förberedelsetid avsatt och använd före kundmöten');
  await keyboard.press('Alt+PageUp');
  await expect(seller(page, 'Säljare 1')).toBeVisible();
  await expect(field(page, 'Mål')).toHaveValue('75');
  await expect(inList(page, 'Säljare 1')).toHaveAccessibleName('Säljare 1 , 1 beteende');
  await expect(page.getByRole('link', { name: /^Beteenden.*22 utan beteende/ })).toBeVisible();
});

const QUESTIONS = [
  'Kan säljaren påverka det i dag?',
  'Kan någon se det?',
  'Går det att öva?',
  'Hinner det följas upp före nästa samtal?',
] as const;

test('four questions say whether it can be coached on, and a no is told why', async ({ launch, folder }) => {
  const { page } = await openBehaviours(launch, folder, 'usual', 'ids');
  const { keyboard } = page;
  const answer = (question: string, name: string): Locator =>
    page.getByRole('group', { name: question }).getByRole('radio', { name });
  const press = async (key: string, question: string, name: string): Promise<void> => {
    await keyboard.press(key);
    await expect(answer(question, name)).toBeChecked();
  };
  const [influence, seen, practised, followedUp] = QUESTIONS;
  await answer(influence, 'Ja').focus();
  await press('Space', influence, 'Ja');
  await keyboard.press('Tab');
  await press('Space', seen, 'Ja');
  await press('ArrowRight', seen, 'Nej');
  await expect(page.getByText('Då blir samtalet en gissning.', { exact: false })).toBeVisible();
  await expect(page.getByText('Inte än. Fyra ja behövs.')).toBeVisible();
  await press('ArrowLeft', seen, 'Ja');
  for (const question of [practised, followedUp]) {
    await keyboard.press('Tab');
    await press('Space', question, 'Ja');
  }
  await expect(page.getByText('Fyra ja: det går att coacha på.')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(page.getByText('En fråga kvar.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Gör om: hinner följas upp/ })).toBeVisible();
});

test('a result where a behaviour should stand is met with why, and with what leads to it', async ({
  launch,
  folder,
}) => {
  const { page } = await openBehaviours(launch, folder);
  await page.getByRole('button', { name: 'Skriv ett eget' }).click();
  await field(page, 'Resultatet ni vill ha').fill('Mer sålt');
  await field(page, 'Beteendet').fill('10 avslut i månaden');
  await expect(page.getByText('Det här är ett resultat (antal avslut).', { exact: false })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Byt till: Förberedelsetid' }).click();
  await expect(field(page, 'Beteendet')).toHaveValue('Förberedelsetid avsatt och använd före kundmöten');

  // The same where it stands in the plan already.
  await field(page, 'Beteendet').fill('Nya kunder');
  await page.getByRole('button', { name: 'Byt till: Bokade pass' }).click();
  await expect(field(page, 'Så märks det')).toHaveValue('Passen i kalendern');
  await page.getByRole('button', { name: 'Ångra: beteendena' }).click();
  await expect(field(page, 'Beteendet')).toHaveValue('Nya kunder');
});

test('an own behaviour is there for the next client, and can be taken out of the library and put back', async ({
  launch,
  folder,
}) => {
  const stage = await openBehaviours(launch, folder);
  const { page } = stage;
  await page.getByRole('button', { name: 'Skriv ett eget' }).click();
  await field(page, 'Resultatet ni vill ha').fill('Fler svar');
  await field(page, 'Beteendet').fill('Ringer upp inom två timmar');
  await page.keyboard.press('Enter');
  await expect(page.getByText('I ditt bibliotek')).toBeVisible();

  // Nobody's name goes along to another client.
  await page.getByRole('button', { name: 'Lägg till ett beteende' }).click();
  await page.getByRole('button', { name: 'Skriv ett eget' }).click();
  await field(page, 'Beteendet').last().fill('Ringer som på Provbolaget Syd AB');
  await expect(page.getByText('Här står ett namn.', { exact: false })).toBeVisible();

  await goTo(stage, stage.ids?.plan ?? '');
  await page.keyboard.press('Alt+PageDown');
  await page.getByRole('button', { name: 'Lägg till ett beteende' }).click();
  await library(page).fill('ringer upp');
  await page.getByRole('button', { name: 'Ta bort ur biblioteket: Ringer upp inom två timmar' }).click();
  await expect(page.getByText('Inget i biblioteket.', { exact: false })).toBeVisible();
  const toast = page.locator('.mantine-Notification-root', { hasText: 'inte längre i biblioteket' });
  await toast.getByRole('button', { name: 'Ångra' }).click();
  await page.getByRole('button', { name: /^Fler svar.*Ringer upp inom två timmar/ }).click();
  await expect(inList(page, 'Bilal Haddad')).toHaveAccessibleName('Bilal Haddad , 2 beteenden');
  await expect(heading(page, 'Affärer där kundens')).toBeVisible();
});

test('a third at once is asked about, until it starts later', async ({ launch, folder }) => {
  const { page } = await openBehaviours(launch, folder);
  for (const word of ['rabatt', 'marginal', 'nps']) {
    if (word !== 'rabatt') await page.getByRole('button', { name: 'Lägg till ett beteende' }).click();
    await library(page).fill(word);
    await library(page).press('Enter');
    await expect(field(page, 'Nuläge')).toBeFocused();
  }
  const asked = page.getByText('Säljare 1 har 3 beteenden på en gång.', { exact: false });
  await expect(asked).toBeVisible();
  await field(page, 'Coachas från').fill('2027-06-07');
  await page.keyboard.press('Enter');
  await expect(asked).toHaveCount(0);
});

test('one behaviour is copied to several in one step, which one undo takes back, and all of it survives a restart', async ({
  launch,
  folder,
}) => {
  const stage = await openBehaviours(launch, folder);
  const { page, app } = stage;
  const { keyboard } = page;
  await library(page).fill('nya kunder');
  await library(page).press('Enter');
  await keyboard.type('1');
  await keyboard.press('Tab');
  await keyboard.type('3');
  await tabTo(page, page.getByRole('button', { name: /^Kopiera till fler/ }));
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await settle(page);
  expect(await violationsOn(page)).toEqual([]);
  await tabTo(page, dialog.getByRole('checkbox', { name: 'Ta med målet' }));
  await keyboard.press('Space');
  await tabTo(page, dialog.getByRole('checkbox', { name: 'Alla hos Säljchef 1' }));
  await keyboard.press('Space');
  await tabTo(page, dialog.getByRole('checkbox', { name: 'Säljare 2', exact: true }));
  await keyboard.press('Space');
  await dialog.getByRole('button', { name: 'Kopiera till 12 säljare' }).press('Enter');
  await expect(
    page.getByText('Bokade pass för nya kontakter som blev av kopierat till 12 säljare.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ångra: lade till 12 beteenden' })).toBeVisible();
  await expect(page.getByText('12 av 12 säljare har ett beteende')).toBeVisible();
  await expect(page.getByText('1 av 12 säljare har ett beteende')).toBeVisible();

  await keyboard.press('Control+z');
  await expect(page.getByText('12 av 12 säljare har ett beteende')).toHaveCount(0);
  await keyboard.press('Control+Shift+z');
  await expect(page.getByText('12 av 12 säljare har ett beteende')).toBeVisible();
  await app.close();

  const again = await launch({ userData: join(folder, 'usual-sv-light') });
  await goTo(again, stage.short?.plan ?? '');
  await expect(field(again.page, 'Mål')).toHaveValue('3');
  await again.page.keyboard.press('Alt+PageDown');
  await expect(seller(again.page, 'Säljare 3')).toBeVisible();
  await expect(field(again.page, 'Mål')).toHaveValue('3');
  await expect(field(again.page, 'Nuläge')).toHaveValue('');

  // What a person is coached on is nobody's to see in a meeting.
  await again.page.evaluate((to) => void (location.hash = to), meetingPath(stage.short?.plan ?? ''));
  await expect(again.page.getByText('min per säljare').first()).toBeVisible();
  await expect(again.page.getByText('Bokade pass', { exact: false })).toHaveCount(0);
});

test('five hundred sellers are gone through, found by name, and nobody is lost sight of', async ({
  launch,
  folder,
}) => {
  const { page } = await openBehaviours(launch, folder, 'large', 'ids');
  const { keyboard } = page;
  await expect(page.getByText('1 av 500')).toBeVisible();
  await page.getByRole('option').first().focus();
  await keyboard.press('End');
  await expect(page.getByText('500 av 500')).toBeVisible();
  const last = page.getByRole('option', { selected: true });
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await page.getByRole('searchbox', { name: 'Sök säljare' }).fill('petra hadd');
  await keyboard.press('Enter');
  await expect(seller(page, 'Petra Haddad')).toBeVisible();
  await expect(library(page)).toBeFocused();
});
