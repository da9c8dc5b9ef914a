import { Link } from 'wouter';
import type { ClientRow } from '#contract/replies.ts';
import { dayNumber } from '#domain/calendar/days.ts';
import type { IsoDate } from '#domain/plan.ts';
import type { WindowTexts } from '#resources/texts/windowTexts.ts';
import { localDate } from '#domain/calendar/days.ts';
import { clientPath } from '../shell/paths.ts';
import { useWindowTexts } from '../shell/texts.tsx';
import css from './ClientLine.module.css';

interface ClientLineProps {
  readonly client: ClientRow;
  readonly today: IsoDate;
  /** For the example: takes it away. */
  readonly onRemove: () => void;
}

/** A client in a list: its name, its latest plan with the key ratio, and when it was last touched. */
export function ClientLine({ client, today, onRemove }: ClientLineProps) {
  const { texts } = useWindowTexts();
  const words = texts.clients;
  const [plan] = client.plans.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
  return (
    <div className={css.root}>
      <span className={css.left}>
        <Link href={clientPath(client.id)} className={`${css.name} name covers`}>
          {client.name}
        </Link>
        <small className="name">{client.isExample ? words.example : stateOf(client, texts)}</small>
      </span>
      <span className={css.right}>
        {plan !== undefined && (
          <span className={css.ratio} title={words.minutesSays(plan.minutesPerSellerPerWeek)}>
            <b className="fig">{texts.format.number(plan.minutesPerSellerPerWeek, 0)}</b> {words.minutes}
          </span>
        )}
        {client.isExample ? (
          <button
            type="button"
            className={css.remove}
            aria-label={words.removeExampleThis(client.name)}
            onClick={onRemove}
          >
            {words.removeExample}
          </button>
        ) : (
          <small>{changedOn(client.savedAt, today, texts)}</small>
        )}
      </span>
    </div>
  );
}

/** `Våren 2027, vettigt` of one plan, `3 planer, varav 1 …` of several. */
function stateOf({ plans }: ClientRow, { clients, components }: WindowTexts): string {
  const [first, second] = plans;
  if (first === undefined) return clients.noPlan;
  if (second !== undefined) return clients.plans(plans.length);
  const name = first.cohort ?? clients.unnamedPlan;
  // Only what the hours alone say: a good verdict needs the booked calendar.
  const isShort = first.verdict === 'doesNotAddUp' || first.verdict === 'tooThin';
  return isShort ? clients.planState(name, components.verdict.stops[first.verdict]) : name;
}

function changedOn(savedAt: string, today: IsoDate, { clients, format }: WindowTexts): string {
  const day = localDate(new Date(savedAt));
  const ago = dayNumber(today) - dayNumber(day);
  if (ago <= 0) return clients.changed.today;
  if (ago === 1) return clients.changed.yesterday;
  return clients.changed.on(
    day.slice(0, 4) === today.slice(0, 4) ? format.dayMonth(day) : format.dayMonthYear(day),
  );
}
