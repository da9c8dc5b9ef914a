import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PlanRow } from '#contract/replies.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './PlanLine.module.css';

interface PlanLineProps {
  readonly plan: PlanRow;
  readonly href: string;
  /** The client's name, where the list is of several. */
  readonly of?: string;
  /** At the end of the row. */
  readonly action?: ReactNode;
}

/**
 * A plan in a list: its cohort, its people and span, the key ratio, and a verdict that the hours alone give. A good
 * one needs the calendar too, and is only said where that is booked: on the plan's own page.
 */
export function PlanLine({ plan, href, of, action }: PlanLineProps) {
  const { texts } = useTexts();
  const words = texts.clients;
  const name = plan.cohort ?? words.unnamedPlan;
  const isShort = plan.verdict === 'doesNotAddUp' || plan.verdict === 'tooThin';
  return (
    <div className={css.root}>
      <span className={css.left}>
        <Link href={href} className={`${css.name} name covers`}>
          {of === undefined ? name : of}
        </Link>
        <small className="name">
          {of !== undefined && `${name}. `}
          {words.row.people(plan.sellers, plan.coaches)},{' '}
          {words.row.span(texts.format.dayMonthYear(plan.start), plan.weeks)}
        </small>
      </span>
      <span className={css.right}>
        <span className={css.ratio} title={words.minutesSays(plan.minutesPerSellerPerWeek)}>
          <b className="fig">{texts.format.number(plan.minutesPerSellerPerWeek, 0)}</b> {words.minutes}
        </span>
        {isShort && <small data-short>{texts.components.verdict.stops[plan.verdict]}</small>}
      </span>
      {action}
    </div>
  );
}
