import { OTHER_KINDS, type OtherKind } from '#domain/calendar/squeezeOthers.ts';
import type { PromisedAndPlaced, SqueezeMonth } from '#domain/calendar/squeeze.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import table from '../table.module.css';
import css from './squeeze.module.css';

interface SqueezeOthersProps {
  readonly offer: Offer;
  readonly months: readonly SqueezeMonth[];
}

/** What the rhythm has beside the talks: a row for each kind that the plan has, a column for each month. */
export function SqueezeOthers({ offer, months }: SqueezeOthersProps) {
  const { format, planScreen } = offer.texts;
  const { others: words } = planScreen.squeeze;
  const kinds = othersIn(months);
  if (kinds.length === 0) return null;
  return (
    <div className={css.scroll} tabIndex={0} role="group" aria-label={words.table}>
      <table className={`${table.table} ${css.table} ${css.others}`}>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.whole}</th>
            {months.map(({ month }) => (
              <th key={month} scope="col">
                {format.monthShort(`${month}-01`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <Row key={kind} kind={kind} months={months} offer={offer} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ kind, months, offer }: SqueezeOthersProps & { readonly kind: OtherKind }) {
  const { texts, schedule } = offer;
  const { others: words } = texts.planScreen.squeeze;
  const missing = schedule.unplaced.reduce((sum, one) => (one.kind === kind ? sum + one.count : sum), 0);
  const whole = wholeOf(months, kind);
  return (
    <tr>
      <th scope="row">{texts.proposal.plan.kinds[kind].name}</th>
      <td>
        {words.of(whole.placed, whole.promised)}
        {missing > 0 && <small data-short>{words.missing(missing)}</small>}
      </td>
      {months.map(({ month, others: { [kind]: one } }) => (
        <td key={month}>{cellText(offer, one)}</td>
      ))}
    </tr>
  );
}

/** The promised is said where there is less booked. */
function cellText({ texts }: Offer, { promised, placed }: PromisedAndPlaced): string {
  const { others: words } = texts.planScreen.squeeze;
  if (placed < promised) return words.of(placed, promised);
  return placed === 0 ? words.none : texts.format.number(placed);
}

/** The kinds that the rhythm or the calendar has anything of. */
export function othersIn(months: readonly SqueezeMonth[]): readonly OtherKind[] {
  return OTHER_KINDS.filter((kind) => {
    const { promised, placed } = wholeOf(months, kind);
    return promised + placed > 0;
  });
}

function wholeOf(months: readonly SqueezeMonth[], kind: OtherKind): PromisedAndPlaced {
  return months.reduce(
    (sum, { others: { [kind]: one } }) => ({
      promised: sum.promised + one.promised,
      placed: sum.placed + one.placed,
    }),
    { promised: 0, placed: 0 },
  );
}
