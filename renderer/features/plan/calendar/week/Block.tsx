import { IconAlertTriangle, IconArrowsMove, IconCheck, IconLock } from '@tabler/icons-react';
import type { PointerEvent } from 'react';
import type { Session } from '#domain/calendar/session.ts';
import marks from '../marks.module.css';
import { sessionTime, whoText } from '../sessionText.ts';
import type { CalendarOnScreen } from '../useCalendar.ts';
import type { Lane } from './lanes.ts';
import { whoseText } from './moveText.ts';
import { laneStyle, spanStyle } from './places.ts';
import { blockId } from './stops.ts';
import type { OnKey } from './useBlockKeys.ts';
import css from './week.module.css';

const STATE_ICONS = { moved: IconArrowsMove, locked: IconLock, held: IconCheck };

interface BlockProps {
  readonly at: Lane;
  readonly calendar: CalendarOnScreen;
  readonly isHeld: boolean;
  readonly isStop: boolean;
  readonly grab: (event: PointerEvent, session: Session) => void;
  readonly onKey: OnKey;
}

/** A session as a block: what, whose, when and how firmly it stands, its preparation above it. */
export function Block({ at, calendar, isHeld, isStop, grab, onKey }: BlockProps) {
  const { session, from, to, lead } = at;
  const { page, chosen, choose } = calendar;
  const { offer } = page;
  const { proposal } = offer.texts;
  const conflict = offer.schedule.conflicts.find(({ id }) => id === session.id);
  const time = sessionTime(offer, session);
  const whose = whoseText(offer, session);
  return (
    <>
      {lead > 0 && (
        <div className={css.lead} style={{ ...spanStyle(from, from + lead), ...laneStyle(at) }} aria-hidden />
      )}
      <button
        type="button"
        id={blockId(session)}
        className={css.block}
        style={{ ...spanStyle(from + lead, to), ...laneStyle(at) }}
        data-kind={session.kind}
        data-state={session.state}
        data-held={isHeld || undefined}
        data-conflict={conflict !== undefined || undefined}
        tabIndex={isStop || chosen?.id === session.id ? 0 : -1}
        aria-expanded={chosen?.id === session.id}
        title={`${time} ${whoText(offer, session)}`}
        onClick={() => choose(session.id)}
        onPointerDown={(event) => grab(event, session)}
        onKeyDown={(event) => onKey(event, blockId(session), session)}
      >
        <span className={css.line}>
          <i data-mark={session.kind} className={marks.mark} aria-hidden>
            {proposal.calendar.marks[session.kind].letter}
          </i>
          <span className={css.time}>
            {time.slice(0, 5)}
            <span className={css.end}>{time.slice(5)}</span>
          </span>
          <StateIcon session={session} isConflict={conflict !== undefined} />
        </span>
        <span className={css.whose}>{whose}</span>
        <span className={css.initials} aria-hidden>
          {initials(whose)}
        </span>
        <span className="sr-only">{moreText(calendar, at)}</span>
      </button>
    </>
  );
}

function StateIcon({ session, isConflict }: { readonly session: Session; readonly isConflict: boolean }) {
  if (isConflict) return <IconAlertTriangle size={14} stroke={2} aria-hidden />;
  if (session.state === 'proposed') return null;
  const Icon = STATE_ICONS[session.state];
  return <Icon size={14} stroke={2} aria-hidden />;
}

/** Names as short as this stand whole everywhere. */
const SHORT = 4;

/** `AB` of `Anna Bergström`, `S12` of `Säljare 12`. */
function initials(name: string): string {
  if (name.length <= SHORT) return name;
  return name
    .split(/\s+/u)
    .map((word) => (/^\d+$/u.test(word) ? word : [...word][0]))
    .join('')
    .slice(0, 3);
}

/** What is heard beside what is read. */
function moreText({ page }: CalendarOnScreen, { session, lead }: Lane): string {
  const { offer } = page;
  const { texts } = offer;
  const words = texts.planScreen.calendar.week;
  const conflict = offer.schedule.conflicts.find(({ id }) => id === session.id);
  return [
    '',
    texts.proposal.plan.kinds[session.kind].name,
    whoText(offer, session),
    texts.format.weekdayDayMonth(session.start.slice(0, 10)),
    words.states[session.state],
    ...(lead > 0 ? [words.preparation(lead)] : []),
    ...(conflict === undefined ? [] : [texts.schedule.conflicts[conflict.rule]]),
  ].join(', ');
}
