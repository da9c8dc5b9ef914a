/** A plan as the app begins it. */
import { addDays, dayNumber, weekdayOf } from './calendar/days.ts';
import type { JsonObject } from './edit/json.ts';
import type { IsoDate, Language } from './plan.ts';
import { FORMAT, VERSION } from './planFile/planShape.ts';

export interface PeopleCount {
  readonly sellers: number;
  readonly coaches: number;
}

const LEAST: PeopleCount = { sellers: 1, coaches: 1 };
const WEEKS = 26;
const CHECKPOINT_DAYS = [30, 60, 120];
/** What most clients want; which week a school has its break is asked. */
const SOFT_DAYS = { bridgeDays: true, yearEnd: true, summer: true };

/**
 * The plan document of a plan that begins on the Monday after `today`: nameless people by their number, the sellers
 * shared out evenly, each coach's own in a row. Days that few want to meet on are left free where there is room.
 * Without numbers one seller and one coach, the least a plan can be.
 * Blank parts of the consultant are left out.
 */
export function newPlan({
  id,
  language,
  consultant,
  people,
  today,
}: {
  readonly id: string;
  readonly language: Language;
  readonly consultant: Readonly<Record<string, string>>;
  readonly people: PeopleCount | null;
  readonly today: IsoDate;
}): JsonObject {
  const known = Object.entries(consultant).filter(([, text]) => text.trim() !== '');
  return {
    format: FORMAT,
    version: VERSION,
    id,
    language,
    ...(known.length > 0 && { consultant: Object.fromEntries(known) }),
    people: namelessPeople(people ?? LEAST),
    plan: {
      start: nextMonday(today),
      weeks: WEEKS,
      checkpoints: { days: CHECKPOINT_DAYS },
      calendar: { softDays: SOFT_DAYS },
    },
  };
}

function namelessPeople({ sellers, coaches }: PeopleCount): readonly JsonObject[] {
  return [
    ...numbers(coaches).map((number) => ({ id: `coach-${number}`, role: 'coach' })),
    ...numbers(sellers).map((number) => ({
      id: `seller-${number}`,
      role: 'seller',
      coach: `coach-${Math.floor(((number - 1) * coaches) / sellers) + 1}`,
    })),
  ];
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** The Monday after a day. */
export function nextMonday(today: IsoDate): IsoDate {
  return addDays(today, 8 - weekdayOf(dayNumber(today)));
}
