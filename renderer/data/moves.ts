/** What an act on the calendar would do, and free times: tried in a worker, so that a drag never waits. */
import { useEffect, useState } from 'react';
import type { Act } from '#domain/calendar/acts.ts';
import type { Disturbed } from '#domain/calendar/disturbed.ts';
import type { Session } from '#domain/calendar/session.ts';
import type { Spot } from '#domain/calendar/spot.ts';
import type { IsoDate } from '#domain/plan.ts';
import type { Answer, Asked, Base, Question } from '../work/moves.worker.ts';

/** What else would move; null until it is known, and where nothing is asked. */
export function useDisturbed(
  base: Base,
  session: Session | null,
  act: Act | null,
): readonly Disturbed[] | null {
  const answer = useAnswer(base, session && act && { kind: 'disturbed', session, act });
  return answer?.kind === 'disturbed' ? answer.disturbed : null;
}

const NEAREST = 3;

/** The nearest free times from a day on; null until they are known. */
export function useNearestTimes(base: Base, session: Session, from: IsoDate): readonly Spot[] | null {
  const answer = useAnswer(base, { kind: 'nearest', session, from, count: NEAREST });
  return answer?.kind === 'nearest' ? answer.spots : null;
}

function useAnswer({ plan, schedule }: Base, wanted: Question | null): Answer | null {
  const question = useSame(wanted);
  const [got, setGot] = useState<{
    readonly base: Base;
    readonly question: Question;
    readonly answer: Answer;
  } | null>(null);
  useEffect(() => {
    if (question === null) return undefined;
    const base = { plan, schedule };
    return asker.ask(base, question, (answer) => setGot({ base, question, answer }));
  }, [plan, schedule, question]);
  const isOf = got?.question === question && got?.base.plan === plan && got.base.schedule === schedule;
  return isOf ? got.answer : null;
}

/** The same question as before, where nothing in it is another. */
function useSame(question: Question | null): Question | null {
  const [same, setSame] = useState(question);
  if (same === question || JSON.stringify(same) === JSON.stringify(question)) return same;
  setSame(question);
  return question;
}

interface Order {
  readonly base: Base;
  readonly question: Question;
  readonly done: (answer: Answer) => void;
}

const asker = startAsker();

/** One worker for the window. What is no longer asked is not begun. */
function startAsker() {
  let worker: Worker | null = null;
  let turn = 0;
  let known: Base | null = null;
  let working: Order | null = null;
  const waiting = new Set<Order>();
  const send = (to: Worker, asked: Asked): void => to.postMessage(asked);
  const next = (): void => {
    const [order] = waiting;
    if (working !== null || order === undefined) return;
    waiting.delete(order);
    working = order;
    worker ??= open();
    const { plan, schedule } = order.base;
    if (known?.plan !== plan || known.schedule !== schedule) send(worker, { kind: 'base', base: order.base });
    known = order.base;
    send(worker, { kind: 'question', turn: ++turn, question: order.question });
  };
  const open = (): Worker => {
    const made = new Worker(new URL('../work/moves.worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener(
      'message',
      ({ data }: MessageEvent<{ readonly turn: number; readonly answer: Answer }>) => {
        working?.done(data.answer);
        working = null;
        next();
      },
    );
    return made;
  };
  return {
    ask: (base: Base, question: Question, done: (answer: Answer) => void): (() => void) => {
      let isWanted = true;
      const order: Order = {
        base,
        question,
        done: (answer) => {
          if (isWanted) done(answer);
        },
      };
      waiting.add(order);
      next();
      return () => {
        isWanted = false;
        waiting.delete(order);
      };
    },
  };
}
