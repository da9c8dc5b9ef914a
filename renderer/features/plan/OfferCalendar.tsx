import '#renderer/components/kinds.css';
import type { Calendar, CalendarRow } from '#domain/proposal/blocks.ts';
import css from './offerCalendar.module.css';

/** The booked weeks: a letter and a fill for each kind, red days and pauses named. */
export function OfferCalendar({ calendar }: { readonly calendar: Calendar }) {
  const { title, weekWord, redDaysWord, months, weeks, rows, legend } = calendar;
  return (
    <div className={css.scroll} tabIndex={0} role="region" aria-label={title}>
      <table className={css.calendar}>
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr className={css.months}>
            <td />
            {months.map(({ name, shortName, weeks: span }, month) => (
              <th key={month} scope="colgroup" colSpan={span}>
                {span > 2 ? name : span > 1 ? shortName : ''}
              </th>
            ))}
          </tr>
          <tr className={css.weeks}>
            <th scope="row">{weekWord}</th>
            {weeks.map(({ isoWeek, monday }) => (
              <th key={monday} scope="col">
                {isoWeek}
              </th>
            ))}
          </tr>
          <tr className={css.red}>
            <th scope="row">{redDaysWord}</th>
            {weeks.map(({ monday, redDays }) => (
              <td key={monday}>{redDays}</td>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <Row key={place} row={row} weeks={weeks} />
          ))}
        </tbody>
      </table>
      {legend.length > 0 && (
        <ul className={css.legend}>
          {legend.map(({ mark, letter, text }) => (
            <li key={mark}>
              <i data-mark={mark}>{letter}</i>
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Row({ row, weeks }: { readonly row: CalendarRow; readonly weeks: Calendar['weeks'] }) {
  return (
    <tr data-strong={row.strong || undefined}>
      <th scope="row" className="name" title={row.name}>
        {row.name}
      </th>
      {row.cells.map(({ text, mark, fullness }, week) => {
        const { monday = week, pause, redDays } = weeks[week] ?? {};
        return (
          <td
            key={monday}
            className={pause === undefined ? undefined : 'hatch'}
            title={pause}
            data-red={(redDays ?? '') !== '' || undefined}
          >
            {text !== '' && <i data-mark={fullness === undefined ? mark : 'count'}>{text}</i>}
          </td>
        );
      })}
    </tr>
  );
}
