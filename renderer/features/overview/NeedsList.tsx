import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { addDays, dayNumber, weekdayOf } from '#domain/calendar/days.ts';
import type { IsoDate } from '#domain/plan.ts';
import type { NeedFacts } from '#resources/texts/sv/overview.ts';
import type { WindowTexts } from '#resources/texts/windowTexts.ts';
import { planPath, type PlanSection } from '#renderer/shell/paths.ts';
import { useWindowTexts } from '#renderer/shell/texts.tsx';
import type { Need, NeedKind } from './needs.ts';
import css from './NeedsList.module.css';

const SHOWN = 6;
/** Where each is mended. */
const SECTIONS: Readonly<Record<NeedKind, PlanSection>> = {
  doesNotAddUp: 'hours',
  tooThin: 'rhythm',
  offerEnds: 'offer',
  offerEnded: 'offer',
  celebration: 'celebrations',
  celebrationPassed: 'celebrations',
  withoutLeader: 'people',
  withoutRefill: 'rhythm',
};

interface NeedsListProps {
  readonly needs: readonly Need[];
  readonly today: IsoDate;
}

/** What waits, most urgent first: a word for the kind, a sentence, and one thing to do. */
export function NeedsList({ needs, today }: NeedsListProps) {
  const { texts } = useWindowTexts();
  const [isWhole, setIsWhole] = useState(false);
  const words = texts.overview.needs;
  const shown = isWhole ? needs : needs.slice(0, SHOWN);
  return (
    <>
      <ol className={css.list}>
        {shown.map((need) => (
          <NeedRow key={`${need.kind} ${need.plan.id} ${need.days ?? ''}`} need={need} today={today} />
        ))}
      </ol>
      {needs.length > SHOWN && (
        <p className={css.more}>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              setIsWhole(!isWhole);
            }}
          >
            {isWhole ? words.fewer : words.more(needs.length)}
          </Button>
        </p>
      )}
    </>
  );
}

function NeedRow({ need, today }: { readonly need: Need; readonly today: IsoDate }) {
  const { texts } = useWindowTexts();
  const { kind, plan } = need;
  const { kind: name, act, ...words } = texts.overview.needs[kind];
  const facts = factsOf(need, today, texts);
  const what = words.what(facts);
  const isShort = kind === 'doesNotAddUp' || kind === 'tooThin';
  return (
    <li className={css.row}>
      <span className={css.kind} data-short={isShort || undefined}>
        <i />
        {name}
      </span>
      <span className={css.text}>
        <b className="name" title={what}>
          {what}
        </b>
        <small className="name">{words.more(facts)}</small>
      </span>
      <Button
        component={Link}
        href={planPath(plan.id, SECTIONS[kind])}
        variant="default"
        size="compact-sm"
        aria-label={`${act}: ${what}`}
      >
        {act}
      </Button>
    </li>
  );
}

function factsOf({ client, plan, days }: Need, today: IsoDate, texts: WindowTexts): NeedFacts {
  return {
    client: client.name,
    plan: plan.cohort ?? texts.overview.needs.plan,
    day: days === null ? '' : dayName(addDays(today, days), days, texts),
    perMonth: plan.perMonth,
    coaches: plan.withoutLeader,
  };
}

/** `i dag`, `fredag 27 november`, and the whole date of a day that has passed. */
function dayName(date: IsoDate, days: number, { overview, format }: WindowTexts): string {
  const { todayAs, tomorrowAs, weekdays } = overview.needs;
  if (days < 0) return format.date(date);
  if (days === 0) return todayAs;
  if (days === 1) return tomorrowAs;
  return `${weekdays[weekdayOf(dayNumber(date)) - 1] ?? ''} ${format.dayMonth(date)}`;
}
