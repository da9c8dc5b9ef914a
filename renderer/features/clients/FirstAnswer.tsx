import { WEEKS_A_MONTH } from '#domain/calendar/planned.ts';
import { DEFAULT_RHYTHM } from '#domain/planFile/defaults.ts';
import { FigureRow } from '#renderer/components/FigureRow.tsx';
import { Ratio } from '#renderer/components/Ratio.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './FirstAnswer.module.css';
import type { Counts } from './readPeople.ts';

const { perMonth, minutes, preparationMinutes } = DEFAULT_RHYTHM.coaching;
const HOURS_PER_SELLER_AND_WEEK = (perMonth * (minutes + preparationMinutes)) / 60 / WEEKS_A_MONTH;

/** The key ratio that a plan begins with, and what it takes as soon as there are two numbers. */
export function FirstAnswer({ people }: { readonly people: Counts | null }) {
  const { texts } = useTexts();
  const words = texts.clients.creating;
  const panel = texts.components.panel;
  const { number } = texts.format;
  const hours = people === null ? 0 : HOURS_PER_SELLER_AND_WEEK * people.sellers;
  return (
    <aside className={`${css.root} field`} aria-label={panel.label} aria-live="polite">
      <p className={css.above}>{words.answer}</p>
      <Ratio minutes={HOURS_PER_SELLER_AND_WEEK * 60} />
      {people !== null && (
        <>
          <p className={css.needs}>{words.needs(hours / people.coaches)}</p>
          <FigureRow
            figures={[
              { figure: number(hours), label: panel.perWeek },
              { figure: number(HOURS_PER_SELLER_AND_WEEK * WEEKS_A_MONTH), label: panel.perSellerAndMonth },
              { figure: number(people.sellers / people.coaches), label: panel.sellersPerCoach },
            ]}
          />
        </>
      )}
      <p className={css.note}>{words.answerNote}</p>
    </aside>
  );
}
