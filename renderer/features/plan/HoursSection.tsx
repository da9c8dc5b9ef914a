import type { ComponentProps } from 'react';
import { activeWeeks } from '#domain/calendar/workdays.ts';
import { countSellers } from '#domain/edit/people.ts';
import { takesNothingAway } from '#domain/edit/takesNothingAway.ts';
import { EditableSentence, FigureInSentence } from '#renderer/components/EditableSentence.tsx';
import { CoachHours } from './CoachHours.tsx';
import { setField } from './edits.ts';
import css from './hours.module.css';
import { hoursFinding } from './hoursFinding.ts';
import type { PlanPage } from './planPage.ts';
import { RoleHours } from './RoleHours.tsx';
import { SectionSheet } from './SectionSheet.tsx';
import { WaysToFit } from './WaysToFit.tsx';

/** What each coach needs and has, and what would make it fit. */
export function HoursSection({ page }: { readonly page: PlanPage }) {
  const { texts } = page.offer;
  return (
    <SectionSheet section="hours" page={page} lede={hoursFinding(page.offer)}>
      <div className={css.sentence}>
        <EditableSentence text={texts.planScreen.hours.sentence} parts={sentenceParts(page)} />
      </div>
      <CoachHours page={page} />
      <WaysToFit page={page} />
      <p className={css.note}>{averageText(page)}</p>
      <RoleHours offer={page.offer} />
    </SectionSheet>
  );
}

const MOST_SELLERS = 1000;
const MOST_TIMES = 100;
const MOST_MINUTES = 1440;

function sentenceParts(page: PlanPage): ComponentProps<typeof EditableSentence>['parts'] {
  const { plan, offer, change } = page;
  const { hours, rhythm } = offer.texts.planScreen;
  const { perMonth, minutes, preparationMinutes } = plan.rhythm.coaching;
  const { sellers } = offer.figures.counts;
  const set = (field: string) => (value: number | null) => {
    if (value !== null) change([setField('plan', ['plan', 'rhythm', 'coaching', field], value)]);
  };
  const slot = (name: keyof typeof hours.slots, value: number) => ({
    label: hours.slots[name].label,
    unit: offer.texts.format.plural(value, hours.slots[name].unit),
    value,
    min: 0,
  });
  return {
    sellers: (
      <FigureInSentence
        {...slot('sellers', sellers)}
        min={1}
        max={MOST_SELLERS}
        isWhole
        isSentWhenDone
        isHarmless={(count) => takesNothingAway(page.documents, countSellers(page, count))}
        onChange={(count) => {
          if (count !== null) change(countSellers(page, count));
        }}
      />
    ),
    perMonth: (
      <FigureInSentence
        {...slot('perMonth', perMonth)}
        max={MOST_TIMES}
        step={0.5}
        shown={rhythm.times(perMonth)}
        isSpan
        onChange={set('perMonth')}
      />
    ),
    minutes: (
      <FigureInSentence
        {...slot('minutes', minutes)}
        max={MOST_MINUTES}
        step={5}
        isWhole
        onChange={set('minutes')}
      />
    ),
    preparation: (
      <FigureInSentence
        {...slot('preparation', preparationMinutes)}
        max={MOST_MINUTES}
        step={5}
        isWhole
        onChange={set('preparationMinutes')}
      />
    ),
  };
}

/** The weeks that can be booked are fewer than those of the plan. */
function averageText({ plan, offer }: PlanPage): string {
  const { average, averageAll } = offer.texts.planScreen.hours;
  const open = activeWeeks(plan);
  return open > plan.weeks - 0.05 ? averageAll : average(plan.weeks, offer.texts.format.number(open));
}
