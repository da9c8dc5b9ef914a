import { Switch } from '@mantine/core';
import { WINTER_BREAK_WEEKS } from '#domain/plan.ts';
import css from './calendarDays.module.css';
import { setField } from './edits.ts';
import { NumberChips } from './NumberChips.tsx';
import type { PlanPage } from './planPage.ts';

const AT = ['plan', 'calendar', 'softDays'] as const;
const EVERYWHERE = ['bridgeDays', 'yearEnd', 'summer'] as const;

/** The days that are left free where there is room, each with what it means; school breaks where they are Swedish. */
export function SoftDays({ page }: { readonly page: PlanPage }) {
  const { plan, offer, change } = page;
  const words = offer.texts.planScreen.calendar.softDays;
  const { softDays, country } = plan.calendar;
  const isSwedish = country === 'SE';
  const kinds = isSwedish ? ([...EVERYWHERE, 'autumnBreak'] as const) : EVERYWHERE;
  return (
    <>
      <p className={css.lede}>{words.lede}</p>
      <div className={css.soft}>
        {kinds.map((kind) => (
          <Switch
            key={kind}
            label={words[kind].label}
            description={words[kind].about}
            checked={softDays[kind]}
            onChange={({ currentTarget: { checked } }) => change([setField('plan', [...AT, kind], checked)])}
          />
        ))}
        {isSwedish && (
          <NumberChips
            page={page}
            label={words.winterBreak.label}
            about={words.winterBreak.about}
            options={WINTER_BREAK_WEEKS.map((value) => ({ value, label: words.winterBreak.week(value) }))}
            chosen={softDays.winterBreak}
            edits={(weeks) => [setField('plan', [...AT, 'winterBreak'], weeks.length > 0 ? weeks : null)]}
          />
        )}
      </div>
    </>
  );
}
