import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { COSTED_ROLES } from '#domain/investment.ts';
import type { CostedRole } from '#domain/plan.ts';
import { roundedMoney } from '#domain/proposal/words.ts';
import { Section } from '#renderer/components/Section.tsx';
import { CostFromSalary } from './CostFromSalary.tsx';
import { setField } from './edits.ts';
import { InlineFigure } from './InlineFigure.tsx';
import css from './investment.module.css';
import type { PlanPage } from './planPage.ts';
import table from './table.module.css';

const MOST_COST = 1e6;

/** The client's own hours, and what they cost where somebody has said. */
export function OwnTimeCost({ page }: { readonly page: PlanPage }) {
  const { offer } = page;
  const { planScreen, proposal, format } = offer.texts;
  const words = proposal.investment.ownTime;
  const { hours, ownTime } = offer.figures.investment;
  const roles = COSTED_ROLES.filter((role) => hours[role] > 0);
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
            <RoleRows key={role} role={role} page={page} />
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
    </Section>
  );
}

/** A role's hours and cost; beneath, where it is asked for, what the cost comes from. */
function RoleRows({ role, page }: { readonly role: CostedRole; readonly page: PlanPage }) {
  const { offer, plan, change } = page;
  const { planScreen, proposal, format } = offer.texts;
  const words = planScreen.investment.ownTime;
  const [isOpen, setIsOpen] = useState(false);
  const bodyId = useId();
  const hours = offer.figures.investment.hours[role];
  const rate = plan.investment.hourlyCost[role];
  const people = plan.people.filter((person) => person.role === role).length;
  const name = format.plural(people, proposal.investment.ownTime.roles[role]);
  const Chevron = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <>
      <tr data-open={isOpen || undefined}>
        <th scope="row" className={css.role}>
          {name}
          {rate === null && <span className={css.ask}>{words.ask[role]}</span>}
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={words.fromSalaryOf(name)}
            aria-expanded={isOpen}
            aria-controls={bodyId}
            rightSection={<Chevron size={14} stroke={1.75} />}
            onClick={() => setIsOpen(!isOpen)}
          >
            {words.fromSalary}
          </Button>
        </th>
        <td>{proposal.investment.hours(format.number(hours, 0))}</td>
        <td className={css.rate}>
          <InlineFigure
            label={words.rate(name)}
            placeholder={words.unknown}
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
      <tr id={bodyId} hidden={!isOpen}>
        <td colSpan={4}>
          <div className={css.fromSalary}>{isOpen && <CostFromSalary role={role} page={page} />}</div>
        </td>
      </tr>
    </>
  );
}
