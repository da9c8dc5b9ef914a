import type { Page } from '@playwright/test';
import { expect } from '../fixture.ts';

/** Changes the look as the settings do, on the screen that is up. */
export async function wear(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.evaluate(async (colorScheme) => {
    const start = await window.api.request('app.start', {});
    if (start.ok) await window.api.request('settings.save', { ...start.value.settings, colorScheme });
  }, scheme);
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
  await settle(page);
}

/**
 * Half a second on the window's own clock, and until the main process has come to what the window asked for in it: a
 * machine that is busy makes it longer, not the window's time shorter.
 */
export async function halfASecond(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    // What waits in line is sent when what was sent before it has been answered.
    for (let turn = 0; turn < 3; turn++) await window.api.request('app.start', {});
  });
}

/** Waits until nothing moves any more: fonts are there, what opens has opened. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    await document.fonts.ready;
    await frame();
    await frame();
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    await frame();
  });
}
