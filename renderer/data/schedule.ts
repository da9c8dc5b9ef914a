/** The plan's calendar, booked in a worker: the last answer stands until the next one is there. */
import { useEffect, useState } from 'react';
import type { Schedule } from '#domain/calendar/session.ts';
import type { Plan } from '#domain/plan.ts';
import { bookingPieces, whole } from '../work/pieces.ts';
import type { Asked, Told } from '../work/schedule.worker.ts';
import { workWith } from './work.ts';

export interface ScheduleOnScreen {
  /** Null until the first answer. */
  readonly schedule: Schedule | null;
  /** Whether the plan has changed since. */
  readonly isOld: boolean;
  /** Whether the plan as it is now could not be booked, through a fault of the program. */
  readonly hasFailed: boolean;
}

interface Booked {
  readonly schedule: Schedule;
  /** How long it took. */
  readonly ms: number;
}

/** Only what is new goes to and fro: beside a year of sessions for many, the rest is little. */
const booker = workWith<Plan, Booked, Asked, Told>(
  () => new Worker(new URL('../work/schedule.worker.ts', import.meta.url), { type: 'module' }),
  {
    say: (plan, before) => ({
      plan: { ...plan, bookings: [] },
      bookings: bookingPieces(before?.answer.schedule.sessions ?? [], plan.bookings),
    }),
    understand: ({ schedule, sessions, ms }, before) => ({
      schedule: { ...schedule, sessions: whole(before?.answer.schedule.sessions ?? [], sessions) },
      ms,
    }),
  },
);

/** A long booking waits for the hand to rest, so that the two do not share the computer: so many times as long as it takes, */
const WAIT_TIMES = 3;
/** but no longer than this. */
const LONGEST_WAIT_MS = 500;
let tookMs = 0;

export function useSchedule(plan: Plan | null): ScheduleOnScreen {
  const [answer, setAnswer] = useState<{ readonly plan: Plan; readonly schedule: Schedule } | null>(null);
  const [failedAt, setFailedAt] = useState<Plan | null>(null);
  useEffect(() => {
    if (plan === null) return undefined;
    let leave = (): void => undefined;
    const timer = setTimeout(
      () => {
        leave = booker.ask(plan, {
          answered: ({ schedule, ms }) => {
            tookMs = ms;
            setAnswer({ plan, schedule });
          },
          failed: () => setFailedAt(plan),
        });
      },
      Math.min(LONGEST_WAIT_MS, WAIT_TIMES * tookMs),
    );
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [plan]);
  return {
    schedule: answer?.schedule ?? null,
    isOld: answer?.plan !== plan,
    hasFailed: plan !== null && failedAt === plan,
  };
}
