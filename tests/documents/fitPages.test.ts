import { describe, expect, it } from 'vitest';
import { fitted } from '#electron/documents/word/fitPages.ts';
import { COVER_PAGES, pagesOf } from '#electron/documents/word/paging.ts';
import { exampleOffer } from '../support/offers.ts';

const pages = (offer: Parameters<typeof pagesOf>[0]): number => pagesOf(offer).count + COVER_PAGES;

describe('an offer that runs out of pages', () => {
  const whole = { ...exampleOffer('tolv-saljare', 'sv', 2.5), pageLimit: null };

  it('is written whole where it has no limit, or keeps to it', () => {
    expect(fitted(whole)).toBe(whole);
    const roomy = { ...whole, pageLimit: pages(whole) };
    expect(fitted(roomy)).toBe(roomy);
  });

  it('leaves out what stands elsewhere too, and nothing that has no rank', () => {
    const tight = { ...whole, pageLimit: pages(whole) - 1 };
    const short = fitted(tight);
    expect(pages(short)).toBeLessThanOrEqual(tight.pageLimit);
    const kept = short.sections.flatMap(({ blocks }) => blocks);
    const lost = tight.sections.flatMap(({ blocks }) => blocks).filter((block) => !kept.includes(block));
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.every(({ spare }) => spare !== undefined)).toBe(true);
  });

  it('is written whole where leaving out would not be enough', () => {
    const hopeless = { ...whole, pageLimit: 2 };
    expect(fitted(hopeless)).toBe(hopeless);
  });
});
