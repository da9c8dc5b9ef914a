/** The calendars of the offers made by hand. */
import type { Block, Calendar, CalendarRow, CalendarWeek, Mark } from '#domain/proposal/blocks.ts';

export interface CalendarFor {
  readonly weeks: number;
  readonly sellerNames: readonly string[];
  readonly coachNames: readonly string[];
}

export const talksOf = (seller: number, weeks: number): readonly number[] =>
  Array.from({ length: weeks }, (_, week) => week).filter(
    (week) => (week + seller) % 2 === 0 && week % 7 !== 3,
  );

export function calendars(made: CalendarFor): readonly Block[] {
  const parts = Math.ceil(made.weeks / 26);
  return Array.from({ length: parts }, (_, part): readonly Block[] => {
    const first = part * 26;
    const calendar = calendarOf(made, first, Math.min(26, made.weeks - first), part === 0);
    return parts === 1 ? [calendar] : [{ type: 'heading', text: `Vecka ${first + 1} och framåt` }, calendar];
  }).flat();
}

function calendarOf(made: CalendarFor, first: number, count: number, withLegend: boolean): Calendar {
  const weeks = Array.from({ length: count }, (_, week): CalendarWeek => {
    const monday = new Date(Date.UTC(2027, 2, 1 + 7 * (first + week))).toISOString().slice(0, 10);
    const isPause = week >= 19 && week < 23;
    const redDays = week === 4 ? '26/3' : week === 17 ? '25/12, 26/12' : '';
    return {
      isoWeek: ((8 + first + week) % 52) + 1,
      monday,
      redDays,
      ...(isPause ? { pause: 'semester' } : {}),
    };
  });
  return {
    type: 'calendar',
    title: 'Bokade tillfällen per ISO-vecka',
    weekWord: 'Vecka',
    redDaysWord: 'Röda dagar',
    months: monthsOf(weeks),
    weeks,
    rows: made.sellerNames.length > 30 ? coachRows(made, count) : personRows(made, count),
    legend: withLegend ? LEGEND : [],
  };
}

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);
function monthsOf(weeks: readonly CalendarWeek[]): Calendar['months'] {
  const months = weeks.map((week) => Number(week.monday.slice(5, 7)) - 1);
  return months
    .filter((month, at) => month !== months[at - 1])
    .map((month) => {
      const name = MONTHS[month] ?? '';
      return { name, shortName: name.slice(0, 3), weeks: months.filter((one) => one === month).length };
    });
}

const MARKS: readonly Mark[] = [
  'module',
  'productTraining',
  'processReview',
  'refill',
  'checkpoint',
  'celebration',
];
const LEGEND: Calendar['legend'] = [
  { mark: 'coaching', letter: 'C', text: 'samtal' },
  ...MARKS.map((mark) => ({ mark, letter: mark.slice(0, 1).toUpperCase(), text: mark })),
  { mark: 'redDay', letter: '', text: 'röd dag' },
  { mark: 'pause', letter: '', text: 'uppehåll' },
];

function personRows(made: CalendarFor, weeks: number): readonly CalendarRow[] {
  const everyone = cellsOf(
    weeks,
    (week) => (week % 5 === 0 ? MARKS[(week / 5) % MARKS.length] : undefined),
    'M',
  );
  const sellers = made.sellerNames.map((name, seller) => ({
    name,
    cells: cellsOf(weeks, (week) => (talksOf(seller, 26).includes(week) ? 'coaching' : undefined), 'C'),
  }));
  const coaches = made.coachNames.map((name) => ({
    name,
    strong: true,
    cells: cellsOf(weeks, () => undefined, ''),
  }));
  return [{ name: 'Alla', cells: everyone }, ...coaches, ...sellers];
}

function coachRows(made: CalendarFor, weeks: number): readonly CalendarRow[] {
  return made.coachNames.flatMap((name) => [
    {
      name,
      strong: true,
      cells: Array.from({ length: weeks }, (_, week) => ({
        text: String(3 + (week % 4)),
        mark: 'coaching' as const,
        fullness: (3 + (week % 4)) / 6,
      })),
    },
    {
      name: 'Gruppen',
      cells: cellsOf(weeks, (week) => (week % 4 === 1 ? 'productTraining' : undefined), 'P'),
    },
  ]);
}

function cellsOf(
  weeks: number,
  markOf: (week: number) => Mark | undefined,
  letter: string,
): CalendarRow['cells'] {
  return Array.from({ length: weeks }, (_, week) => {
    const mark = markOf(week);
    return mark === undefined ? { text: '' } : { text: letter, mark };
  });
}
