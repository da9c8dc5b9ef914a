/** What WCAG 2.2 AA asks for and a machine can tell, on every screen, with what can be opened on it open. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { violationsOn, type Violation } from './support/axe.ts';
import {
  openInTrouble,
  openStage,
  screenNamed,
  screensOf,
  settle,
  TROUBLES,
  wear,
  type Stage,
} from './support/screens.ts';

const SCHEMES = ['light', 'dark'] as const;

for (const language of ['sv', 'en'] as const) {
  for (const data of ['usual', 'empty'] as const)
    test(`every screen can be used by all, ${language}, ${data} data`, async ({ launch, folder }) => {
      const stage = await openStage(launch, folder, { language, scheme: 'light', data });
      const found: Found = {};
      for (const screen of screensOf(data)) {
        await screen.show(stage);
        if (screen.leave === undefined) await openAll(stage.page);
        Object.assign(found, await inBothLooks(stage, screen.name));
        await screen.leave?.(stage);
      }
      expect(found).toEqual({});
    });

  for (const trouble of TROUBLES)
    test(`so can the screen of a store that is ${trouble}, ${language}`, async ({ launch, folder }) => {
      const stage = await openInTrouble(launch, folder, { language, scheme: 'light' }, trouble);
      expect(await inBothLooks(stage, trouble)).toEqual({});
    });
}

test('what drops down can be used by all too', async ({ launch, folder }) => {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  const { page, texts } = stage;
  const found: Found = {};
  const look = async (screen: string, opener: Locator, dropped: string): Promise<void> => {
    await screenNamed(screen).show(stage);
    await opener.click();
    await expect(page.locator(dropped)).toBeVisible();
    await settle(page);
    Object.assign(found, await inBothLooks(stage, `${dropped} on ${screen}`));
    await page.keyboard.press('Escape');
  };
  const { choose } = texts.components.date;
  await look('client', page.getByRole('button', { name: choose }).first(), '.mantine-Popover-dropdown');
  await look('plan-calendar', page.getByRole('combobox').first(), '[role="listbox"]');
  expect(found).toEqual({});
});

test('what is wrong would be found', async ({ launch, folder }) => {
  const { page } = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'empty' });
  await page.evaluate(() => {
    const planted = document.createElement('p');
    planted.style.color = 'rgb(200 200 200)';
    planted.append('Grått på vitt', document.createElement('button'));
    document.querySelector('main h2')?.after(planted);
  });
  const rules = (await violationsOn(page)).map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
});

/** By the name of the screen and its look; nothing where nothing is wrong. */
type Found = Record<string, readonly Violation[]>;

async function inBothLooks({ page }: Stage, name: string): Promise<Found> {
  const found: Found = {};
  for (const scheme of SCHEMES) {
    await wear(page, scheme);
    const violations = await violationsOn(page);
    if (violations.length > 0) found[`${name}, ${scheme}`] = violations;
  }
  return found;
}

/** Opens everything on the page that is folded. */
async function openAll(page: Page): Promise<void> {
  const folded = page.locator('main [aria-expanded="false"]:not([aria-haspopup])');
  for (let left = await folded.count(); left > 0; left--)
    await folded.nth(left - 1).evaluate((element) => {
      if (element instanceof HTMLElement) element.click();
    });
  await settle(page);
}
