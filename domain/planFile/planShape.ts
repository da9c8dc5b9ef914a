/** What stands in a plan file, field by field. Source: docs/plan-file.md. */
import { GUIDE_KINDS } from '../guides.ts';
import { OFFER_ANSWERS, ALTERNATIVE_KINDS, COUNTRIES } from '../plan.ts';
import { isObject, lasting, list, object, single, type Shape, type ValueOf } from './shapes.ts';
import {
  boolean,
  color,
  currency,
  date,
  idOf,
  knownId,
  line,
  moment,
  newId,
  number,
  oneOf,
  text,
  time,
  timeZone,
  weekday,
  wholeNumber,
} from './values.ts';

export const FORMAT = 'men-sen-da/plan';
export const VERSION = 1;
export const MOST_WEEKS = 104;
/** More in one talk is a training. */
export const MOST_IN_A_GROUP = 6;
export const MOST_START_WEEKS = 52;
/** More is no way to another talk on the same day. */
export const MOST_TRAVEL_MINUTES = 240;
/** Of one person: ten a day for two years. */
export const MOST_BUSY_TIMES = 5000;

const range = object({ from: date, to: date }, { reason: text });

const named = {
  name: text,
  email: text,
  away: list(range),
  workdays: list(weekday),
  preferredTime: object({ from: time, to: time }, {}),
  busy: lasting(list(object({ from: moment, to: moment }, {}))),
};
const seller = object({ id: newId, role: oneOf(['seller']), coach: idOf('coach') }, named);
const coach = object(
  { id: newId, role: oneOf(['coach']) },
  {
    ...named,
    leader: idOf('leader'),
    coachingHoursPerWeek: number(0, 168),
    travelMinutes: wholeNumber(0, MOST_TRAVEL_MINUTES),
  },
);
const leader = object({ id: newId, role: oneOf(['leader']) }, { ...named, refilledBy: text });
const trainer = object({ id: newId, role: oneOf(['trainer']) }, named);
const somebody = object({ id: newId, role: oneOf(['seller', 'coach', 'leader', 'trainer']) }, named);

export type PersonEntry = ValueOf<typeof seller | typeof coach | typeof leader | typeof trainer>;
const byRole = new Map<unknown, Shape<PersonEntry>>([
  ['seller', seller],
  ['coach', coach],
  ['leader', leader],
  ['trainer', trainer],
]);
const person: Shape<PersonEntry> = (value, reading): value is PersonEntry => {
  const shape = byRole.get(isObject(value) ? value.role : undefined);
  return shape === undefined ? somebody(value, reading) && false : shape(value, reading);
};

/** Enough for several a day, and a bound on how many sessions a file can ask for. */
const times = number(0, 100);
const minutes = wholeNumber(0, 24 * 60);
const length = { minutes, preparationMinutes: minutes };
const start = object({ weeks: wholeNumber(1, MOST_START_WEEKS), perMonth: times }, {});
const rhythm = object(
  {},
  {
    coaching: object({}, { ...length, perMonth: times, groupSize: wholeNumber(1, MOST_IN_A_GROUP), start }),
    productTraining: object({}, { ...length, perMonth: times }),
    processReview: object({}, { ...length, perQuarter: times }),
    refill: object({}, { ...length, perMonth: times }),
  },
);
const alternative = object({ kind: oneOf(ALTERNATIVE_KINDS) }, { rhythm });

const softDays = object(
  {},
  {
    bridgeDays: boolean,
    yearEnd: boolean,
    summer: boolean,
    winterBreak: list(wholeNumber(7, 10)),
    autumnBreak: boolean,
  },
);
const calendar = object(
  {},
  {
    timeZone,
    country: oneOf(COUNTRIES),
    workdays: list(weekday),
    dayStart: time,
    dayEnd: time,
    lunch: object({ from: time, to: time }, {}),
    pauses: list(range),
    coachingTimes: list(object({ coach: idOf('coach'), weekday, from: time, to: time }, {})),
    plannedFrom: date,
    softDays,
  },
);

