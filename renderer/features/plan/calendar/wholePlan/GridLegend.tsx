import { IconAlertTriangle } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import type { Offer } from '#domain/proposal/offer.ts';
import legendCss from '../legend.module.css';
import marks from '../marks.module.css';
import { isFirm } from './CellMarks.tsx';
import { letterOf } from './cellText.ts';
import type { PlanMark, PlanRow } from './planRows.ts';
import type { PlanWeek } from './planWeeks.ts';
import css from './wholePlan.module.css';

const MARKS: readonly PlanMark[] = [
  'coaching',
  'module',
  'productTraining',
  'processReview',
  'refill',
  'checkpoint',
  'trainerDay',
  'celebration',
];

interface GridLegendProps {
  readonly offer: Offer;
  readonly rows: readonly PlanRow[];
  readonly weeks: readonly PlanWeek[];
}

/** What the letters and fills stand for: those that are there. */
export const GridLegend = memo(function GridLegend({ offer, rows, weeks }: GridLegendProps) {
  const { whole } = offer.texts.planScreen.calendar;
  const { legend } = offer.texts.proposal.calendar;
  const items = rows.flatMap((row) => [...row.weeks.values()].flat());
  const there = new Set(items.map(({ mark }) => mark));
  const entries: readonly (readonly [isThere: boolean, text: string, sign: ReactNode])[] = [
    ...MARKS.map((mark) => [there.has(mark), textOf(offer, mark), letterSign(offer, mark)] as const),
    [items.some(({ session }) => isFirm(session)), whole.firm, <Sign key="firm" kind="firm" />],
    [rows.some(({ waiting }) => waiting > 0), whole.withoutPlace, <Lost key="lost" />],
    [offer.schedule.conflicts.length > 0, whole.clash, <Sign key="clash" kind="clash" />],
    [weeks.some(({ redDays }) => redDays.length > 0), legend.redDay, <Sign key="red" kind="red" />],
    [weeks.some(({ soft }) => soft.length > 0), whole.softWeek, <Sign key="soft" kind="soft" />],
    [weeks.some(({ pause }) => pause !== null), legend.pause, <Sign key="pause" kind="pause" />],
    [weeks.some(({ when }) => when === 'now'), whole.now, <Sign key="now" kind="now" />],
  ];
  return (
    <ul className={legendCss.legend} aria-label={whole.legend}>
      {entries.map(
        ([isThere, text, sign]) =>
          isThere && (
            <li key={text}>
              {sign}
              {text}
            </li>
          ),
      )}
    </ul>
  );
});

function textOf({ texts }: Offer, mark: PlanMark): string {
  return mark === 'trainerDay'
    ? texts.planScreen.calendar.whole.trainerDay
    : texts.proposal.calendar.marks[mark].text;
}

function letterSign(offer: Offer, mark: PlanMark): ReactNode {
  return (
    <i data-mark={mark} className={marks.mark} aria-hidden>
      {letterOf(offer, mark)}
    </i>
  );
}

function Lost() {
  return (
    <i className={css.lost} aria-hidden>
      <IconAlertTriangle size={12} stroke={2} />
    </i>
  );
}

function Sign({ kind }: { readonly kind: 'firm' | 'clash' | 'red' | 'soft' | 'pause' | 'now' }) {
  return <i className={`${css.sign} ${kind === 'pause' ? 'hatch' : ''}`} data-sign={kind} aria-hidden />;
}
