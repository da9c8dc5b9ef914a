import { useMemo } from 'react';
import type { Schedule } from '#domain/calendar/session.ts';
import type { IsoDate } from '#domain/plan.ts';
import { offerOf, type Offer } from '#domain/proposal/offer.ts';
import { useInitials } from '#renderer/data/initials.ts';
import type { PlanOnScreen } from '#renderer/data/openPlan.ts';
import { useSchedule, type ScheduleOnScreen } from '#renderer/data/schedule.ts';
import { useToday } from '#renderer/data/today.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { useDroppedList, type DroppedList } from './useDroppedList.ts';
import { useExports, type Exports } from './useExports.ts';
import { withoutGone } from '#renderer/data/withoutGone.ts';

/** What every section of the plan is drawn from. */
export interface PlanPage extends Omit<PlanOnScreen, 'open'>, ScheduleOnScreen {
  readonly id: string;
  /** Figures, names and sentences in the language of the window, from where the Word file has them too. */
  readonly offer: Offer;
  readonly today: IsoDate;
  readonly exports: Exports;
  readonly droppedList: DroppedList;
}

/** Before the first answer nothing has a time, and nothing is said to lack one. */
const NOT_BOOKED: Schedule = { activeWeeks: 0, sessions: [], unplaced: [], conflicts: [] };

export function usePlanPage(id: string, onScreen: PlanOnScreen): PlanPage {
  const { texts } = useTexts();
  const scheduled = useSchedule(onScreen.plan);
  const exports = useExports(id);
  const droppedList = useDroppedList(id);
  const today = useToday();
  const { hasInitials } = useInitials();
  const { plan, documents, change, now } = onScreen;
  const schedule = useMemo(
    () => scheduled.schedule && withoutGone(scheduled.schedule, plan),
    [scheduled.schedule, plan],
  );
  const offer = useMemo(
    () => offerOf({ plan, schedule: schedule ?? NOT_BOOKED, texts, today, initials: hasInitials }),
    [plan, schedule, texts, today, hasInitials],
  );
  const { isOld, hasFailed } = scheduled;
  // The same page until something of it changes: what has been stored meanwhile is the head's alone.
  return useMemo(
    () => ({
      id,
      plan,
      documents,
      change,
      now,
      schedule,
      isOld,
      hasFailed,
      offer,
      today,
      exports,
      droppedList,
    }),
    [id, plan, documents, change, now, schedule, isOld, hasFailed, offer, today, exports, droppedList],
  );
}
