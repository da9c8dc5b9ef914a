/** The rows of the offer's calendar: per person, or per coach with the number of talks where there are many sellers. */
import { coachesOf, sellersByCoach, sellersOf } from '../people.ts';
import type { Coach } from '../plan.ts';
import type { CalendarCell, CalendarRow, Mark } from './blocks.ts';
import { commonDays } from './commonDays.ts';
import type { Offer } from './offer.ts';
import { weekPlace } from './calendarWeeks.ts';
import type { DayNumber } from '../calendar/days.ts';

/** More sellers than this stand as a number on the coach's row. */
const MOST_SELLER_ROWS = 30;

export function isByCoach({ plan }: Offer): boolean {
  return sellersOf(plan).length > MOST_SELLER_ROWS;
}

/** Every row over all the plan's weeks. */
export function calendarRows(
  offer: Offer,
  mondays: readonly DayNumber[],
  byCoach: boolean,
): readonly CalendarRow[] {
  const { plan, texts } = offer;
  const booked = bookedWeeks(offer, mondays);
  const sellers = sellersByCoach(plan);
  const everyone = { name: texts.proposal.calendar.everyone, cells: commonCells(offer, mondays) };
  const rows = coachesOf(plan).flatMap((coach) =>
    byCoach
      ? countRows(offer, booked, coach)
      : [
          groupRow(offer, booked, coach),
          ...(sellers.get(coach.id) ?? []).map(({ id }) => ({
            name: offer.nameOf(id),
            cells: talkCells(offer, booked(`coaching ${id}`)),
          })),
        ],
  );
  return hasCells(everyone) ? [everyone, ...rows] : rows;
}

/** How many sessions of a kind a person has in each week, by `kind id`. */
type Booked = (kindAndPerson: string) => readonly number[];

function bookedWeeks({ schedule }: Offer, mondays: readonly DayNumber[]): Booked {
  const counts = new Map<string, number[]>();
  const none = mondays.map(() => 0);
  for (const session of schedule.sessions) {
    const place = weekPlace(mondays, session.start.slice(0, 10));
    if (place < 0 || place >= mondays.length) continue;
    for (const person of session.people) {
      const key = `${session.kind} ${person}`;
      const weeks = counts.get(key) ?? [...none];
      weeks[place] = (weeks[place] ?? 0) + 1;
      counts.set(key, weeks);
    }
  }
  return (key) => counts.get(key) ?? none;
}

/** A coach's product training and own refill. */
function groupRow(offer: Offer, booked: Booked, coach: Coach): CalendarRow {
  return { name: offer.nameOf(coach.id), strong: true, cells: groupCells(offer, booked, coach) };
}

function countRows(offer: Offer, booked: Booked, coach: Coach): readonly CalendarRow[] {
  const talks = booked(`coaching ${coach.id}`);
  const fullest = Math.max(1, ...talks);
  const counts: CalendarRow = {
    name: offer.nameOf(coach.id),
    strong: true,
    cells: talks.map((count) =>
      count === 0 ? EMPTY : { text: String(count), mark: 'coaching', fullness: count / fullest },
    ),
  };
  const group: CalendarRow = {
    name: offer.texts.proposal.calendar.group,
    cells: groupCells(offer, booked, coach),
  };
  return hasCells(group) ? [counts, group] : [counts];
}

const EMPTY: CalendarCell = { text: '' };

const hasCells = (row: CalendarRow): boolean => row.cells.some((cell) => cell.text !== '');

function talkCells({ texts }: Offer, talks: readonly number[]): readonly CalendarCell[] {
  const { letter } = texts.proposal.calendar.marks.coaching;
  return talks.map((count) =>
    count === 0 ? EMPTY : { text: count === 1 ? letter : String(count), mark: 'coaching' },
  );
}

function groupCells(offer: Offer, booked: Booked, coach: Coach): readonly CalendarCell[] {
  const trainings = booked(`productTraining ${coach.id}`);
  const refills = booked(`refill ${coach.id}`);
  return trainings.map((training, week) =>
    lettersCell(offer, [
      ...(training > 0 ? (['productTraining'] as const) : []),
      ...((refills[week] ?? 0) > 0 ? (['refill'] as const) : []),
    ]),
  );
}

function commonCells(offer: Offer, mondays: readonly DayNumber[]): readonly CalendarCell[] {
  const byWeek = Map.groupBy(commonDays(offer), (day) => weekPlace(mondays, day.date));
  return mondays.map((_, week) => {
    const marks = new Set((byWeek.get(week) ?? []).map((day) => day.mark));
    return lettersCell(
      offer,
      ORDER.filter((mark) => marks.has(mark)),
    );
  });
}

/** Which of several gives the cell its fill. */
const ORDER = ['module', 'checkpoint', 'processReview', 'celebration'] as const;

function lettersCell({ texts }: Offer, marks: readonly Mark[]): CalendarCell {
  const [mark] = marks;
  if (mark === undefined) return EMPTY;
  return { text: marks.map((each) => texts.proposal.calendar.marks[each].letter).join(''), mark };
}
