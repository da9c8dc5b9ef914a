/** What WCAG 2.2 AA asks for and a machine can tell, on every screen, with what can be opened on it open. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { violationsOn, type Violation } from './support/axe.ts';
import { openInTrouble, openStage, screensOf, settle, TROUBLES, wear, type Stage } from './support/screens.ts';

const SCHEMES = ['light', 'dark'] as const;
test.setTimeout(180_000);

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
