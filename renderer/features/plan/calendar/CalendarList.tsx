import { useDeferredValue, useMemo } from 'react';
import { addDays } from '#domain/calendar/days.ts';
import type { Session } from '#domain/calendar/session.ts';
import type { Celebration, IsoDate, TrainerDay } from '#domain/plan.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { Section } from '#renderer/components/Section.tsx';
import css from './calendarList.module.css';
import marks from './marks.module.css';
import { listRows, rowKey, weeksOf, type ListRow } from './listRows.ts';
import { sessionTime, whoText } from './sessionText.ts';
import type { CalendarOnScreen } from './useCalendar.ts';
import { useVirtualRows } from '../useVirtualRows.ts';

/** Pixels, until a row is measured. */
const HEIGHTS = { week: 54, closed: 33, session: 37, trainerDay: 37, celebration: 37 };

/** The booked calendar week by week. */
export function CalendarList({ calendar }: { readonly calendar: CalendarOnScreen }) {
  const { offer } = calendar.page;
  const { person, kind } = calendar.filter;
  const words = offer.texts.planScreen.calendar.list;
  const later = useDeferredValue(offer);
  const rows = useMemo(() => listRows(later, person, kind), [later, person, kind]);
  const isEmpty = rows.every((row) => row.kind === 'week' || row.kind === 'closed');
  return (
    <Section title={words.title}>
      {isEmpty && <p>{person === null ? words.nothing : words.nothingFor(offer.nameOf(person))}</p>}
      <Rows offer={later} rows={rows} onChoose={calendar.choose} />
    </Section>
  );
}

interface RowsProps extends Choosing {
  readonly offer: Offer;
  readonly rows: readonly ListRow[];
}

function Rows({ offer, rows, onChoose }: RowsProps) {
  const words = offer.texts.planScreen.calendar.list;
  const conflicts = useMemo(
    () => new Map(offer.schedule.conflicts.map(({ id, rule }) => [id, offer.texts.schedule.conflicts[rule]])),
    [offer],
  );
  const {
    holdList,
    height,
    rows: visible,
    measure,
  } = useVirtualRows({
    count: rows.length,
    keyOf: (index) => {
      const row = rows[index];
      return row === undefined ? String(index) : rowKey(row);
    },
    heightOf: (index) => HEIGHTS[rows[index]?.kind ?? 'session'],
  });
  return (
    <div role="table" aria-label={words.title} aria-rowcount={rows.length} className={css.table}>
      <div role="rowgroup" ref={holdList} style={{ height }}>
        {visible.map(({ key, index, top }) => {
          const row = rows[index];
          return (
            row !== undefined && (
              <div
                key={key}
                role="row"
                aria-rowindex={index + 1}
                data-index={index}
                data-kind={row.kind}
                ref={measure}
                style={{ transform: `translateY(${top}px)` }}
              >
                <Cells row={row} offer={offer} conflicts={conflicts} onChoose={onChoose} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

interface Choosing {
  /** Opens the card of a session. */
  readonly onChoose: (id: string) => void;
}

interface CellsProps extends Choosing {
  readonly row: ListRow;
  readonly offer: Offer;
  /** Which rule a session breaks, by its id. */
  readonly conflicts: ReadonlyMap<string, string>;
}

function Cells({ row, offer, ...props }: CellsProps) {
  const { format, planScreen } = offer.texts;
  const words = planScreen.calendar.list;
  if (row.kind === 'session') return <SessionCells session={row.session} offer={offer} {...props} />;
  if (row.kind === 'trainerDay') return <TrainerDayCells day={row.day} offer={offer} />;
  if (row.kind === 'celebration') return <CelebrationCells {...row} offer={offer} />;
  if (row.kind === 'week') {
    const days = format.dayMonthRange(row.from, row.pause === null ? addDays(row.from, 4) : row.to);
    return (
      <div role="cell" className={css.week}>
        <h3>{words.weeks(...weeksOf(row), days)}</h3>
        {row.pause !== null && <span className={`${css.pause} hatch name`}>{row.pause}</span>}
      </div>
    );
  }
  const name = { redDay: row.name, module: words.module(row.name), pause: row.name }[row.why];
  return (
    <>
      <div role="cell">{format.weekdayDayMonth(row.date)}</div>
      <div role="cell" className={`${css.closed} name`} data-why={row.why}>
        {name}
        {row.why !== 'module' && <small> {words[row.why]}</small>}
      </div>
    </>
  );
}

function TrainerDayCells({ day, offer }: { readonly day: TrainerDay; readonly offer: Offer }) {
  const { format, planScreen } = offer.texts;
  const { trainerDay, hours, allDay } = planScreen.calendar.list;
  return (
    <>
      <div role="cell">{format.weekdayDayMonth(day.date)}</div>
      <div role="cell">{day.hours === null ? allDay : hours(day.hours)}</div>
      <div role="cell" className={css.what}>
        <i data-mark="trainerDay" className={marks.mark} aria-hidden>
          {trainerDay.letter}
        </i>
        {trainerDay.name}
      </div>
      <div role="cell" className={`${css.who} name`}>
        {offer.shown(day.title)}
      </div>
    </>
  );
}

interface CelebrationCellsProps {
  readonly date: IsoDate;
  readonly celebration: Celebration;
  readonly offer: Offer;
}

function CelebrationCells({ date, celebration, offer }: CelebrationCellsProps) {
  const { format, planScreen, proposal } = offer.texts;
  const words = planScreen.calendar.list;
  const { person, trigger, how } = celebration;
  return (
    <>
      <div role="cell">{format.weekdayDayMonth(date)}</div>
      <div role="cell">{words.allDay}</div>
      <div role="cell" className={css.what}>
        <i data-mark="celebration" className={marks.mark} aria-hidden>
          {proposal.calendar.marks.celebration.letter}
        </i>
        {words.celebration}
      </div>
      <div role="cell" className={`${css.who} name`}>
        {offer.shown(trigger ?? how)}
        {person !== null && <small> {offer.nameOf(person)}</small>}
      </div>
    </>
  );
}

interface SessionCellsProps extends Omit<CellsProps, 'row'> {
  readonly session: Session;
}

function SessionCells({ session, offer, conflicts, onChoose }: SessionCellsProps) {
  const { format, planScreen, proposal } = offer.texts;
  const conflict = conflicts.get(session.id);
  const state = planScreen.calendar.list.states[session.state];
  return (
    <>
      <div role="cell">{format.weekdayDayMonth(session.start.slice(0, 10))}</div>
      <div role="cell">{sessionTime(offer, session)}</div>
      <div role="cell" className={css.what}>
        <i data-mark={session.kind} className={marks.mark} aria-hidden>
          {proposal.calendar.marks[session.kind].letter}
        </i>
        <button type="button" className={css.choose} onClick={() => onChoose(session.id)}>
          {proposal.plan.kinds[session.kind].name}
        </button>
      </div>
      <div role="cell" className={`${css.who} name`}>
        {whoText(offer, session)}
        {state !== '' && <small> {state}</small>}
        {conflict !== undefined && <small data-conflict> {conflict}</small>}
      </div>
    </>
  );
}
