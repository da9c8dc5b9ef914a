import { Button } from '@mantine/core';
import { leadersOf } from '#domain/people.ts';
import type { Coach } from '#domain/plan.ts';
import { visibleText } from '#domain/proposal/text.ts';
import { namesText } from '#domain/proposal/words.ts';
import { setField } from '../edits.ts';
import type { PlanPage } from '../planPage.ts';
import { RefilledCoach } from './RefilledCoach.tsx';
import css from './refill.module.css';

/** Leaders with a button of their own. */
const MOST_LEADERS = 3;

interface NotRefilledProps {
  readonly coaches: readonly Coach[];
  readonly page: PlanPage;
}

/** The coaches whom nobody refills, by name, with the ways to mend it. */
export function NotRefilled({ coaches, page }: NotRefilledProps) {
  const { plan, offer, change } = page;
  const words = offer.texts.planScreen.refill;
  const leaders = leadersOf(plan);
  const names = namesText(
    offer,
    coaches.map(({ id }) => id),
  );
  const giveAll = (leader: string): void => {
    change(coaches.map(({ id }) => setField('plan', ['people', { item: id }, 'leader'], leader)));
  };
  return (
    <section className={css.alone} aria-label={words.nobody}>
      <p>{words.alone(visibleText(names))}</p>
      {leaders.slice(0, MOST_LEADERS).map(({ id }) => (
        <Button key={id} variant="default" size="compact-sm" onClick={() => giveAll(id)}>
          {words.allTo(offer.nameOf(id))}
        </Button>
      ))}
      {leaders.length > 1 && (coaches.length > 1 || leaders.length > MOST_LEADERS) && (
        <ul className={css.coaches}>
          {coaches.map((coach) => (
            <RefilledCoach key={coach.id} coach={coach} page={page} />
          ))}
        </ul>
      )}
    </section>
  );
}
