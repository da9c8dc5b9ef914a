/** The meeting on a projector of 1024 x 768: what a client must read can be read across the room, and all fits. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { openStage, screenNamed, settle, wear, type Stage } from './support/screens.ts';

const PROJECTOR = { width: 1024, height: 768 };
const LAPTOP = { width: 1280, height: 800 };
const LEAST_PX = 14;
const LEAST_MUST_PX = 24;
const LEAST_MUST_CONTRAST = 7;

for (const language of ['sv', 'en'] as const)
  for (const name of ['meeting', 'short-meeting'])
    test(`${name} in ${language}`, async ({ launch, folder }) => {
      const stage = await openStage(launch, folder, { language, scheme: 'light', data: 'usual' });
      await screenNamed(name).show(stage);
      for (const size of [PROJECTOR, LAPTOP]) {
        await inSize(stage, size);
        for (const scheme of ['light', 'dark'] as const) {
          await wear(stage.page, scheme);
          for (const money of ['hidden', 'shown']) {
            const texts = await textsOf(stage.page);
            const small = texts.filter(({ px }) => px < LEAST_PX);
            expect(small, `${size.width}, ${scheme}, money ${money}`).toEqual([]);
            const must = texts.filter(({ isMust }) => isMust);
            expect(must.filter(({ px }) => px < LEAST_MUST_PX)).toEqual([]);
            expect(must.filter(({ contrast }) => contrast < LEAST_MUST_CONTRAST)).toEqual([]);
            expect(must.length).toBeGreaterThan(14);
            // The usual plan, 12 sellers and 2 coaches, is taken in without scrolling.
            if (name === 'meeting')
              expect(await toScroll(stage.page), `${size.width}, money ${money}`).toBe(0);
            await stage.page.keyboard.press('p');
          }
        }
        expect(await hidden(stage.page)).toEqual([]);
      }
    });

test('many coaches are shown by those with the least to spare, and the score says which sellers it shows', async ({
  launch,
  folder,
}) => {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'large' });
  await screenNamed('meeting').show(stage);
  const { page } = stage;
  await expect(page.getByRole('button', { name: 'och 45 till' })).toBeVisible();
  await inSize(stage, { width: 1440, height: 900 });
  await expect(page.getByRole('img', { name: /16 av 500 säljare visas/ })).toBeVisible();
  await expect(page.getByText(/för 16 av era 500 säljare/)).toBeVisible();
  await inSize(stage, PROJECTOR);
  expect(await hidden(page)).toEqual([]);
});

async function inSize({ app, page }: Stage, size: typeof PROJECTOR): Promise<void> {
  await app.main(
    ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    size,
  );
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(size.width);
  await settle(page);
}

interface Drawn {
  readonly text: string;
  readonly px: number;
  readonly contrast: number;
  /** Key ratio, hours, verdict with its reason, each coach's figures, the alternatives' figures. */
  readonly isMust: boolean;
}

/** Every text that is drawn, its size on the screen, and its contrast with the ground it stands on. */
function textsOf(page: Page): Promise<readonly Drawn[]> {
  return page.evaluate(() => {
    const channels = (color: string): number[] => {
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      if (context === null) return [];
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (color: string): number => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (element: Element): string => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if ((channels(backgroundColor)[3] ?? 0) > 250) return backgroundColor;
      }
      return 'white';
    };
    const contrastOf = (ink: string, ground: string): number => {
      const [a, b] = [luminance(ink), luminance(ground)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    };
    const MUST = '[data-must], .fig, [class*="Verdict"] :is(h2, p), [class*="hours"], [class*="shortText"]';
    const ownText = (element: Element): string =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? '')
        .join('')
        .trim();
    return [...document.querySelectorAll('section *, main *')].flatMap((element) => {
      const isField = element instanceof HTMLInputElement && element.type === 'text';
      const text = isField ? element.value : ownText(element);
      if (text === '' || !element.checkVisibility() || element.closest('.sr-only') !== null) return [];
      const style = getComputedStyle(element);
      const svg = element.closest('svg');
      const scale = svg === null ? 1 : svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const ink = svg === null ? style.color : style.fill;
      return [
        {
          text,
          px: Math.round(parseFloat(style.fontSize) * scale * 10) / 10,
          contrast: contrastOf(ink, groundOf(element)),
          isMust: element.closest(MUST) !== null,
        },
      ];
    });
  });
}

/** How far the right page scrolls. */
function toScroll(page: Page): Promise<number> {
  return page.locator('main').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
}

/** What of the petrol page is cut off: it never scrolls. */
function hidden(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cover = document.querySelector('section');
    if (cover === null) return ['nothing'];
    const foot = cover.getBoundingClientRect().bottom;
    return [...cover.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().bottom > foot + 1)
      .map((element) => element.outerHTML.slice(0, 100));
  });
}
