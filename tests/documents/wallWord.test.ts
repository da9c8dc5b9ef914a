import { describe, expect, it } from 'vitest';
import type { Calendar } from '#domain/proposal/blocks.ts';
import { PAPERS } from '#domain/wallCalendar/paper.ts';
import type { WallCalendar } from '#domain/wallCalendar/wallCalendar.ts';
import { writeWall } from '#electron/documents/word/writeWall.ts';
import { structureFaults } from '../support/docxStructure.ts';
import { all, openDocx, value } from '../support/docxReader.ts';
import { fullPlan } from '../support/fullPlans.ts';
import { canRender, renderPages } from '../support/render.ts';
import { hasValidator, validatorErrors } from '../support/validator.ts';
import { wallOf } from '../support/wallCalendars.ts';

const LONG = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(9).slice(0, 300);
const STRANGE = [LONG, 'שרה בן־דוד', 'محمد عبد الله', '<b>&amp;*"'];
const strangeName = (number: number): string => STRANGE[number % STRANGE.length] ?? '';

const WALLS: Readonly<Record<string, WallCalendar>> = Object.fromEntries(
  PAPERS.flatMap((paper) => [
    [`12 sellers on ${paper}`, wallOf(fullPlan({ sellers: 12, coaches: 2, weeks: 40 }), paper)],
    [
      `60 sellers on ${paper}, in English`,
      wallOf(fullPlan({ sellers: 60, coaches: 6 }), paper, { language: 'en' }),
    ],
    [
      `names that strain on ${paper}`,
      wallOf(fullPlan({ sellers: 30, coaches: 3, nameOf: strangeName }), paper),
    ],
    [`one seller for two weeks on ${paper}`, wallOf(fullPlan({ sellers: 1, coaches: 1, weeks: 2 }), paper)],
  ]),
);

describe.each(Object.entries(WALLS))('The wall calendar as a Word file: %s', (_, wall) => {
  const written = writeWall(wall);

  it('holds together, on lying sheets', async () => {
    const bytes = await written;
    expect(structureFaults(bytes, wall.languageTag)).toEqual([]);
    const sheets = all(openDocx(bytes).xml('word/document.xml'), 'w:pgSz');
    expect(sheets).toHaveLength(wall.sheets.length);
    for (const sheet of sheets) {
      expect(value(sheet, 'w:orient')).toBe('landscape');
      expect(Number(value(sheet, 'w:w'))).toBeGreaterThan(Number(value(sheet, 'w:h')));
    }
  });

  it.skipIf(!hasValidator)('is valid for the Open XML SDK', async () => {
    expect(await validatorErrors(await written)).toEqual([]);
  });
});

/** Those that stand in full, in letters that a reader of PDF gives back in their order. */
const plainNames = ({ rows }: Calendar): readonly string[] =>
  rows.map(({ name }) => name).filter((name) => /^[\w ÅÄÖåäöé]{1,20}$/.test(name));

describe.skipIf(!canRender)('LibreOffice shows it (skipped without soffice and pdftotext)', () => {
  it('a page a sheet, each with its head, its first and last name and its foot', async () => {
    const names = Object.keys(WALLS);
    const files = await Promise.all(
      Object.values(WALLS).map(async (wall, at) => [`wall-${at}`, await writeWall(wall)] as const),
    );
    const rendered = renderPages(Object.fromEntries(files));
    for (const [at, name] of names.entries()) {
      const pages = rendered[`wall-${at}`] ?? [];
      const { sheets = [] } = WALLS[name] ?? {};
      expect(pages.length, name).toBe(sheets.length);
      for (const [place, { calendar, foot }] of sheets.entries()) {
        const lines = pages[place]?.map(({ text }) => text).join('\n') ?? '';
        expect(lines).toContain(foot.right.replaceAll('\u00a0', ' '));
        for (const name of plainNames(calendar)) expect(lines).toContain(name);
      }
    }
  });
});
