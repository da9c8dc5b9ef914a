/** Whether what is drawn stays within the window, and whether something is drawn at all. */
import type { Locator, Page } from '@playwright/test';

/** What reaches past the sides of the window, or has to be scrolled sideways; one of `allowed`, and what is around it, may be. */
export function sticksOut(page: Page, allowed?: string): Promise<readonly string[]> {
  return page.evaluate((around) => {
    const { clientWidth } = document.documentElement;
    const clips = (element: Element): boolean => getComputedStyle(element).overflowX !== 'visible';
    /** As far as what is around it lets it be seen; the page itself cuts off without a sign, so that it counts. */
    const seenOf = (element: Element): { left: number; right: number } => {
      const { left, right } = element.getBoundingClientRect();
      let seen = { left, right };
      for (let above = element.parentElement; above && above.id !== 'root'; above = above.parentElement)
        if (clips(above)) {
          const box = above.getBoundingClientRect();
          seen = { left: Math.max(seen.left, box.left), right: Math.min(seen.right, box.right) };
        }
      return seen;
    };
    const isSideways = (element: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth + 1 &&
      (around === undefined ||
        (!element.matches(around) && element.querySelector(`:scope > :is(${around})`) === null));
    const isOut = (element: Element): boolean => {
      const { left, right } = seenOf(element);
      return right > left && (left < -1 || right > clientWidth + 1);
    };
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${element.textContent.slice(0, 40)}`;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && (isOut(element) || isSideways(element)))
      .map((element) => `${isSideways(element) ? 'scrolls' : 'sticks out'}: ${nameOf(element)}`);
  }, allowed);
}

/** How much of a place is drawn in another colour than its ground, from 0 to 1. */
export async function inkOf(place: Locator): Promise<number> {
  const picture = await place.screenshot();
  return place.page().evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: new Uint8Array() };
      const pixels = new Uint32Array(data.slice().buffer);
      const counts = new Map<number, number>();
      for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
      return 1 - Math.max(...counts.values()) / pixels.length;
    },
    [...picture],
  );
}
