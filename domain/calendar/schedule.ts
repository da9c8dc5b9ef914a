/**
 * Books a plan's sessions into its calendar. A pure function of the plan: the same plan gives the same calendar,
 * and a plan whose bookings are the last answer gives that answer again. Rules: docs/plan-file.md, Sessions.
 */
import type { Plan } from '../plan.ts';
import { bestAttempt } from './schedule/attempt.ts';
import { conflictsOf } from './schedule/conflicts.ts';
import { giveIds } from './schedule/ids.ts';
import { sessionsOf } from './schedule/sessions.ts';
import { unplacedOf } from './schedule/unplaced.ts';
import { followWishes } from './schedule/wishes.ts';
import type { Schedule } from './session.ts';
import { activeWeeks } from './workdays.ts';

export function schedulePlan(plan: Plan): Schedule {
  const best = bestAttempt(plan);
  followWishes(best);
  const { ground, series, released } = best;
  giveIds(ground, series, released);
  return {
    activeWeeks: activeWeeks(plan),
    sessions: sessionsOf(ground, series),
    unplaced: unplacedOf(ground, series),
    conflicts: conflictsOf(ground, series),
  };
}
