import { useState } from 'react';
import { WORKING_WEEK_HOURS, type CoachFigures } from '#domain/figures.ts';
import { spareHours } from '#domain/proposal/verdict.ts';
import { CoachTable } from '#renderer/components/CoachTable.tsx';
import { setField } from './edits.ts';
import css from './more.module.css';
import type { PlanPage } from './planPage.ts';

/** Of more, those with the least time to spare are shown, and the rest when asked for. */
const MOST_ROWS = 12;

/** What each coach needs and has; the hours are typed here. */
export function CoachHours({ page: { offer, change } }: { readonly page: PlanPage }) {
  const { coaches, counts, coachingHoursPerWeek } = offer.figures;
  const { showAll, showTightest } = offer.texts.planScreen.hours;
  // Chosen once, so that no row leaves while its hours are typed.
  const [hidden, setHidden] = useState(() => hiddenOf(coaches));
  const isWhole = hidden.size === 0;
  const shown = coaches.filter(({ id }) => !hidden.has(id));
  return (
    <>
      <CoachTable
        coaches={shown.map((coach) => ({
          id: coach.id,
          name: offer.nameOf(coach.id),
          sellers: coach.sellers,
          needed: coach.neededHoursPerWeek,
          available: coach.availableHoursPerWeek,
          share: coach.neededHoursPerWeek / WORKING_WEEK_HOURS,
          room: coach.maxSellers,
        }))}
        together={{
          sellers: counts.sellers,
          needed: coachingHoursPerWeek,
          available: sumOf(coaches.map((coach) => coach.availableHoursPerWeek)),
          share: coachingHoursPerWeek / (WORKING_WEEK_HOURS * coaches.length),
          room: sumOf(coaches.map((coach) => coach.maxSellers)),
        }}
        onAvailable={(coach, hours) => {
          change([setField('plan', ['people', { item: coach }, 'coachingHoursPerWeek'], hours)]);
        }}
      />
      {coaches.length > MOST_ROWS && (
        <button
          type="button"
          className={css.more}
          aria-expanded={isWhole}
          onClick={() => setHidden(isWhole ? hiddenOf(coaches) : new Set())}
        >
          {isWhole ? showTightest : showAll(coaches.length)}
        </button>
      )}
    </>
  );
}

/** All but those with the least time to spare. */
function hiddenOf(coaches: readonly CoachFigures[]): ReadonlySet<string> {
  const ordered = coaches.toSorted((a, b) => order(a) - order(b));
  return new Set(ordered.slice(MOST_ROWS).map(({ id }) => id));
}

/** Unknown hours last, those who need most first. */
const order = (coach: CoachFigures): number =>
  coach.availableHoursPerWeek === null ? 1e6 - coach.neededHoursPerWeek : spareHours(coach);

/** Null where any part is unknown. */
function sumOf(parts: readonly (number | null)[]): number | null {
  return parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}