const SESSION_KINDS = ['coaching', 'productTraining', 'processReview', 'refill', 'checkpoint'] as const;
const BOOKING_STATES = ['proposed', 'moved', 'locked', 'held', 'missed', 'cancelled'] as const;
const booking = object(
  {
    id: line,
    kind: oneOf(SESSION_KINDS),
    people: list(knownId),
    start: moment,
    end: moment,
    state: oneOf(BOOKING_STATES),
  },
  {},
);
const behaviour = object(
  { id: line, seller: idOf('seller'), result: line, behaviour: line },
  {
    unit: text,
    baseline: number(),
    target: number(),
    direction: oneOf(['up', 'down']),
    evidence: text,
    test: object({}, { influence: boolean, seen: boolean, practised: boolean, followedUp: boolean }),
    from: date,
  },
);
const celebration = object(
  { id: line, how: line },
  {
    scope: oneOf(['group', 'individual']),
    person: idOf('seller'),
    size: oneOf(['small', 'large']),
    trigger: text,
    date,
  },
);

const trainerDay = object({ id: line, date, title: line }, { hours: number(0, 24) });

const fees = list(object({ item: line, quantity: number(), price: number() }, { unit: text }));
const HOURS_IN_A_YEAR = 366 * 24;
const costBasis = object(
  {},
  { salary: number(), socialFee: number(0, 1), hoursPerYear: number(1, HOURS_IN_A_YEAR) },
);
const guideStep = object({}, { title: text, questions: list(text) });
const guide = object({ kind: oneOf(GUIDE_KINDS) }, { title: text, steps: list(guideStep) });
const inTime = object({}, { before: text, during: text, after: text });
const demands = object(
  {},
  {
    who: object({}, { leader: inTime, coach: inTime, trainer: inTime, seller: inTime }),
    courage: list(text),
  },
);

const investment = object(
  {},
  {
    currency,
    hourlyCost: object({}, { seller: number(), coach: number(), leader: number() }),
    hourlyCostFrom: object({}, { seller: costBasis, coach: costBasis, leader: costBasis }),
    fees,
    options: fees,
    vatRate: number(0, 1),
    vatReason: text,
    annualSales: number(),
    contributionMargin: number(0, 1),
  },
);
const proposal = object(
  {},
  {
    date,
    validUntil: date,
    answer: object({ what: oneOf(OFFER_ANSWERS) }, { date }),
    told: list(text),
    commitments: object({}, { client: list(text), consultant: list(text) }),
    terms: list(text),
    alternatives: boolean,
    sections: list(object({ id: line }, { shown: boolean, before: text, after: text })),
  },
);

const plan = object(
  { start: date, weeks: wholeNumber(1, MOST_WEEKS) },
  {
    rhythm,
    alternatives: list(alternative),
    checkpoints: object({}, { days: list(wholeNumber(0, 10_000)), minutes }),
    calendar,
    bookings: list(booking),
    behaviours: list(behaviour),
    celebrations: list(celebration),
    trainerDays: list(trainerDay),
    questions: list(text),
    guides: list(guide),
    demands,
    investment,
    proposal,
  },
);
const academy = object(
  {},
  {
    name: text,
    start: date,
    end: date,
    price: number(),
    modules: list(object({ title: line }, { date })),
  },
);

export const planShape = object(
  {
    format: oneOf([FORMAT]),
    version: single((value): value is number => value === VERSION, { kind: 'version', version: VERSION }),
    client: object({ name: line }, { contact: text, email: text, accent: color }),
    people: list(person),
    plan,
  },
  {
    id: text,
    language: oneOf(['sv', 'en']),
    consultant: object({}, { name: text, company: text, email: text, phone: text }),
    academy,
    cohort: text,
  },
);

/** A plan file that has been read: the data as it stood, unknown fields among it. */
export type PlanFile = ValueOf<typeof planShape>;
