import { useDeferredValue, useMemo, useState } from 'react';
import { addDays } from '#domain/calendar/days.ts';
import type { Session } from '#domain/calendar/session.ts';
import type { Celebration, IsoDate, TrainerDay } from '#domain/plan.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { Choice } from '#renderer/components/Choice.tsx';
import { Section } from '#renderer/components/Section.tsx';
import css from './calendarList.module.css';
import { listRows, rowKey, weeksOf, type ListRow } from './listRows.ts';
import { sessionTime, whoText } from './sessionText.ts';
import { useVirtualRows } from './useVirtualRows.ts';

const ALL = 'all';
/** Pixels, until a row is measured. */
const HEIGHTS = { week: 54, closed: 33, session: 37, trainerDay: 37, celebration: 37 };

/** The booked calendar week by week, for all or for one person. */
export function CalendarList({ offer }: { readonly offer: Offer }) {
  const words = offer.texts.planScreen.calendar.list;
  const [person, setPerson] = useState(ALL);
  const isHere = offer.plan.people.some(({ id }) => id === person);
  const who = isHere ? person : null;
  const later = useDeferredValue(offer);
  const rows = useMemo(() => listRows(later, who), [later, who]);
  const isEmpty = rows.every(({ kind }) => kind === 'week' || kind === 'closed');
  return (
    <Section
      title={words.title}
      action={
        <Choice
          label={words.person}
          isBare
          isSearchable
          value={who ?? ALL}
          options={[
            { value: ALL, label: words.everyone },
            ...offer.plan.people.map(({ id }) => ({ value: id, label: offer.nameOf(id) })),
          ]}
          onChange={setPerson}
        />
      }
    >
      {isEmpty && <p>{who === null ? words.nothing : words.nothingFor(offer.nameOf(who))}</p>}
      <Rows offer={later} rows={rows} />
    </Section>
  );
}

function Rows({ offer, rows }: { readonly offer: Offer; readonly rows: readonly ListRow[] }) {
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
                <Cells row={row} offer={offer} conflicts={conflicts} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

interface CellsProps<Row extends ListRow = ListRow> {
  readonly row: Row;
  readonly offer: Offer;
  /** Which rule a session breaks, by its id. */
  readonly conflicts: ReadonlyMap<string, string>;
}

function Cells({ row, offer, conflicts }: CellsProps) {
  const { format, planScreen } = offer.texts;
  const words = planScreen.calendar.list;
  if (row.kind === 'session')
    return <SessionCells session={row.session} offer={offer} conflicts={conflicts} />;
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
        <i data-mark="trainerDay" aria-hidden>
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
        <i data-mark="celebration" aria-hidden>
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

function SessionCells({ session, offer, conflicts }: SessionCellsProps) {
  const { format, planScreen, proposal } = offer.texts;
  const conflict = conflicts.get(session.id);
  const state = planScreen.calendar.list.states[session.state];
  return (
    <>
      <div role="cell">{format.weekdayDayMonth(session.start.slice(0, 10))}</div>
      <div role="cell">{sessionTime(offer, session)}</div>
      <div role="cell" className={css.what}>
        <i data-mark={session.kind} aria-hidden>
          {proposal.calendar.marks[session.kind].letter}
        </i>
        {proposal.plan.kinds[session.kind].name}
      </div>
      <div role="cell" className={`${css.who} name`}>
        {whoText(offer, session)}
        {state !== '' && <small> {state}</small>}
        {conflict !== undefined && <small data-conflict> {conflict}</small>}
      </div>
    </>
  );
}
