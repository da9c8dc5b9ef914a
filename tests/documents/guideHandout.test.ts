import { describe, expect, it } from 'vitest';
import { GUIDE_KINDS, guideLines, MOST_LINES, type Guide, type GuideStep } from '#domain/guides.ts';
import { guideHandout } from '#domain/proposal/guideHandout.ts';
import { pagesOf } from '#electron/documents/word/paging.ts';
import { writeHandout } from '#electron/documents/word/writeWord.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import { readContent } from '../support/docxContent.ts';
import { structureFaults } from '../support/docxStructure.ts';
import { planOf } from '../support/plans.ts';
import { canRender, renderPages } from '../support/render.ts';

const sv = await loadTexts('sv');
const plan = planOf({ client: { name: 'Räksmörgås & Söner <AB>' }, consultant: { name: 'Kim Åkesson' } });

/** Words as Swedish has them, of so many letters in all. */
const words = (letters: number): string =>
  'Vad skulle göra det lite lättare nästa gång ni ses? '.repeat(9).slice(0, letters);
const own = (steps: readonly GuideStep[]): Guide => ({ kind: 'own', title: 'Inför *kvartalet*', steps });
const questions = (count: number, letters: number): GuideStep['questions'] =>
  Array.from({ length: count }, () => words(letters));

/** As long as one side takes: short questions, long ones, many headings. */
const FULL: readonly Guide[] = [
  own([{ title: null, questions: questions(MOST_LINES, 80) }]),
  own([{ title: null, questions: questions(MOST_LINES / 2, 160) }]),
  own(Array.from({ length: 12 }, () => ({ title: words(40), questions: questions(1, 70) }))),
];
const handouts = [
  ...GUIDE_KINDS.filter((kind) => kind !== 'own').map((kind): Guide => ({ kind, title: null, steps: null })),
  ...FULL,
].map((guide) => ({ guide, handout: guideHandout(plan, guide, sv, false) }));

describe('a guide as a Word page', () => {
  it('is one page where it is no longer than the rule allows', () => {
    for (const { guide, handout } of handouts) {
      expect(guideLines({ steps: guide.steps ?? [] })).toBeLessThanOrEqual(MOST_LINES);
      expect(pagesOf(handout).count).toBe(1);
    }
  });

  it.skipIf(!canRender)('is one page in LibreOffice too', async () => {
    const files = await Promise.all(
      handouts.map(async ({ handout }, at) => [`guide-${at}`, await writeHandout(handout)] as const),
    );
    const pages = Object.values(renderPages(Object.fromEntries(files))).map(({ length }) => length);
    expect(pages).toEqual(handouts.map(() => 1));
  });

  it('holds together, and says the steps and the questions as they were typed', async () => {
    const asked = own([{ title: 'Mål & mening', questions: ['Vad *vill* du?'] }]);
    const handout = guideHandout(plan, asked, sv, false);
    const bytes = await writeHandout(handout);
    expect(structureFaults(bytes, handout.languageTag)).toEqual([]);
    const said = JSON.stringify(await readContent(bytes));
    for (const text of ['Inför *kvartalet*', 'Mål & mening', 'Vad *vill* du?']) expect(said).toContain(text);
  });

  it('names nobody but the trainer where people are shown by their initials', async () => {
    const named = planOf({
      client: { name: 'Nordverk AB' },
      consultant: { name: 'Kim Åkesson' },
      people: [
        { id: 't', role: 'trainer', name: 'Kim Åkesson' },
        { id: 'k', role: 'coach', name: 'Karin Sjö', email: 'karin@nordverk.example' },
        { id: 'a', role: 'seller', coach: 'k', name: 'Anna Berg' },
      ],
    });
    const guide: Guide = {
      kind: 'own',
      title: 'Inför Anna Bergs samtal',
      steps: [{ title: 'Med Karin Sjö', questions: ['Vad säger Anna Berg till karin@nordverk.example?'] }],
    };
    const hidden = JSON.stringify(
      await readContent(await writeHandout(guideHandout(named, guide, sv, true))),
    );
    for (const text of ['Inför A.B.s samtal', 'Med K.S.', 'Vad säger A.B. till K.S.?', 'Kim Åkesson'])
      expect(hidden).toContain(text);
    expect(hidden).not.toMatch(/Anna|Karin/iu);
    expect(JSON.stringify(guideHandout(named, guide, sv, false))).toContain('Anna Berg till karin');
  });

  it('says in English what it came with', async () => {
    const grow = { kind: 'grow', title: null, steps: null } as const;
    const handout = guideHandout(plan, grow, await loadTexts('en'), false);
    expect(handout.header).toEqual({ left: 'Question guide', right: 'Räksmörgås & Söner <AB>' });
    expect(handout.sections[0]?.blocks).toContainEqual({ type: 'heading', text: 'Options' });
  });
});
