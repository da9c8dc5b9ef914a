import { memo } from 'react';
import { pauseRuns, type PlanWeek } from './planWeeks.ts';
import css from './wholePlan.module.css';

interface GridShadesProps {
  readonly weeks: readonly PlanWeek[];
  /** Pixels of all rows. */
  readonly height: number;
}

/** Fewer weeks than this have their break's name standing on end. */
const UPRIGHT_BELOW = 3;

/** What lies behind the rows: weeks with red days, weeks with a module, this week, breaks. It is said in the weeks' headings too. */
export const GridShades = memo(function GridShades({ weeks, height }: GridShadesProps) {
  const place = (from: number, to = from + 1) => ({
    left: `calc(var(--name) + var(--week) * ${from})`,
    width: `calc(var(--week) * ${to - from})`,
    height,
  });
  return (
    <div aria-hidden className={css.shades}>
      {weeks.map(({ monday, redDays, soft, modules, when }, week) => (
        <span key={monday} className={css.shade}>
          {soft.length > 0 && <i className={css.softWeek} style={place(week)} />}
          {redDays.length > 0 && <i className={css.redWeek} style={place(week)} />}
          {modules.length > 0 && <i className={css.moduleWeek} style={place(week)} />}
          {when === 'now' && <i className={css.nowWeek} style={place(week)} />}
        </span>
      ))}
      {pauseRuns(weeks).map(({ name, from, to }) => (
        <div key={from} className={`${css.pause} hatch`} style={place(from, to)}>
          <span className="name" data-upright={to - from < UPRIGHT_BELOW || undefined}>
            {name}
          </span>
        </div>
      ))}
    </div>
  );
});
