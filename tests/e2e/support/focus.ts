/** The keyboard's way through a page: where the focus is, and that one sees it. */
import { expect, type Locator, type Page } from '@playwright/test';

/** No screen has more stops than this. */
const MOST_STOPS = 400;

/** Presses Tab, or Shift+Tab, until the focus is there; it is seen at every stop on the way. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
    await expectSeen(page);
  }
  throw new Error(`${String(target)} is not reached by ${key}`);
}

/** Every stop from the top of the page, or from where the focus is in a dialog, until the way ends or begins anew. */
export async function stopsOf(page: Page): Promise<readonly string[]> {
  const stops: string[] = [];
  await page.evaluate(() => {
    for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-stop]')) delete dataset['stop'];
  });
  if ((await page.getByRole('dialog').count()) === 0) await page.evaluate(startAtTheTop);
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(whereFocusIs);
    if (where === null || where.isSeenBefore) return stops;
    stops.push(where.what);
    await expectSeen(page);
  }
  throw new Error(`The keyboard does not come round: ${stops.slice(-5).join(', ')}`);
}

/** The focus is on something that is drawn, with a ring or a line of its own. */
export async function expectSeen(page: Page): Promise<void> {
  const unseen = await page.evaluate(unseenFocus);
  expect(unseen).toBeNull();
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluateAll((all) => all.some((element) => element === document.activeElement));

/** The browser goes on from where the focus was last, also where that has gone. */
function startAtTheTop(): void {
  const start = document.createElement('a');
  start.href = '#';
  document.body.prepend(start);
  start.focus();
  start.remove();
}

/** Null at the ends of the page. Each stop is marked, so that one knows it again. */
function whereFocusIs(): { readonly what: string; readonly isSeenBefore: boolean } | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const isSeenBefore = element.dataset['stop'] !== undefined;
  element.dataset['stop'] = '';
  const name = element.ariaLabel ?? element.textContent;
  return { what: `${element.tagName.toLowerCase()} ${name.slice(0, 60)}`, isSeenBefore };
}

/** What has the focus without being seen to have it; null where all is well. */
function unseenFocus(): string | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  // One is led to a heading; it is nothing to press.
  if (element.tagName === 'H1') return null;
  /** Its own, or that of the whole row which it stands for. */
  const hasRing = (part: Element): boolean =>
    ['', '::before', '::after'].some((drawn) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(part, drawn);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !/, 0\)$/.test(outlineColor);
    });
  /** A figure in large type has its line under it. */
  const hasLine = ({ borderBottomWidth, borderBottomColor, color }: CSSStyleDeclaration): boolean =>
    parseFloat(borderBottomWidth) >= 1 && borderBottomColor === color;
  /** Its own, its field's, its label's; what is drawn for a field that is not. */
  const around = [element, element.parentElement, element.nextElementSibling, ...element.children];
  const isMarked =
    around.some((part) => part !== null && hasRing(part) && part.getBoundingClientRect().width > 0) ||
    (element instanceof HTMLInputElement && hasLine(getComputedStyle(element)));
  return isMarked ? null : element.outerHTML.slice(0, 300);
}
