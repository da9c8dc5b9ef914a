import { coachesOf } from '#domain/people.ts';
import type { Leader } from '#domain/plan.ts';
import { durationText } from '#domain/proposal/words.ts';
import { InlineText } from '#renderer/components/InlineText.tsx';
import { useInitials } from '#renderer/data/initials.ts';
import { setText, textAt } from '../edits.ts';
import type { PlanPage } from '../planPage.ts';
import { RefilledCoach } from './RefilledCoach.tsx';
import css from './refill.module.css';

interface RefillLinkProps {
  readonly leader: Leader;
  readonly page: PlanPage;
}

/** One leader: who refills the leader at the left, the coaches whom the leader refills at the right. */
export function RefillLink({ leader, page }: RefillLinkProps) {
  const { plan, offer } = page;
  const words = offer.texts.planScreen.refill;
  const { id, refilledBy } = leader;
  const name = offer.nameOf(id);
  const coaches = coachesOf(plan).filter((coach) => coach.leader === id);
  const hours = offer.figures.leaders.find((one) => one.id === id)?.totalHoursPerWeek ?? 0;
  return (
    <li>
      <div className={css.by} data-missing={refilledBy === null || undefined}>
        <PersonText
          page={page}
          id={id}
          field="refilledBy"
          label={words.byOf(name)}
          placeholder={words.byOf(name)}
        >
          {refilledBy === null ? words.byOf(name) : offer.shown(refilledBy)}
        </PersonText>
        <small>{words.by}</small>
      </div>
      <div className={css.leader} data-row={id}>
        <PersonText page={page} id={id} field="name" label={words.leaderName(name)} placeholder={name}>
          {name}
        </PersonText>
        <small>{words.hours(durationText(offer, hours))}</small>
      </div>
      <ul className={css.coaches}>
        {coaches.map((coach) => (
          <RefilledCoach key={coach.id} coach={coach} page={page} />
        ))}
        {coaches.length === 0 && <li data-missing>{words.nobodyBelow}</li>}
      </ul>
    </li>
  );
}

interface PersonTextProps {
  readonly page: PlanPage;
  readonly id: string;
  readonly field: 'name' | 'refilledBy';
  readonly label: string;
  readonly placeholder: string;
  /** What stands there while names are initials, and nothing can be typed. */
  readonly children: string;
}

function PersonText({ page, id, field, label, placeholder, children }: PersonTextProps) {
  const { hasInitials } = useInitials();
  const at = ['people', { item: id }, field];
  if (hasInitials) return <b className="name">{children}</b>;
  return (
    <InlineText
      label={label}
      placeholder={placeholder}
      value={textAt(page.documents, 'plan', at)}
      onChange={(text) => page.change([setText('plan', at, text)])}
    />
  );
}
