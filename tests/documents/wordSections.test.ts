import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { MOVABLE_SECTIONS, sectionsOf } from '#domain/offerSections.ts';
import { fitted } from '#electron/documents/word/fitPages.ts';
import { COVER_PAGES, pagesOf } from '#electron/documents/word/paging.ts';
import { writeWord } from '#electron/documents/word/writeWord.ts';
import { anySections } from '../support/anySections.ts';
import { readContent } from '../support/docxContent.ts';
import { structureFaults } from '../support/docxStructure.ts';
import { fullPlan } from '../support/fullPlans.ts';
import { expectedContent } from '../support/offerContent.ts';
import { offerForPlan } from '../support/offers.ts';
import { planOf } from '../support/plans.ts';
import { hasValidator, validatorErrors } from '../support/validator.ts';

const plan = planOf(fullPlan({ sellers: 12, coaches: 2 }));
const schedule = schedulePlan(plan);
const offers = fc
  .sample(anySections, { seed: 20270302, numRuns: 12 })
  .map((entries) =>
    offerForPlan({ ...plan, proposal: { ...plan.proposal, sections: sectionsOf(entries) } }, { schedule }),
  );

describe('The pages of any choice of sections', () => {
  it('are no more than the offer keeps to, in whatever order they stand and with words in some', () => {
    const inOrder = fc.shuffledSubarray([...MOVABLE_SECTIONS], { minLength: MOVABLE_SECTIONS.length });
    for (const ids of fc.sample(inOrder, { seed: 5, numRuns: 100 })) {
      const entries = ids.map((id, at) => ({
        id,
        ...(at < 3 && { before: 'Så här blir det hos er. '.repeat(6) }),
      }));
      const sections = sectionsOf(entries);
      const offer = offerForPlan({ ...plan, proposal: { ...plan.proposal, sections } }, { schedule });
      const { count } = pagesOf(fitted(offer));
      expect(count + COVER_PAGES, ids.join(' ')).toBeLessThanOrEqual(offer.pageLimit ?? 0);
    }
  });
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
