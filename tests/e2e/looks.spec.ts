/** Large type, the system's own colours, names that strain, and nothing that moves: every screen still holds. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { inkOf, sticksOut } from './support/fits.ts';
import { tabTo } from './support/focus.ts';
import { openStage, screenNamed, screensOf, settle, type Stage } from './support/screens.ts';

/** The weeks of a year side by side are scrolled through. */
const WEEKS = '[role="grid"]';
const LIGHT = { language: 'sv', scheme: 'light' } as const;

async function zoomTo(page: Page, zoom: number): Promise<void> {
  const { width } = await page.evaluate(() => ({ width: innerWidth }));
  await page.evaluate(async (to) => {
    const start = await window.api.request('app.start', {});
    if (start.ok) await window.api.request('settings.save', { ...start.value.settings, zoom: to });
  }, zoom);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(Math.round(width / zoom));
}

/** What sticks out, by the name of the screen. */
async function walk(stage: Stage, data: Parameters<typeof screensOf>[0], allowed?: string) {
  const found: Record<string, readonly string[]> = {};
  for (const screen of screensOf(data)) {
    await screen.show(stage);
    const out = await sticksOut(stage.page, allowed);
    if (out.length > 0) found[screen.name] = out;
    await screen.leave?.(stage);
  }
  return found;
}

for (const data of ['usual', 'strange'] as const)
  test(`twice as large nothing has to be scrolled sideways, ${data} data`, async ({ launch, folder }) => {
    const stage = await openStage(launch, folder, { ...LIGHT, data });
    await zoomTo(stage.page, 2);
    // A list with its columns side by side has a reason to (WCAG 1.4.10).
    expect(await walk(stage, data, `[role="table"], ${WEEKS}`)).toEqual({});
  });

test('twice as large the key figures are within reach, by keyboard too', async ({ launch, folder }) => {
  const stage = await openStage(launch, folder, { ...LIGHT, data: 'usual' });
  const { page, texts } = stage;
  await zoomTo(page, 2);
  await screenNamed('plan-rhythm').show(stage);
  const panel = page.getByRole('complementary', { name: texts.components.panel.label });
  await tabTo(page, panel);
  const ratio = panel.locator('.fig').first();
  await expect(ratio).toBeInViewport({ ratio: 1 });
});

test('names of 300 letters and names from right to left stay within every screen', async ({
  launch,
  folder,
}) => {
  const stage = await openStage(launch, folder, { ...LIGHT, data: 'strange' });
  expect(await walk(stage, 'strange', WEEKS)).toEqual({});
});

/** What is drawn with grounds and borders alone, by the screen. */
const MARKS = [
  ['overview', 'ol > li > i'],
  ['plan-rhythm', 'nav[aria-label="Planens delar"] i'],
  ['plan-rhythm', '[role="slider"]'],
  ['plan-rhythm', 'aside [role="img"]'],
  ['plan-rhythm', 'aside section svg'],
  ['short-hours', 'aside section [role="img"]'],
  ['short-hours', 'main [role="img"]'],
  ['plan-calendar', 'main i[data-mark]'],
  ['plan-calendar', 'main div.hatch'],
  ['settings', '.mantine-SegmentedControl-root'],
] as const;

test('in the system’s own colours every mark and bar is still drawn', async ({ launch, folder }) => {
  const stage = await openStage(launch, folder, { ...LIGHT, data: 'usual' });
  await stage.page.emulateMedia({ forcedColors: 'active' });
  const missing: string[] = [];
  for (const [name, mark] of MARKS) {
    await screenNamed(name).show(stage);
    const ink = await inkOf(stage.page.locator(mark).first());
    if (ink < 0.02) missing.push(`${mark} on ${name}: ${ink}`);
  }
  expect(missing).toEqual([]);
});

test('where the system asks for stillness nothing moves', async ({ launch, folder }) => {
  const stage = await openStage(launch, folder, { ...LIGHT, data: 'usual' });
  const { page } = stage;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = (): void => {
      for (const { effect, playState } of document.getAnimations())
        if (playState === 'running' && Number(effect?.getComputedTiming().duration) > 0)
          seen.push(effect instanceof KeyframeEffect ? (effect.target?.className ?? '') : '');
      requestAnimationFrame(look);
    };
    look();
  });
  for (const screen of screensOf('usual')) {
    await screen.show(stage);
    await screen.leave?.(stage);
  }
  await settle(page);
  expect(await page.evaluate(() => (window as unknown as { readonly seen: string[] }).seen)).toEqual([]);
});
