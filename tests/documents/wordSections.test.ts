import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Schedule } from '#domain/calendar/session.ts';
import { sectionsOf, type SectionEntry } from '#domain/offerSections.ts';
import type { Logo } from '#domain/logo.ts';
import type { Plan } from '#domain/plan.ts';
import type { Proposal } from '#domain/proposal/blocks.ts';
import { pageLimit } from '#domain/proposal/spare.ts';
import { fitted } from '#electron/documents/word/fitPages.ts';
import { COVER_PAGES, pagesOf } from '#electron/documents/word/paging.ts';
import { writeWord } from '#electron/documents/word/writeWord.ts';
import { anySections } from '../support/anySections.ts';
import { readContent } from '../support/docxContent.ts';
import { structureFaults } from '../support/docxStructure.ts';
import { fullPlan } from '../support/fullPlans.ts';
import { expectedContent } from '../support/offerContent.ts';
import { offerForPlan } from '../support/offers.ts';
import { anyOrder, PLAN_SIZES, wholePlan, type PlanSize } from '../support/orders.ts';
import { pngOf } from '../support/pictures.ts';
import { planOf } from '../support/plans.ts';
import { canRender, renderPages } from '../support/render.ts';
import { hasValidator, validatorErrors } from '../support/validator.ts';

const LOGO: Logo = {
  type: 'png',
  width: 320,
  height: 80,
  bytes: new Uint8Array(pngOf({ width: 320, height: 80 })),
};
const plan = planOf(fullPlan({ sellers: 12, coaches: 2 }));
const schedule = schedulePlan(plan);
const offers = fc
  .sample(anySections, { seed: 20270302, numRuns: 12 })
  .map((entries) =>
    offerForPlan({ ...plan, proposal: { ...plan.proposal, sections: sectionsOf(entries) } }, { schedule }),
  );

const withSections = (plan: Plan, schedule: Schedule, entries: readonly SectionEntry[]): Proposal =>
  offerForPlan(
    { ...plan, proposal: { ...plan.proposal, sections: sectionsOf(entries) } },
    { schedule, logos: { client: LOGO, consultant: LOGO } },
  );

describe('The pages of any choice of sections', () => {
  it.each(PLAN_SIZES)(
    'are no more than the offer keeps to: $sellers sellers, $weeks weeks',
    { timeout: 120_000 },
    (size) => {
      const whole = planOf(wholePlan(size));
      const booked = schedulePlan(whole);
      for (const [at, entries] of fc.sample(anyOrder(9), { seed: 5, numRuns: 12 }).entries()) {
        const offer = withSections(whole, booked, at === 0 ? [] : entries);
        const { count } = pagesOf(fitted(offer));
        const order = entries.map(({ id }) => id).join(' ');
        expect(count + COVER_PAGES, order).toBeLessThanOrEqual(offer.pageLimit ?? 0);
      }
    },
  );

  it('are eight for a plan of half a year, twelve for one of sixty sellers, and more only for what is longer', () => {
    const limit = (size: PlanSize, entries: readonly SectionEntry[] = []): number | null =>
      pageLimit({ ...planOf(fullPlan(size)), proposal: { ...plan.proposal, sections: sectionsOf(entries) } });
    expect(limit({ sellers: 30, coaches: 5, weeks: 26 })).toBe(8);
    expect(limit({ sellers: 12, coaches: 2, weeks: 52 })).toBe(8);
    expect(limit({ sellers: 30, coaches: 5, weeks: 52 })).toBe(9);
    expect(limit({ sellers: 30, coaches: 5, weeks: 104 })).toBe(11);
    expect(limit({ sellers: 60, coaches: 6, weeks: 104 })).toBe(12);
    expect(limit({ sellers: 61, coaches: 6, weeks: 26 })).toBeNull();
    const long = { before: 'x'.repeat(900), after: 'x'.repeat(900) };
    expect(limit({ sellers: 12, coaches: 2, weeks: 26 }, [{ id: 'plan', ...long }])).toBe(9);
    expect(limit({ sellers: 12, coaches: 2, weeks: 26 }, [{ id: 'plan', ...long, shown: false }])).toBe(8);
  });

  it.skipIf(!canRender)(
    'are no more in LibreOffice either (skipped without soffice and pdftotext)',
    { timeout: 300_000 },
    async () => {
      const files: Record<string, Uint8Array> = {};
      const limits: Record<string, number> = {};
      for (const [at, size] of PLAN_SIZES.filter((_, place) => place % 3 === 1).entries()) {
        const whole = planOf(wholePlan(size));
        const booked = schedulePlan(whole);
        for (const [turn, entries] of fc.sample(anyOrder(6), { seed: 11 + at, numRuns: 1 }).entries()) {
          const name = `${size.sellers}-${size.weeks}-${at}-${turn}`;
          const offer = withSections(whole, booked, entries);
          files[name] = await writeWord(offer);
          limits[name] = offer.pageLimit ?? 0;
        }
      }
      const rendered = renderPages(files);
      const over = Object.entries(limits).filter(([name, limit]) => (rendered[name]?.length ?? 99) > limit);
      expect(over.map(([name, limit]) => `${name}: ${rendered[name]?.length} of ${limit}`)).toEqual([]);
    },
  );
});

describe('The Word files of any choice of sections', () => {
  it('hold together, and say what the preview says in the same order', async () => {
    for (const [at, offer] of offers.entries()) {
      const bytes = await writeWord(offer);
      const shown = await readContent(bytes);
      expect(structureFaults(bytes, offer.languageTag), `choice ${at}`).toEqual([]);
      expect(shown, `choice ${at}`).toEqual(expectedContent(fitted(offer), shown));
      const headings = shown.items.flatMap((item) => (item.kind === 'heading1' ? [item.text] : []));
      expect(headings, `choice ${at}`).toEqual(offer.sections.map(({ title }) => title));
    }
  });

  it.skipIf(!hasValidator)('are valid for the Open XML SDK', async () => {
    for (const offer of offers.slice(0, 3)) expect(await validatorErrors(await writeWord(offer))).toEqual([]);
  });
});
