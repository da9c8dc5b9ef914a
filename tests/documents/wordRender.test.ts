import { describe, expect, it } from 'vitest';
import type { Proposal } from '#domain/proposal/blocks.ts';
import { fitted } from '#electron/documents/word/fitPages.ts';
import { pagesOf } from '#electron/documents/word/paging.ts';
import { writeWord } from '#electron/documents/word/writeWord.ts';
import { fullPlan } from '../support/fullPlans.ts';
import { exampleOffer, offerFor } from '../support/offers.ts';
import { withAlternatives } from '../support/alternatives.ts';
import { handMadeProposal } from '../support/proposals.ts';
import { canRender, renderPages, type Line, type Page } from '../support/render.ts';

const LONG = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(9).slice(0, 300);

interface Rendered {
  readonly what: string;
  readonly offer: Proposal;
  readonly mostPages: number;
}
const OFFERS: readonly Rendered[] = [
  { what: 'one seller', offer: offerFor(fullPlan({ sellers: 1, coaches: 1 })), mostPages: 8 },
  { what: 'twelve sellers', offer: offerFor(fullPlan({ sellers: 12, coaches: 2 })), mostPages: 8 },
  {
    what: 'twelve sellers in English',
    offer: offerFor(fullPlan({ sellers: 12, coaches: 2 }), { language: 'en' }),
    mostPages: 8,
  },
  { what: 'the usual example', offer: exampleOffer('tolv-saljare', 'sv'), mostPages: 8 },
  { what: 'the usual example in English', offer: exampleOffer('tolv-saljare', 'en'), mostPages: 8 },
  {
    what: 'the usual example with too few hours',
    offer: exampleOffer('tolv-saljare', 'sv', 2.5),
    mostPages: 8,
  },
  {
    what: 'twelve sellers with three alternatives, groups and a tighter start',
    offer: offerFor(withAlternatives(fullPlan({ sellers: 12, coaches: 2 }))),
    mostPages: 8,
  },
  { what: 'the example with sixty sellers', offer: exampleOffer('sextio-saljare', 'sv'), mostPages: 12 },
  { what: 'sixty sellers', offer: offerFor(fullPlan({ sellers: 60, coaches: 6 })), mostPages: 12 },
  {
    what: 'sixty sellers in English',
    offer: offerFor(fullPlan({ sellers: 60, coaches: 6 }), { language: 'en' }),
    mostPages: 12,
  },
  { what: 'five hundred sellers', offer: offerFor(fullPlan({ sellers: 500, coaches: 50 })), mostPages: 14 },
  {
    what: 'a year with fifty coaches in one chart',
    offer: handMadeProposal({ sellers: 500, coaches: 50, weeks: 52 }),
    mostPages: 16,
  },
  {
    what: 'names of 300 letters',
    offer: handMadeProposal({ sellers: 12, nameOf: () => LONG }),
    mostPages: 8,
  },
];
const nameOf = (at: number): string => `offer-${at}`;

describe.skipIf(!canRender)(
  'LibreOffice shows the offer (skipped without soffice and pdftotext)',
  async () => {
    const files = await Promise.all(
      OFFERS.map(async ({ offer }, at) => [nameOf(at), await writeWord(offer)] as const),
    );
    const rendered = canRender ? renderPages(Object.fromEntries(files)) : {};

    describe.each(OFFERS.map((one, at) => ({ ...one, pages: rendered[nameOf(at)] ?? [] })))(
      'for $what',
      ({ offer, mostPages, pages }) => {
        it('within its pages', () => {
          expect(pages.length).toBeGreaterThan(3);
          expect(pages.length).toBeLessThanOrEqual(mostPages);
        });

        it('with every heading in its order, at the top of a page where the layout opens one', () => {
          const headings = pages.slice(1).flatMap((page) => page.filter((line) => isHeading(line, offer)));
          expect(headings.map(({ text }) => text)).toEqual(offer.sections.map(({ title }) => title));
          const opening = pagesOf(fitted(offer)).placements.flatMap(({ opensPage }, at) =>
            opensPage ? [headings[at]?.top] : [],
          );
          expect(opening.filter((top) => top === undefined || top > 30)).toEqual([]);
        });

        it('with no page left before it is a third full', () => {
          for (const [at, page] of pages.slice(1, -1).entries()) {
            const end = Math.max(...textOf(page).map(({ top }) => top));
            expect(end, `page ${at + 2} ends ${end} mm down`).toBeGreaterThan(27 + 248 / 3);
          }
        });

        it('with no heading at the foot of a page, and no page of a line or two', () => {
          for (const page of pages.slice(1)) {
            const text = textOf(page);
            const [last] = text.slice(-1);
            expect(last === undefined || !isHeading(last, offer), `last line: ${last?.text ?? ''}`).toBe(
              true,
            );
            expect(text.length, text.map((line) => line.text).join(' | ')).toBeGreaterThan(3);
          }
        });

        it('with the cover on a page of its own', () => {
          expect(pages[0]?.some(({ text }) => text === offer.cover.headline)).toBe(true);
          expect(pages[1]?.some(({ text }) => text === offer.sections[0]?.title)).toBe(true);
        });
      },
    );
  },
);

/** Lines between the header and the footer, without the notes, which are set smaller. */
const textOf = (page: Page): readonly Line[] =>
  page.filter(({ top, height }) => top > 20 && top < 280 && height > 3.55);

const isHeading = (line: Line, offer: Proposal): boolean =>
  line.height > 7 && offer.sections.some(({ title }) => title === line.text);
