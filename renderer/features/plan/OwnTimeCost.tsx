import { COSTED_ROLES } from '#domain/investment.ts';
import type { CostedRole } from '#domain/plan.ts';
import { roundedMoney } from '#domain/proposal/words.ts';
import { Section } from '#renderer/components/Section.tsx';
import { setField } from './edits.ts';
import { InlineFigure } from './InlineFigure.tsx';
import css from './investment.module.css';
import type { PlanPage } from './planPage.ts';
import table from './table.module.css';

const MOST_COST = 1e6;

/** The client's own hours, and what they cost where somebody has said. */
export function OwnTimeCost({ page }: { readonly page: PlanPage }) {
  const { offer, plan } = page;
  const { planScreen, proposal, format } = offer.texts;
  const words = proposal.investment.ownTime;
  const { hours, ownTime } = offer.figures.investment;
  const roles = COSTED_ROLES.filter((role) => hours[role] > 0);
  const missing = roles.filter((role) => plan.investment.hourlyCost[role] === null);
  return (
    <Section title={planScreen.investment.ownTime.title} aside={planScreen.investment.ownTime.aside}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{words.columns.role}</th>
            <th scope="col">{words.columns.hours}</th>
            <th scope="col">{words.columns.rate}</th>
            <th scope="col">{words.columns.sum}</th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <Row key={role} role={role} page={page} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td>{proposal.investment.hours(format.number(hours.seller + hours.coach + hours.leader, 0))}</td>
            <td />
            <td>{ownTime === null ? words.unknownTotal : roundedMoney(offer, ownTime)}</td>
          </tr>
        </tfoot>
      </table>
      {missing.length > 0 && (
        <p className={css.ask}>{words.ask(format.list(missing.map((role) => words.askRoles[role])))}</p>
      )}
    </Section>
  );
}

function Row({ role, page }: { readonly role: CostedRole; readonly page: PlanPage }) {
  const { offer, plan, change } = page;
  const { planScreen, proposal, format } = offer.texts;
  const hours = offer.figures.investment.hours[role];
  const rate = plan.investment.hourlyCost[role];
  const people = plan.people.filter((person) => person.role === role).length;
  const name = format.plural(people, proposal.investment.ownTime.roles[role]);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{proposal.investment.hours(format.number(hours, 0))}</td>
      <td className={css.rate}>
        <InlineFigure
          label={planScreen.investment.ownTime.rate(name)}
          placeholder={planScreen.investment.ownTime.unknown}
          value={rate}
          min={0}
          max={MOST_COST}
          step={10}
          canBeEmpty
          onChange={(value) => {
            change([setField('plan', ['plan', 'investment', 'hourlyCost', role], value)]);
          }}
        />
      </td>
      <td>{rate === null ? proposal.plan.none : roundedMoney(offer, hours * rate)}</td>
    </tr>
  );
}
