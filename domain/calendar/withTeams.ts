/** An answer in which some teams are planned anew: their own sessions take the place of those they had. */
import { clockOf, isAsBooked, isBefore, isSameList, placeIn } from './asBooked.ts';
import type { Conflict, Schedule, Session } from './session.ts';
import { fromPieces, isForAll, type Piece } from './whose.ts';

/** `places`: where the last answer's sessions lie that concern the teams, in order. `anew`: the answer for the teams alone. */
export function withTeams(last: Schedule, places: readonly number[], anew: Schedule): Schedule {
  const before = places.filter((at) => !isForAllAt(last, at));
  const now = anew.sessions.filter((session) => !isForAll(session));
  const pieces = inPlaceOf(last.sessions, before, now);
  return fromPieces(last, { pieces, conflicts: conflictsOf(last, before, anew) });
}

function isForAllAt({ sessions }: Schedule, at: number): boolean {
  const session = sessions[at];
  return session !== undefined && isForAll(session);
}

/** All in order, with these sessions in place of those at some places; one that is as it was stays the same object. */
function inPlaceOf(
  all: readonly Session[],
  places: readonly number[],
  now: readonly Session[],
): readonly Piece[] {
  // What stands between two changes is taken over in one piece.
  const pieces: Piece[] = [];
  let from = 0;
  const takeTo = (to: number): void => {
    if (to > from) pieces.push({ from, to });
    from = Math.max(from, to);
  };
  let number = 0;
  const addWhile = (isNext: (session: Session) => boolean): void => {
    for (let next = now[number]; next !== undefined && isNext(next); next = now[++number]) {
      takeTo(placeIn(all, next));
      pieces.push(next);
    }
  };
  for (const at of places) {
    const session = all[at];
    if (session === undefined) continue;
    const clock = clockOf(session.start);
    addWhile((next) => isBefore(next, clock, session.id));
    const same = now[number];
    if (same !== undefined && isAsItWas(session, same)) number++;
    else {
      takeTo(at);
      from = at + 1;
    }
  }
  addWhile(() => true);
  takeTo(all.length);
  return pieces;
}

function isAsItWas(session: Session, now: Session): boolean {
  return isAsBooked(session, now) && isSameList(session.preparers, now.preparers);
}

/** Those of the last answer whose sessions are not the team's, and the team's now, in order of their ids. */
function conflictsOf(last: Schedule, places: readonly number[], anew: Schedule): readonly Conflict[] {
  const ids = new Set(places.map((at) => last.sessions[at]?.id));
  const conflicts = [...last.conflicts.filter(({ id }) => !ids.has(id)), ...anew.conflicts];
  return conflicts.toSorted((a, b) => (a.id === b.id ? 0 : a.id < b.id ? -1 : 1));
}
