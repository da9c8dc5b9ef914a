/** Whose the sessions of an answer are: found once, and carried on to the answers that follow from it. */
import type { Booking } from '../plan.ts';
import type { Schedule, Session } from './session.ts';

/** Of one kind and of the same people: they have a number. */
interface Alike {
  readonly numbers: Map<string, number>;
  /** One session of each number. */
  readonly examples: Session[];
}

interface Whose {
  /** Only ever added to, so that all answers that follow from one can share it. */
  readonly alike: Alike;
  /** The number of each session. */
  readonly numberAt: Int32Array;
}

const known = new WeakMap<Schedule, Whose>();

function whoseIn(schedule: Schedule): Whose {
  const before = known.get(schedule);
  if (before !== undefined) return before;
  const alike: Alike = { numbers: new Map(), examples: [] };
  const whose = { alike, numberAt: Int32Array.from(schedule.sessions, (one) => numberOf(alike, one)) };
  known.set(schedule, whose);
  return whose;
}

function numberOf({ numbers, examples }: Alike, session: Session): number {
  const name = `${session.kind} ${session.people.join(' ')}`;
  let number = numbers.get(name);
  if (number === undefined) {
    number = examples.push(session) - 1;
    numbers.set(name, number);
  }
  return number;
}

export const isForAll = ({ kind }: Session | Booking): boolean =>
  kind === 'checkpoint' || kind === 'processReview';

/** Whether a session is for all, or somebody of the team takes part. */
export function concerns(session: Session | Booking, team: ReadonlySet<string>): boolean {
  for (const id of session.people) if (team.has(id)) return true;
  return isForAll(session);
}

/** Where the sessions lie that concern a team, in order. */
export function placesOf(schedule: Schedule, team: ReadonlySet<string>): readonly number[] {
  const { alike, numberAt } = whoseIn(schedule);
  const areConcerned = alike.examples.map((session) => concerns(session, team));
  const places: number[] = [];
  let at = 0;
  for (const number of numberAt) {
    if (areConcerned[number] === true) places.push(at);
    at++;
  }
  return places;
}

/** Sessions of an answer, the end not included; or one that is new. */
export type Piece = { readonly from: number; readonly to: number } | Session;

/** The answer with its sessions put together from pieces. Whose they are goes with them. */
export function fromPieces(
  last: Schedule,
  { pieces, conflicts }: { readonly pieces: readonly Piece[]; readonly conflicts: Schedule['conflicts'] },
): Schedule {
  const { alike, numberAt } = whoseIn(last);
  const none: readonly Session[] = [];
  const sessions = none.concat(
    ...pieces.map((piece) => ('from' in piece ? last.sessions.slice(piece.from, piece.to) : [piece])),
  );
  const numbers = new Int32Array(sessions.length);
  let at = 0;
  for (const piece of pieces) {
    if ('from' in piece) {
      numbers.set(numberAt.subarray(piece.from, piece.to), at);
      at += piece.to - piece.from;
    } else numbers[at++] = numberOf(alike, piece);
  }
  const schedule = { ...last, sessions, conflicts };
  known.set(schedule, { alike, numberAt: numbers });
  return schedule;
}
