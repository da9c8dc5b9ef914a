/** Whether a plan's talks find a place in its calendar. It is booked to see. */
import { isJson, isSame, type Json } from '../edit/json.ts';
import type { Plan } from '../plan.ts';
import { bestAttempt } from './schedule/attempt.ts';
import { codeOf } from './schedule/unplaced.ts';

/** The last answers: the same few plans are asked about as long as only texts are changed. */
const asked: { readonly parts: Json; readonly hasRoom: boolean }[] = [];
const MOST_ASKED = 12;

/** Always away, or no day at all, is no want of room. */
export function hasRoomForTalks(plan: Plan): boolean {
  const parts = bookedParts(plan);
  const known = asked.find((one) => isSame(one.parts, parts));
  if (known !== undefined) return known.hasRoom;
  const { ground, series } = bestAttempt(plan);
  const hasRoom = series.every((one) => {
    if (one.kind !== 'coaching' || one.placed.length >= one.wanted) return true;
    const code = codeOf(ground, one);
    return code === 'away' || code === 'days';
  });
  asked.push({ parts, hasRoom });
  if (asked.length > MOST_ASKED) asked.shift();
  return hasRoom;
}

/** What of a plan its calendar depends on, the shortest first. */
function bookedParts({ rhythm, start, weeks, checkpoints, calendar, academy, people, bookings }: Plan): Json {
  const parts: unknown = { rhythm, start, weeks, checkpoints, calendar, academy, people, bookings };
  return isJson(parts) ? parts : null;
}
