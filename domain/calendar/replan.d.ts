import type { Plan } from '../plan.ts';
import type { Schedule } from './session.ts';
export interface LastAnswer {
    readonly plan: Plan;
    /** What `schedulePlan` gave for it. */
    readonly schedule: Schedule;
}
export declare function replan(last: LastAnswer, plan: Plan): Schedule;
