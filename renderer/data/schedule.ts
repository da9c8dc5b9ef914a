/** The plan's calendar, booked in a worker: the last answer stands until the next one is there. */
import { useEffect, useState } from 'react';
import type { Schedule } from '#domain/calendar/session.ts';
import type { Plan } from '#domain/plan.ts';

export interface ScheduleOnScreen {
  /** Null until the first answer. */
  readonly schedule: Schedule | null;
  /** Whether the plan has changed since. */
  readonly isOld: boolean;
}

interface Answer {
  readonly turn: number;
  readonly schedule: Schedule;
}

/** One worker for the window. While it works, only the last plan waits. */
const booker = startBooker();

export function useSchedule(plan: Plan | null): ScheduleOnScreen {
  const [answer, setAnswer] = useState<{ readonly plan: Plan; readonly schedule: Schedule } | null>(null);
  useEffect(() => {
    if (plan === null) return undefined;
    let leave = (): void => undefined;
    const timer = setTimeout(() => {
      leave = booker.book(plan, (schedule) => {
        setAnswer({ plan, schedule });
      });
    }, booker.patience());
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [plan]);
  return { schedule: answer?.schedule ?? null, isOld: answer?.plan !== plan };
}

type Done = (schedule: Schedule) => void;
interface Order {
  readonly plan: Plan;
  readonly done: Done;
}

/** A long booking waits for the hand to rest, so that the two do not share the computer: so many times as long as it takes, */
const WAIT_TIMES = 3;
/** but no longer than this. */
const LONGEST_WAIT_MS = 500;

interface Booker {
  readonly book: (plan: Plan, done: Done) => () => void;
  /** Milliseconds to wait before a booking. */
  readonly patience: () => number;
}

function startBooker(): Booker {
  let worker: Worker | null = null;
  let turn = 0;
  let startedAt = 0;
  let tookMs = 0;
  let working: Order | null = null;
  let waiting: Order | null = null;
  const send = (order: Order): void => {
    worker ??= open();
    working = order;
    startedAt = performance.now();
    worker.postMessage({ turn: ++turn, plan: order.plan });
  };
  const open = (): Worker => {
    const made = new Worker(new URL('../work/schedule.worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.turn !== turn) return;
      tookMs = performance.now() - startedAt;
      working?.done(data.schedule);
      working = null;
      if (waiting !== null) send(waiting);
      waiting = null;
    });
    return made;
  };
  return {
    patience: () => Math.min(LONGEST_WAIT_MS, WAIT_TIMES * tookMs),
    book: (plan, done) => {
      let isWanted = true;
      const order: Order = {
        plan,
        done: (schedule) => {
          if (isWanted) done(schedule);
        },
      };
      if (working === null) send(order);
      else waiting = order;
      return () => {
        isWanted = false;
      };
    },
  };
}
