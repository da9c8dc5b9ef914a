/** Bookings against the people they name, their own ids and each other. */
import type { Role } from '../plan.ts';
import { checkEach, checkUnique, checkUniqueIds, listOf } from './entries.ts';
import { reportAt, type Reading } from './reading.ts';
import type { Known } from './known.ts';
import type { JsonObject } from './shapes.ts';
import { isMoment } from './values.ts';

/** The id of each kind's bookings: what it looks like, and whom it names. */
interface IdRule {
  readonly pattern: string;
  readonly matches: RegExp;
  readonly names: Role | null;
}
const idRule = (pattern: string, matches: RegExp, names: Role | null): IdRule => ({
  pattern,
  matches,
  names,
});
const ID_RULES = new Map<unknown, IdRule>([
  ['coaching', idRule('coaching-<seller>-<n>', /^coaching-(.+)-[1-9]\d{0,8}$/, 'seller')],
  ['productTraining', idRule('productTraining-<coach>-<n>', /^productTraining-(.+)-[1-9]\d{0,8}$/, 'coach')],
  ['processReview', idRule('processReview-all-<n>', /^processReview-all-[1-9]\d{0,8}$/, null)],
  ['refill', idRule('refill-<coach>-<n>', /^refill-(.+)-[1-9]\d{0,8}$/, 'coach')],
  ['checkpoint', idRule('checkpoint-all-<days>', /^checkpoint-all-\d{1,9}$/, null)],
]);
/** Those that stand in the calendar. One that was missed or cancelled may be booked anew under its id. */
const COUNTING: ReadonlySet<unknown> = new Set(['proposed', 'moved', 'locked', 'held']);
const LONGEST_MILLISECONDS = 24 * 60 * 60 * 1000;

export function checkBookings(plan: JsonObject, known: Known, reading: Reading): void {
  checkEach(plan, 'bookings', reading, (booking) => {
    checkPeople(booking, known, reading);
    checkId(booking, known, reading);
    checkTimes(booking, reading);
  });
  checkUniqueIds(plan, 'bookings', reading, (booking) => COUNTING.has(booking.state));
}

function checkPeople(booking: JsonObject, known: Known, reading: Reading): void {
  const { people } = booking;
  if (!Array.isArray(people)) return;
  for (const [index, id] of listOf(people).entries())
    if (typeof id === 'string' && !known.isKnown(id))
      reportAt(reading, ['people', index], id, { kind: 'knownId' });
  checkUnique(booking, 'people', reading);
  if (booking.kind === 'coaching' && !people.some((id) => known.hasRole(id, 'coach')))
    reportAt(reading, ['people'], people, { kind: 'atLeastOneOf', role: 'coach' });
  else if (people.length === 0) reportAt(reading, ['people'], people, { kind: 'atLeastOne' });
}

function checkId({ id, kind, people }: JsonObject, known: Known, reading: Reading): void {
  const rule = ID_RULES.get(kind);
  if (typeof id !== 'string' || rule === undefined) return;
  const match = rule.matches.exec(id);
  const named = match?.[1];
  if (match === null || (rule.names !== null && !known.hasRole(named, rule.names)))
    return reportAt(reading, ['id'], id, { kind: 'bookingId', pattern: rule.pattern });
  if (named !== undefined && Array.isArray(people)) checkNamed({ named, kind, people }, known, reading);
}

/** Who is named takes part. A group's talk keeps its name where the first of the group is away. */
function checkNamed(
  { named, kind, people }: { named: string; kind: unknown; people: readonly unknown[] },
  known: Known,
  reading: Reading,
): void {
  const isThere =
    people.includes(named) || (kind === 'coaching' && people.some((id) => known.hasRole(id, 'seller')));
  if (!isThere) reportAt(reading, ['people'], people, { kind: 'among', id: named });
}

function checkTimes({ start, end }: JsonObject, reading: Reading): void {
  if (!isMoment(start) || !isMoment(end)) return;
  const milliseconds = Date.parse(end) - Date.parse(start);
  if (milliseconds <= 0) reportAt(reading, ['start'], start, { kind: 'before', field: 'end', value: end });
  if (milliseconds > LONGEST_MILLISECONDS) reportAt(reading, ['end'], end, { kind: 'atMostADay' });
}
