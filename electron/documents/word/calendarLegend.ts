/** What the letters and fills of the calendar mean. */
import { Paragraph, TextRun } from 'docx';
import type { Calendar } from '#domain/proposal/blocks.ts';
import { legendFill, lettersOn } from './calendarColors.ts';
import type { Sheet } from './sheet.ts';

const HARD_SPACE = '\u00a0';
/** A sample without a letter: figure spaces, since LibreOffice leaves hard spaces out where a line begins. */
const NO_LETTER = '\u2007\u2007';

export function calendarLegend(legend: Calendar['legend'], { palette }: Sheet): Paragraph {
  return new Paragraph({
    style: 'Legend',
    children: legend.flatMap(({ mark, letter, text }) => {
      const fill = legendFill(mark, palette);
      const color = lettersOn(fill, palette) === 'CalendarMark' ? palette.deep : palette.white;
      const sample = letter === '' ? NO_LETTER : `${HARD_SPACE}${letter}${HARD_SPACE}`;
      return [
        new TextRun({ text: sample, bold: true, color, shading: { type: 'clear', fill, color: 'auto' } }),
        new TextRun(`${HARD_SPACE}${text.replaceAll(' ', HARD_SPACE)}   `),
      ];
    }),
  });
}
