import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Proposal, Section } from '#domain/proposal/blocks.ts';
import { fitted } from '#electron/documents/word/fitPages.ts';
import { writeWord } from '#electron/documents/word/writeWord.ts';
import { readContent } from '../support/docxContent.ts';
import { structureFaults } from '../support/docxStructure.ts';
import { expectedContent } from '../support/offerContent.ts';
import { offerForPlan } from '../support/offers.ts';
import { randomPlan } from '../support/randomPlans.ts';
import { hasValidator, validatorErrors } from '../support/validator.ts';

const plans = fc.sample(randomPlan, { seed: 20270301, numRuns: 100 });
const offers = plans.map((plan, at) => offerForPlan(plan, { language: at % 2 === 0 ? 'sv' : 'en' }));

describe('The Word files of a hundred random plans', () => {
  it('hold together and say what their offers say', async () => {
    for (const [at, offer] of offers.entries()) {
      const bytes = await writeWord(offer);
      const shown = await readContent(bytes);
      expect(structureFaults(bytes, offer.languageTag), `plan ${at}`).toEqual([]);
      expect(shown, `plan ${at}`).toEqual(expectedContent(fitted(offer), shown));
    }
  });

  it.skipIf(!hasValidator)('are valid for the Open XML SDK, ten bound in one', async () => {
    for (let first = 0; first < offers.length; first += 10) {
      const bound = boundInOne(offers.slice(first, first + 10));
      expect(await validatorErrors(await writeWord(bound)), `plans from ${first}`).toEqual([]);
    }
  });
});

/** One offer with the sections of all: the SDK takes longer to start than to read. */
function boundInOne(some: readonly Proposal[]): Proposal {
  const [first] = some;
  if (first === undefined) throw new Error('Nothing to bind.');
  const sections = some.flatMap((offer, at) =>
    offer.sections.map((section) => ({ ...section, id: `${section.id}${at}` as Section['id'] })),
  );
  return { ...first, sections };
}
