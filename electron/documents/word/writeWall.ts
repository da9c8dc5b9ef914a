/** The wall calendar as a Word file of its own: lying sheets, each with its head, drawn as the offer's calendar is. */
import { Footer, Paragraph, Tab, TextRun, type ISectionOptions } from 'docx';
import { plain } from '#domain/proposal/text.ts';
import { FORMATS } from '#domain/wallCalendar/paper.ts';
import type { WallCalendar, WallSheet } from '#domain/wallCalendar/wallCalendar.ts';
import { calendarLegend } from './calendarLegend.ts';
import type { CalendarSize } from './calendarSize.ts';
import { calendarTable } from './calendarTable.ts';
import type { Drawn } from './drawBlock.ts';
import { sizeOf, type StyleSizes } from './looks.ts';
import { MM_PER_POINT, twips } from './page.ts';
import { gap, paragraph } from './paragraphs.ts';
import type { Sheet } from './sheet.ts';
import { shorten } from './textMeasure.ts';
import { sheetFor, written } from './writeWord.ts';

/** Where the page's own line stands, below the rest. */
const PAGE_LINE = 6;
/** Word's rows come out a trifle higher than they are told. */
const TIGHTER = 0.97;
/** Points. */
const HEADING = { A4: 22, A3: 30 } as const;
const ABOUT = { A4: 10, A3: 13 } as const;

export async function writeWall(wall: WallCalendar): Promise<Uint8Array> {
  const sheet = await sheetFor({ languageTag: wall.languageTag, notes: [], sections: [] });
  const sizes = sizesOf(wall);
  const sections = wall.sheets.map((one) => section(one, wall, sizes, sheet));
  return written({ ...wall, notes: [] }, wall.title, sheet, sections, sizes);
}

/** In half points, as Word has them, and never above what there is room for. */
function sizesOf({ paper, size }: WallCalendar): StyleSizes {
  const half = (mm: number): number => Math.floor((2 * mm) / MM_PER_POINT + 0.01) / 2;
  const [text, letters, small] = [half(size.text), half(size.letters), half(size.small)];
  return {
    ...{ CalendarMonth: text, CalendarWeek: text, CalendarRedDay: text },
    ...{ CalendarName: letters, CalendarCoach: letters, CalendarMark: letters, CalendarMarkLight: letters },
    ...{ Legend: small, Small: small, Footer: small, Heading1: HEADING[paper], Lead: ABOUT[paper] },
  };
}

/** A section for each sheet, so that each has its own line at the foot. */
function section(one: WallSheet, wall: WallCalendar, sizes: StyleSizes, sheet: Sheet): ISectionOptions {
  const { width, height, margin } = FORMATS[wall.paper];
  const textWidth = width - 2 * margin;
  const sides = { left: twips(margin), right: twips(margin), top: twips(margin) };
  return {
    properties: {
      type: 'nextPage',
      page: {
        // Word names the sides of a lying sheet as it stands.
        size: { width: twips(height), height: twips(width), orientation: 'landscape' },
        margin: { ...sides, bottom: twips(margin + PAGE_LINE), header: 0, footer: twips(margin) },
      },
    },
    footers: { default: foot(one, textWidth) },
    children: drawn(one, wall, textWidth, sizes, sheet),
  };
}

function drawn(
  { heading, about, calendar, notes }: WallSheet,
  { size }: WallCalendar,
  width: number,
  letters: StyleSizes,
  sheet: Sheet,
): readonly Drawn[] {
  const calendarSize: CalendarSize = {
    ...{ name: size.name, week: size.week, letters },
    row: size.row * TIGHTER,
    headRow: size.text * 1.7,
  };
  const line = (style: 'Lead' | 'Small') => (text: string) =>
    paragraph(plain(shorten(text, width, style, sizeOf(style, letters))), style, sheet, {
      spacing: { before: 0, after: 20 },
    });
  const title = shorten(heading, width, 'Heading1', sizeOf('Heading1', letters));
  return [
    new Paragraph({ style: 'Heading1', spacing: { before: 0 }, children: [new TextRun(title)] }),
    line('Lead')(about),
    gap(5),
    calendarTable(calendar, calendarSize, sheet, false),
    calendarLegend(calendar.legend, sheet),
    ...notes.map(line('Small')),
  ];
}

function foot({ foot: { left, right } }: WallSheet, width: number): Footer {
  const tabStops = [{ type: 'right', position: twips(width) }] as const;
  const children = [new TextRun({ children: [left, new Tab(), right] })];
  return new Footer({ children: [new Paragraph({ style: 'Footer', tabStops, children })] });
}
