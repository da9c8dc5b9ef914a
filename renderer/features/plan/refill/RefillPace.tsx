import { plannedCounts } from '#domain/calendar/planned.ts';
import { leadersOf } from '#domain/people.ts';
import { visibleText } from '#domain/proposal/text.ts';
import { namesText } from '#domain/proposal/words.ts';
import { Section } from '#renderer/components/Section.tsx';
import type { PlanPage } from '../planPage.ts';
import { RhythmHandles } from '../RhythmHandles.tsx';
import css from './refill.module.css';

/** The rhythm of refill, what it comes to, and whom there is to ask about. */
export function RefillPace({ page }: { readonly page: PlanPage }) {
  const { plan, offer } = page;
  const { refill: words, rhythm } = offer.texts.planScreen;
  const asked = leadersOf(plan).filter(({ refilledBy }) => refilledBy === null);
  const names = namesText(
    offer,
    asked.map(({ id }) => id),
  );
  return (
    <Section title={words.often}>
      <div className={css.pace}>
        <RhythmHandles kind="refill" page={page} />
      </div>
      {leadersOf(plan).length > 0 && (
        <p className={css.means}>{rhythm.means.refill(plannedCounts(plan).refill)}</p>
      )}
      {asked.length > 0 && (
        <p className={css.means} data-missing>
          {words.ask(visibleText(names))}
        </p>
      )}
      <p className={css.source}>{words.ruleOfThumb}</p>
    </Section>
  );
}
