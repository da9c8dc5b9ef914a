import { useTexts } from '../shell/texts.tsx';
import css from './CoachBar.module.css';
import { ticks, tickStep } from './measureScale.ts';

export interface CoachHours {
  readonly id: string;
  readonly name: string;
  /** Hours a week. */
  readonly needed: number;
  /** Hours a week; null where nobody has said. */
  readonly available: number | null;
}

interface CoachBarProps {
  readonly coach: CoachHours;
  /** The hours at the end of the rule; the same for all bars that stand together. */
  readonly max: number;
  /** The bar alone, for where name and hours stand beside it. */
  readonly isMini?: boolean;
}

/** Needed against available, on one rule. What is short is hatched beyond the stop and said in words. */
export function CoachBar({ coach, max, isMini = false }: CoachBarProps) {
  const { texts } = useTexts();
  const { name, needed, available } = coach;
  const words = texts.components.coachBar;
  const bar = (
    <div className={css.bar} role="img" aria-label={words.says(name, needed, available)}>
      <Bar needed={needed} available={available} max={max} />
      {!isMini && <Ticks max={max} />}
    </div>
  );
  if (isMini)
    return (
      <div data-mini className={css.root}>
        {bar}
      </div>
    );
  const short = shortOf(coach);
  return (
    <div className={css.root}>
      <div className={css.head} aria-hidden>
        <span className={`${css.name} name`} title={name}>
          {name}
        </span>
        <Hours needed={needed} available={available} />
      </div>
      {bar}
      {short > LEAST_SAID && (
        <div className={css.shortText} aria-hidden>
          {words.short(short)}
        </div>
      )}
    </div>
  );
}

/** Less than this is written as nothing. */
const LEAST_SAID = 0.05;

const shortOf = ({ needed, available }: Pick<CoachHours, 'needed' | 'available'>): number =>
  available === null ? 0 : Math.max(0, needed - available);

function Bar({ needed, available, max }: Pick<CoachHours, 'needed' | 'available'> & { max: number }) {
  const at = (hours: number): string => `${(100 * Math.min(hours, max)) / max}%`;
  if (available === null) return <i className={css.need} style={{ width: at(needed) }} />;
  const start = at(available);
  return (
    <>
      <i className={css.room} style={{ width: start }} />
      <i className={css.need} style={{ width: at(Math.min(needed, available)) }} />
      {needed > available && (
        <i className={css.short} style={{ left: start, width: `calc(${at(needed)} - ${start})` }} />
      )}
      <i className={css.stop} style={{ left: start }} />
    </>
  );
}

function Ticks({ max }: { max: number }) {
  return ticks(max, tickStep(max, 12))
    .slice(1, -1)
    .map((hour) => <i key={hour} className={css.tick} style={{ left: `${(100 * hour) / max}%` }} />);
}

function Hours({ needed, available }: Pick<CoachHours, 'needed' | 'available'>) {
  const { texts } = useTexts();
  const words = texts.components.coachBar;
  if (available === null) return <span className={css.hours}>{words.needs(needed)}</span>;
  return (
    <span className={css.hours}>
      <b>{texts.format.number(needed)}</b> {words.of(available)}
    </span>
  );
}
