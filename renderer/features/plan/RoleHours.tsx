import { COSTED_ROLES } from '#domain/investment.ts';
import type { CostedRole } from '#domain/plan.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { hoursText } from '#domain/proposal/words.ts';
import { Section } from '#renderer/components/Section.tsx';
import css from './table.module.css';

/** Everything counted: what each role gives in a week, and in the whole plan. */
export function RoleHours({ offer }: { readonly offer: Offer }) {
  const { roles: words } = offer.texts.planScreen.hours;
  const { columns } = words;
  const roles = COSTED_ROLES.filter((role) => hoursOf(offer, role).length > 0);
  return (
    <Section title={words.title}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{columns.role}</th>
            <th scope="col">{columns.each}</th>
            <th scope="col">{columns.together}</th>
            <th scope="col">{columns.plan}</th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <RoleRow key={role} role={role} offer={offer} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function RoleRow({ role, offer }: { readonly role: CostedRole; readonly offer: Offer }) {
  const { format, planScreen, proposal } = offer.texts;
  const { counted, span } = planScreen.hours.roles;
  const each = hoursOf(offer, role);
  const [least, most] = [Math.min(...each), Math.max(...each)];
  const isSame = format.number(least) === format.number(most);
  const name = format.plural(each.length, proposal.investment.ownTime.roles[role]);
  return (
    <tr>
      <th scope="row">{counted(name, format.number(each.length))}</th>
      <td>{isSame ? hoursText(offer, most) : span(format.number(least), hoursText(offer, most))}</td>
      <td>
        {hoursText(
          offer,
          each.reduce((sum, hours) => sum + hours, 0),
        )}
      </td>
      <td>{proposal.hours.hours(format.number(offer.figures.investment.hours[role], 0))}</td>
    </tr>
  );
}

/** Hours a week of everyone in the role. */
function hoursOf({ figures }: Offer, role: CostedRole): readonly number[] {
  const people = { seller: figures.sellers, coach: figures.coaches, leader: figures.leaders };
  return people[role].map(({ totalHoursPerWeek }) => totalHoursPerWeek);
}
