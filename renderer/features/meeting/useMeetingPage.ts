import { useMemo, useState } from 'react';
import type { Schedule } from '#domain/calendar/session.ts';
import type { SubjectEdit } from '#domain/edit/change.ts';
import type { PlanInEdit } from '#domain/edit/people.ts';
import { planAfter } from '#domain/edit/whatIf.ts';
import { offerOf, type Offer } from '#domain/proposal/offer.ts';
import { useInitials } from '#renderer/data/initials.ts';
import type { PlanOnScreen } from '#renderer/data/openPlan.ts';
import { useSchedule } from '#renderer/data/schedule.ts';
import { useToday } from '#renderer/data/today.ts';
import { withoutGone } from '#renderer/data/withoutGone.ts';
import { useTexts } from '#renderer/shell/texts.tsx';

type Edits = readonly SubjectEdit[];

/** What the whole spread is drawn from. */
export interface MeetingPage {
  readonly id: string;
  /** The plan as it is stored. */
  readonly stored: PlanInEdit;
  /** The plan as it is shown: what is in the hand is in it. */
  readonly offer: Offer;
  /** The same with the talks that are in the calendar. */
  readonly booked: Offer;
  /** Shows edits while a handle is in the hand; nothing is stored. */
  readonly hold: (edits: Edits) => void;
  /** Makes them: one step that one undo takes back. */
  readonly change: (edits: Edits) => void;
  readonly hasInitials: boolean;
  readonly hasMoney: boolean;
  readonly toggleInitials: () => void;
  readonly toggleMoney: () => void;
}

const NOT_BOOKED: Schedule = { activeWeeks: 0, sessions: [], unplaced: [], conflicts: [] };

export function useMeetingPage(id: string, onScreen: PlanOnScreen): MeetingPage {
  const { texts } = useTexts();
  const today = useToday();
  const { documents, plan, change } = onScreen;
  const [held, setHeld] = useState<Edits | null>(null);
  const { hasInitials, setInitials } = useInitials();
  const [hasMoney, setMoney] = useState(false);
  const stored = useMemo(() => ({ documents, plan }), [documents, plan]);
  const shown = useMemo(
    () => (held === null ? stored : (planAfter(stored, held) ?? stored)).plan,
    [held, stored],
  );
  const { schedule: last } = useSchedule(plan);
  const [offer, booked] = useMemo(() => {
    const schedule = last === null ? NOT_BOOKED : withoutGone(last, shown);
    const make = (one: Schedule): Offer =>
      offerOf({ plan: shown, schedule: one, texts, today, initials: hasInitials });
    // That all talks have a time goes without saying here; that some have none does not.
    const quiet = schedule.unplaced.length > 0 ? schedule : { ...schedule, sessions: [] };
    return [make(quiet), make(schedule)] as const;
  }, [shown, last, texts, today, hasInitials]);
  return {
    id,
    stored,
    offer,
    booked,
    hold: setHeld,
    change: (edits) => {
      setHeld(null);
      change(edits);
    },
    hasInitials,
    hasMoney,
    toggleInitials: () => {
      setInitials(!hasInitials);
    },
    toggleMoney: () => {
      setMoney(!hasMoney);
    },
  };
}
