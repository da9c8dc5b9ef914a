import '#renderer/components/kinds.css';
import type { CSSProperties } from 'react';
import type { Calendar, CalendarRow, CalendarWeek } from '#domain/proposal/blocks.ts';
import { FORMATS, type WallSize } from '#domain/wallCalendar/paper.ts';
import type { WallCalendar, WallSheet } from '#domain/wallCalendar/wallCalendar.ts';
import css from './wallSheets.module.css';

/** The sheets of the wall calendar, one after the other, in the sizes that were reckoned for them. */
export function WallSheets({ calendar }: { readonly calendar: WallCalendar }) {
  const { paper, size, sheets } = calendar;
  const { width, height, margin, head } = FORMATS[paper];
  const sizes: CSSProperties & Record<`--${string}`, string> = {
    ...{ '--width': mm(width), '--height': mm(height), '--margin': mm(margin), '--head': mm(head) },
    ...{ '--text': mm(size.text), '--small-text': mm(size.small), '--letters': mm(size.letters) },
    ...{ '--name': mm(size.name), '--week': mm(size.week), '--row': mm(size.row) },
  };
  return (
    <main style={sizes} data-paper={paper} className={css.wall}>
      {sheets.map((sheet, place) => (
        <Sheet key={place} sheet={sheet} size={size} />
      ))}
    </main>
  );
}

/** More letters than this stand in the size of the weeks. */
const MOST_LARGE = 2;

const mm = (length: number): string => `${length.toFixed(3)}mm`;

function Sheet({ sheet, size }: { readonly sheet: WallSheet; readonly size: WallSize }) {
  const { heading, about, calendar, notes, foot } = sheet;
  return (
    <section className={css.sheet}>
      <header>
        <h1 dir="auto">{heading}</h1>
        <p>{about}</p>
      </header>
      <table style={{ width: mm(size.name + size.week * calendar.weeks.length) }}>
        <caption className="sr-only">{calendar.title}</caption>
        <colgroup>
          <col className={css.nameColumn} />
          {calendar.weeks.map(({ monday }) => (
            <col key={monday} className={css.weekColumn} />
          ))}
        </colgroup>
        <Head calendar={calendar} hasRedDays={size.redLines > 0} />
        <tbody>
          {calendar.rows.map((row, place) => (
            <Row key={place} row={row} weeks={calendar.weeks} />
          ))}
        </tbody>
      </table>
      <div className={css.below}>
        <ul className={css.legend}>
          {calendar.legend.map(({ mark, letter, text }) => (
            <li key={mark}>
              <i data-mark={mark}>{mark === 'pause' ? <Hatch /> : letter}</i>
              {text}
            </li>
          ))}
        </ul>
        {notes.map((note, place) => (
          <p key={place}>{note}</p>
        ))}
      </div>
      <footer>
        <span dir="auto">{foot.left}</span>
        <span>{foot.right}</span>
      </footer>
    </section>
  );
}

function Head({ calendar, hasRedDays }: { readonly calendar: Calendar; readonly hasRedDays: boolean }) {
  const { weekWord, redDaysWord, months, weeks } = calendar;
  return (
    <thead>
      <tr className={css.months}>
        <td />
        {months.map(({ name, shortName, weeks: span }, month) => (
          <th key={month} scope="colgroup" colSpan={span}>
            {span > 2 ? name : shortName}
          </th>
        ))}
      </tr>
      <tr className={css.weeks}>
        <th scope="row">{weekWord}</th>
        {weeks.map(({ isoWeek, monday, pause }) => (
          <th key={monday} scope="col" data-paused={pause !== undefined || undefined}>
            {isoWeek}
          </th>
        ))}
      </tr>
      {hasRedDays && (
        <tr className={css.redDays}>
          <th scope="row">{redDaysWord}</th>
          {weeks.map((week, at) => (
            <DaysOff key={week.monday} weeks={weeks} at={at} />
          ))}
        </tr>
      )}
    </thead>
  );
}

/** The red days of a week, each on its own line; or the name of a pause across its weeks, from the first of them. */
function DaysOff({ weeks, at }: { readonly weeks: readonly CalendarWeek[]; readonly at: number }) {
  const { redDays = '', pause } = weeks[at] ?? {};
  if (pause === undefined)
    return (
      <td data-red={redDays !== '' || undefined}>
        {redDays.split(' ').map((day) => (
          <div key={day}>{day}</div>
        ))}
      </td>
    );
  if (weeks[at - 1]?.pause === pause) return null;
  const after = weeks.findIndex((week, place) => place > at && week.pause !== pause);
  return (
    <td className={css.pauseName} colSpan={(after < 0 ? weeks.length : after) - at} dir="auto">
      {pause}
    </td>
  );
}

/** Drawn line by line: the window's own hatching becomes a picture in print, and a large one. */
function Hatch() {
  return (
    <svg className={css.hatch} viewBox="0 0 4 4" preserveAspectRatio="none" aria-hidden>
      <path d="M-1 1 1-1M-1 3 3-1M-1 5 5-1M1 5 5 1M3 5 5 3" />
    </svg>
  );
}

function Row({ row, weeks }: { readonly row: CalendarRow; readonly weeks: readonly CalendarWeek[] }) {
  return (
    <tr data-strong={row.strong || undefined}>
      <th scope="row" dir="auto">
        {row.name}
      </th>
      {row.cells.map(({ text, mark }, at) => {
        const { monday = at, pause, redDays } = weeks[at] ?? {};
        return (
          <td
            key={monday}
            data-red={(redDays ?? '') !== '' || undefined}
            data-paused={pause !== undefined || undefined}
          >
            {pause !== undefined && <Hatch />}
            {text !== '' && (
              <i role="presentation" data-mark={mark} data-many={text.length > MOST_LARGE || undefined}>
                {text}
              </i>
            )}
          </td>
        );
      })}
    </tr>
  );
}
