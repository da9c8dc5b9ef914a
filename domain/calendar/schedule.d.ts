/**
 * Books a plan's sessions into its calendar. A pure function of the plan: the same plan gives the same calendar,
 * and a plan whose bookings are the last answer gives that answer again. Rules: docs/plan-file.md, Sessions.
 */
import type { Plan } from '../plan.ts';
import type { Schedule } from './session.ts';
export declare function schedulePlan(plan: Plan): Schedule;
