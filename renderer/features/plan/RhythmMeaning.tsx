import { Link } from 'wouter';
import { plannedCounts } from '#domain/calendar/planned.ts';
import { coachesOf, leadersOf } from '#domain/people.ts';
import type { RhythmKind } from '#domain/plan.ts';
import { visibleText } from '#domain/proposal/text.ts';
import { namesText } from '#domain/proposal/words.ts';
import { STUDIES, type StudyId } from '#domain/research.ts';
import { planPath } from '#renderer/shell/paths.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './rhythm.module.css';
import type { PlanPage } from './planPage.ts';

/** What a pace means, and where the study that asks for it comes from. */
export function RhythmMeaning({ kind, page }: { readonly kind: RhythmKind; readonly page: PlanPage }) {
  const { texts } = useTexts();
  const { means, check, noStudy, toPeople } = texts.planScreen.rhythm;
  const count = plannedCounts(page.plan)[kind];
  const sentence = means[kind](count, page.plan.weeks);
  const { research } = page.offer.figures;
  if (kind === 'refill') {
    const missing = refillMissing(page);
    return (
      <>
        <p className={css.means}>
          {missing ?? sentence}
          {missing !== null && (
            <>
              {' '}
              <Link href={planPath(page.id, 'people')}>{toPeople}</Link>
            </>
          )}
        </p>
        <p className={css.source}>{noStudy.refill}</p>
      </>
    );
  }
  const isBelow = research[kind] === 'below';
  const verdict = kind === 'coaching' ? check.coaching[research.coaching] : check[kind][research[kind]];
  return (
    <>
      <p className={css.means}>
        {sentence} <span data-below={isBelow || undefined}>{verdict}</span>
      </p>
      <p className={css.source}>
        <Source study={kind === 'coaching' ? 'prosales' : 'retold'} />
      </p>
    </>
  );
}

function refillMissing({ plan, offer }: PlanPage): string | null {
  const { nobodyRefills, someNotRefilled } = offer.texts.planScreen.rhythm;
  const without = coachesOf(plan).filter(({ leader }) => leader === null);
  if (without.length === 0) return null;
  if (leadersOf(plan).length === 0) return nobodyRefills;
  return someNotRefilled(
    visibleText(
      namesText(
        offer,
        without.map(({ id }) => id),
      ),
    ),
  );
}

/** A study's name and how solid it is. */
export function Source({ study }: { readonly study: StudyId }) {
  const { texts } = useTexts();
  const { sources, solidity } = texts.research;
  const found = STUDIES.find(({ id }) => id === study);
  return found === undefined
    ? null
    : texts.planScreen.frame.source(sources[study].name, solidity[found.solidity]);
}
