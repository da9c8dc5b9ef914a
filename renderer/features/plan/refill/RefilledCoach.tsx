import { leadersOf } from '#domain/people.ts';
import type { Coach } from '#domain/plan.ts';
import { perMonthText } from '#domain/proposal/words.ts';
import { setField } from '../edits.ts';
import type { PlanPage } from '../planPage.ts';
import { RowSelect } from '../RowSelect.tsx';
import css from './refill.module.css';

/** No id of a person has a blank in it. */
const NOBODY = 'no leader';

interface RefilledCoachProps {
  readonly coach: Coach;
  readonly page: PlanPage;
}

/** A coach: how often and how long, and by whom. */
export function RefilledCoach({ coach, page }: RefilledCoachProps) {
  const { plan, offer, change } = page;
  const words = offer.texts.planScreen.refill;
  const { perMonth, minutes } = plan.rhythm.refill;
  const name = offer.nameOf(coach.id);
  const pace = perMonth === 0 ? words.noPace : words.pace(perMonthText(offer, perMonth), minutes);
  return (
    <li data-missing={coach.leader === null || undefined}>
      <span className={`${css.coach} name`} title={name}>
        {name}
      </span>
      {coach.leader !== null && <small>{pace}</small>}
      <RowSelect
        label={words.leaderOf(name)}
        value={coach.leader ?? NOBODY}
        options={[
          { value: NOBODY, label: words.nobody },
          ...leadersOf(plan).map(({ id }) => ({ value: id, label: offer.nameOf(id) })),
        ]}
        onChange={(leader) =>
          change([
            setField('plan', ['people', { item: coach.id }, 'leader'], leader === NOBODY ? null : leader),
          ])
        }
      />
    </li>
  );
}
