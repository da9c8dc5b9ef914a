import { Switch } from '@mantine/core';
import { tightFirst } from '#domain/edit/whatIf.ts';
import type { CoachingStart } from '#domain/plan.ts';
import { MOST_IN_A_GROUP, MOST_START_WEEKS } from '#domain/planFile/planShape.ts';
import { Handle } from '#renderer/components/Handle.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import type { PlanPage } from './planPage.ts';
import css from './rhythm.module.css';
import { setFigure, TimesHandle } from './TimesHandle.tsx';

/** Two months with a talk a week, or one more than the rhythm has where it has as many (rule of thumb). */
const FIRST_WEEKS = 8;
const FIRST_TIMES = 4;
const REACH = { weeks: 26, times: 8 };
const AT = ['plan', 'rhythm', 'coaching'] as const;

/** How many sellers share a talk, and whether the talks come more often in the first weeks. */
export function CoachingShape({ page }: { readonly page: PlanPage }) {
  const { texts } = useTexts();
  const words = texts.planScreen.rhythm;
  const { groupSize, start, perMonth } = page.plan.rhythm.coaching;
  return (
    <>
      <Handle
        label={words.group}
        value={groupSize}
        onChange={setFigure(page, [...AT, 'groupSize'])}
        unit={words.inTalk(groupSize)}
        min={1}
        max={MOST_IN_A_GROUP}
        isWhole
      />
      <Switch
        className={css.start}
        label={words.start.is}
        description={words.start.isMore}
        checked={start !== null}
        onChange={({ currentTarget: { checked } }) => {
          const first = { weeks: FIRST_WEEKS, perMonth: Math.max(FIRST_TIMES, perMonth + 1) };
          page.change(tightFirst(page, checked ? first : null));
        }}
      />
      {start !== null && <Start page={page} start={start} />}
    </>
  );
}

function Start({ page, start }: { readonly page: PlanPage; readonly start: CoachingStart }) {
  const { texts } = useTexts();
  const words = texts.planScreen.rhythm;
  return (
    <>
      <TimesHandle
        page={page}
        label={words.start.often}
        value={start.perMonth}
        at={[...AT, 'start', 'perMonth']}
        unit={words.perMonth(start.perMonth)}
        max={REACH.times}
      />
      <Handle
        label={words.start.weeks}
        value={start.weeks}
        onChange={setFigure(page, [...AT, 'start', 'weeks'])}
        unit={words.start.week(start.weeks)}
        min={1}
        max={REACH.weeks}
        most={MOST_START_WEEKS}
        isWhole
      />
    </>
  );
}
