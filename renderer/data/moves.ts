/** What an act on the calendar would do, and free times: tried in a worker, so that a drag never waits. */
import { useEffect, useState } from 'react';
import type { Act } from '#domain/calendar/acts.ts';
import type { Disturbed } from '#domain/calendar/disturbed.ts';
import type { Session } from '#domain/calendar/session.ts';
import type { Spot } from '#domain/calendar/spot.ts';
import type { IsoDate } from '#domain/plan.ts';
import type { Answer, Asked, Base, Question } from '../work/moves.worker.ts';
import { bookingPieces, sessionPieces } from '../work/pieces.ts';
import { workWith } from './work.ts';

interface Asking {
  readonly base: Base;
  readonly question: Question;
}

/** The plan is sent once, since the questions of a drag are many; and of the next plan only what is new. */
const trier = workWith<Asking, Answer, Asked, Answer>(
  () => new Worker(new URL('../work/moves.worker.ts', import.meta.url), { type: 'module' }),
  {
    say: ({ base, question }, before) => ({ base: baseTo(before?.question.base ?? null, base), question }),
    understand: (answer) => answer,
  },
);

function baseTo(known: Base | null, { plan, schedule }: Base): Asked['base'] {
  if (known?.plan === plan && known.schedule === schedule) return null;
  return {
    plan: { ...plan, bookings: [] },
    schedule: { ...schedule, sessions: [] },
    sessions: sessionPieces(known?.schedule.sessions ?? [], schedule.sessions),
    bookings: bookingPieces(schedule.sessions, plan.bookings),
  };
}

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
  const [got, setGot] = useState<(Asking & { readonly answer: Answer }) | null>(null);
  useEffect(() => {
    if (question === null) return undefined;
    const base = { plan, schedule };
    return trier.ask(
      { base, question },
      {
        answered: (answer) => setGot({ base, question, answer }),
        // It stays unknown.
        failed: () => undefined,
      },
    );
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
