import type { Span } from '#domain/calendar/spot.ts';
import { useMinute } from '#renderer/data/minute.ts';
import { spanStyle } from './places.ts';
import css from './week.module.css';

/** Where the day has come to, in the column of today; the heading says in words that it is today. */
export function NowLine({ hours }: { readonly hours: Span }) {
  const minute = useMinute();
  if (minute < hours.from || minute > hours.to) return null;
  return <i className={css.now} style={spanStyle(minute, minute)} aria-hidden />;
}
