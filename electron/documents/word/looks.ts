/**
 * Every look of the document, once: the style sheet is written from this table, and the room a text takes is
 * reckoned from it. Sizes and spaces in points, indents in millimetres.
 */
import type { Palette } from '#domain/proposal/palette.ts';

export interface Look {
  readonly size: number;
  readonly color: keyof Palette;
  /** Cambria speaks, Calibri works. */
  readonly serif?: true;
  readonly bold?: true;
  /** Times the natural height of a line. */
  readonly line?: number;
  readonly before?: number;
  readonly after?: number;
  readonly indent?: number;
  readonly keepNext?: true;
  readonly keepLines?: true;
  readonly centred?: true;
  /** A coral rule stands to the left. */
  readonly rule?: true;
}

/** Styles that Word itself knows by id. */
export const BUILT_IN = {
  Normal: { size: 10.5, color: 'ink', line: 1.15, after: 6 },
  Title: { size: 46, color: 'deep', serif: true, line: 0.9, after: 2 },
  Heading1: {
    size: 22,
    color: 'deep',
    serif: true,
    line: 0.95,
    before: 18,
    after: 4,
    keepNext: true,
    keepLines: true,
  },
  Heading2: {
    size: 13.5,
    color: 'fill',
    serif: true,
    before: 11,
    after: 3.5,
    keepNext: true,
    keepLines: true,
  },
  ListParagraph: { size: 10.5, color: 'ink', line: 1.1, after: 3, keepLines: true },
  FootnoteText: { size: 8, color: 'muted', line: 0.95, after: 1 },
  Header: { size: 8.5, color: 'muted' },
  Footer: { size: 8.5, color: 'muted' },
} as const satisfies Record<string, Look>;

export const OWN = {
  Lead: { size: 13, color: 'muted', serif: true, line: 1.12, after: 7, keepNext: true, keepLines: true },
  Verdict: { size: 22, color: 'deep', serif: true, line: 0.95, before: 13, after: 2.5, keepNext: true },
  Small: { size: 9, color: 'muted', line: 1.05, before: 3, after: 4.5, keepLines: true },
  Picture: { size: 10.5, color: 'ink', line: 1, before: 4, after: 4 },
  Told: {
    size: 12.5,
    color: 'deep',
    serif: true,
    line: 1.1,
    after: 3.5,
    indent: 5,
    keepLines: true,
    rule: true,
  },
  Gap: { size: 4, color: 'ink' },
  CoverKicker: { size: 11, color: 'fill', bold: true, after: 1 },
  CoverSubtitle: { size: 14.5, color: 'muted', serif: true, line: 1.15 },
  CoverLabel: { size: 9, color: 'muted', after: 0.5 },
  CoverText: { size: 10, color: 'ink', line: 1.04 },
  Contents: { size: 9.5, color: 'fill', after: 1.2 },
  TableText: { size: 9.5, color: 'ink', line: 1.04 },
  TableQuiet: { size: 8.5, color: 'muted', line: 1.04 },
  TableHead: { size: 8.5, color: 'fill', bold: true, line: 1.04 },
  TableKey: { size: 9.5, color: 'deep', bold: true, line: 1.04 },
  TableTotal: { size: 9.5, color: 'deep', bold: true, line: 1.04 },
  CalendarMonth: { size: 9.5, color: 'deep', serif: true },
  CalendarWeek: { size: 7.5, color: 'deep', bold: true, centred: true },
  CalendarRedDay: { size: 6, color: 'coralInk', bold: true, centred: true },
  CalendarName: { size: 8.5, color: 'ink' },
  CalendarCoach: { size: 8.5, color: 'deep', bold: true },
  CalendarMark: { size: 7.5, color: 'deep', bold: true, centred: true },
  CalendarMarkLight: { size: 7.5, color: 'white', bold: true, centred: true },
  Legend: { size: 8.5, color: 'muted', line: 1.2, before: 4, after: 3, keepLines: true },
  KeyFigure: { size: 95, color: 'white', serif: true, line: 0.8 },
  KeyUnit: { size: 15, color: 'white', serif: true, line: 1.1 },
  // So far down that the figures beside stand on one line, whatever is said below them.
  KeyBeside: { size: 28, color: 'white', serif: true, line: 0.9, before: 50 },
  KeyLabel: { size: 9.5, color: 'quiet', line: 1.05 },
  PairTitle: { size: 13, color: 'muted', serif: true, line: 1.1, after: 3, keepNext: true },
  CalloutTitle: {
    size: 13.5,
    color: 'deep',
    serif: true,
    line: 1.1,
    before: 10,
    indent: 5,
    keepNext: true,
    keepLines: true,
    rule: true,
  },
  Callout: { size: 10.5, color: 'ink', line: 1.15, after: 8, indent: 5, keepLines: true, rule: true },
  SignatureLabel: { size: 8.5, color: 'muted' },
} as const satisfies Record<string, Look>;

export type OwnStyle = keyof typeof OWN;
export type Style = keyof typeof BUILT_IN | OwnStyle;

/** Points, where a document has a style in another size than its look. */
export type StyleSizes = Partial<Readonly<Record<Style, number>>>;

const LOOKS: Readonly<Record<Style, Look>> = { ...BUILT_IN, ...OWN };
/** How large a style is in a document that has some in other sizes. */
export const sizeOf = (style: Style, sizes: StyleSizes = {}): number => sizes[style] ?? LOOKS[style].size;
export const lookOf = (style: Style): Look => LOOKS[style];
