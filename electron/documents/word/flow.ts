/** How the text of a section runs over pages; `body` is the height of the text on a page. Millimetres. */
import { lookOf } from './looks.ts';
import { MM_PER_POINT } from './page.ts';

/** What stays together: units that keep with the next, and the notes they refer to first. */
export interface Group {
  readonly height: number;
  /** Height of the head that is repeated above it where it opens a page. */
  readonly head: number;
}

/** The air above a heading, which falls away at the top of a page. */
export const AIR_ABOVE = (lookOf('Heading1').before ?? 0) * MM_PER_POINT;

/** Whether a section has its heading, and what belongs to it, on a page filled so far. */
export const startsOn = ([first]: readonly Group[], used: number, body: number): boolean =>
  used === 0 || used + AIR_ABOVE + (first?.height ?? 0) <= body;

/** Puts groups one under another; each stands whole on a page where it can. */
export function flow(
  groups: readonly Group[],
  from: number,
  body: number,
): { readonly used: number; readonly pages: number } {
  let used = from === 0 ? 0 : from + AIR_ABOVE;
  let pages = 0;
  for (const { height, head } of groups) {
    if (used > 0 && used + height > body) {
      used = head;
      pages += 1;
    }
    used += height;
    while (used > body) {
      used -= body;
      pages += 1;
    }
  }
  return { used, pages };
}
