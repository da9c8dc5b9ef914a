import { describe, expect, it } from 'vitest';
import type { Proposal } from '#domain/proposal/blocks.ts';
import { fitted } from '#electron/documents/word/fitPages.ts';
import { writeWord } from '#electron/documents/word/writeWord.ts';
import { readContent } from '../support/docxContent.ts';
import { structureFaults } from '../support/docxStructure.ts';
import { fullPlan } from '../support/fullPlans.ts';
import { expectedContent } from '../support/offerContent.ts';
import { offerFor } from '../support/offers.ts';
import { handMadeProposal } from '../support/proposals.ts';
import { hasValidator, validatorErrors } from '../support/validator.ts';

const LONG = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(9).slice(0, 300);
/** What a person may type, or paste, where a name is asked for. */
const HOSTILE = [
  `O'Brien & Söner <AB> "kvalitet"`,
  'Null\u0000 och klocka\u0007 och halv\ud83d',
  'Anna 👩🏽‍💼 Ek 🇸🇪',
  'שלום עולם ‏עברית',
  LONG,
  `${LONG.slice(0, 140)} ${LONG.slice(0, 140)}`,
  ']]><w:p/><!-- {{x}} **fet** [^rule] [länk](#terms) \\',
  '{bullets-0} {image1.png} %PDF',
  '</w:t></w:r>',
];
const hostileName = (number: number): string => HOSTILE[number % HOSTILE.length] ?? '';

const OFFERS: Readonly<Record<string, () => Proposal>> = {
  'one seller': () => offerFor(fullPlan({ sellers: 1, coaches: 1 })),
  'twelve sellers': () => offerFor(fullPlan({ sellers: 12, coaches: 2 })),
  'twelve sellers in English': () => offerFor(fullPlan({ sellers: 12, coaches: 2 }), { language: 'en' }),
  'twelve sellers over a year': () => offerFor(fullPlan({ sellers: 12, coaches: 2, weeks: 60 })),
  'sixty sellers': () => offerFor(fullPlan({ sellers: 60, coaches: 6 })),
  'sixty sellers in English': () => offerFor(fullPlan({ sellers: 60, coaches: 6 }), { language: 'en' }),
  'five hundred sellers': () => offerFor(fullPlan({ sellers: 500, coaches: 50, weeks: 52 })),
  'people without names': () => offerFor(fullPlan({ sellers: 8, coaches: 2, isNameless: true })),
  'hours that nobody has said': () => offerFor(fullPlan({ sellers: 8, coaches: 2, hours: null })),
  'two numbers and nothing else': () => offerFor({}),
  'hostile names': () => handMadeProposal({ sellers: 18, coaches: 9, nameOf: hostileName }),
  'hostile names, per coach': () =>
    handMadeProposal({ sellers: 40, coaches: 9, nameOf: hostileName, languageTag: 'en-GB' }),
};

describe.each(Object.entries(OFFERS))('The Word file for %s', (_, make) => {
  const offer = make();
  const written = writeWord(offer);

  it('holds together: styles, links, notes, pictures, tables and parts', async () => {
    expect(structureFaults(await written, offer.languageTag)).toEqual([]);
  });

  it('says all that the offer says, in its order, and nothing else', async () => {
    const shown = await readContent(await written);
    expect(shown).toEqual(expectedContent(fitted(offer), shown));
  });

  it.skipIf(!hasValidator)('is valid for the Open XML SDK', async () => {
    expect(await validatorErrors(await written)).toEqual([]);
  });
});

describe('The Word file', () => {
  it('says the same when it is written again, and after another', async () => {
    const offer = handMadeProposal({ sellers: 4 });
    const first = await readContent(await writeWord(offer));
    await writeWord(handMadeProposal({ sellers: 9, languageTag: 'en-GB' }));
    expect(await readContent(await writeWord(offer))).toEqual(first);
  });

  it('is written with any brand colour, and with the house colour where the brand is none', async () => {
    const offer = handMadeProposal({ sellers: 2 });
    for (const brand of ['FFEE00', '#d81e3c', '777777', 'blue', '']) {
      expect(structureFaults(await writeWord(offer, brand), offer.languageTag)).toEqual([]);
    }
  });
});
