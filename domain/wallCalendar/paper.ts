/**
 * The sheets that the wall calendar is drawn on, always lying, and the sizes on them. Millimetres throughout; what is
 * told in ems is times the size of the letters.
 */
export const PAPERS = ['A4', 'A3'] as const;
export type Paper = (typeof PAPERS)[number];

interface Format {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** No text is smaller: 7.5 points on A4, 8.5 on A3, which is read from further off. */
  readonly smallest: number;
  /** Letters and names grow no larger. */
  readonly largest: number;
  /** Above the calendar: the client's name, the cohort and the period. */
  readonly head: number;
  /** Below it: the legend, three lines of days, the page. */
  readonly foot: number;
}

const MM_PER_POINT = 25.4 / 72;
const points = (size: number): number => size * MM_PER_POINT;

export const FORMATS: Readonly<Record<Paper, Format>> = {
  A4: {
    ...{ width: 297, height: 210, margin: 10, head: 17, foot: 24 },
    ...{ smallest: points(7.5), largest: points(10.5) },
  },
  A3: {
    ...{ width: 420, height: 297, margin: 12, head: 23, foot: 28 },
    ...{ smallest: points(8.5), largest: points(14) },
  },
};

/** In ems. A week has room for four letters, a name for some 28. */
const NAME = 15;
const WEEK = { least: 2.9, most: 5.5 };
const ROW = { least: 1.75, most: 4.2 };
/** How much larger names and letters may be than the weeks, where the rows are high enough. */
const LARGER = 1.25;
/** The months and the weeks, and each line of red days below them. */
export const HEAD_ROWS = { month: 2, week: 1.8, redDay: 1.2 };

/** How large everything is on every sheet of one calendar. */
export interface WallSize {
  /** Months and weeks. */
  readonly text: number;
  /** Names, and the letters of what is booked. */
  readonly letters: number;
  /** What stands around the calendar. */
  readonly small: number;
  readonly name: number;
  readonly week: number;
  readonly row: number;
  /** Lines of red days in the head of every sheet. */
  readonly redLines: number;
}

const widthOf = ({ width, margin }: Format): number => width - 2 * margin;
const roomFor = ({ height, margin, head, foot }: Format): number => height - 2 * margin - head - foot;
const headEms = (redLines: number): number => HEAD_ROWS.month + HEAD_ROWS.week + HEAD_ROWS.redDay * redLines;

/** How many weeks a sheet takes. */
export function mostWeeks(paper: Paper): number {
  const format = FORMATS[paper];
  return Math.floor((widthOf(format) / format.smallest - NAME) / WEEK.least);
}

/** How many rows of names a sheet takes. */
export function mostRows(paper: Paper, redLines: number): number {
  const format = FORMATS[paper];
  return Math.floor((roomFor(format) / format.smallest - headEms(redLines)) / ROW.least);
}

/** About how many letters a line of small text takes over the whole sheet. */
export function mostLetters(paper: Paper): number {
  const format = FORMATS[paper];
  return Math.floor((widthOf(format) / format.smallest) * 1.7);
}

/** The largest sizes with which the longest part and the fullest page fit. */
export function wallSize(paper: Paper, weeks: number, rows: number, redLines: number): WallSize {
  const format = FORMATS[paper];
  const [width, room] = [widthOf(format), roomFor(format)];
  const text = Math.min(
    format.largest,
    width / (NAME + WEEK.least * weeks),
    room / (headEms(redLines) + ROW.least * rows),
  );
  const name = NAME * text;
  const row = Math.min(ROW.most * text, (room - headEms(redLines) * text) / rows);
  return {
    ...{ text, name, row, redLines, small: format.smallest },
    letters: Math.min(format.largest, LARGER * text, row / ROW.least),
    week: Math.min(WEEK.most * text, (width - name) / weeks),
  };
}
