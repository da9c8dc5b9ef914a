import type {
  Behaviour,
  Booking,
  Celebration,
  DateRange,
  Person,
  Plan,
  PlanCalendar,
  ProposalSettings,
  SoftDays,
  TrainerDay,
} from '../plan.ts';
import { sectionsOf } from '../offerSections.ts';
import { DEFAULT_CALENDAR, DEFAULT_CHECKPOINT_MINUTES, DEFAULT_RHYTHM } from './defaults.ts';
import { all, known, spoken } from './given.ts';
import type { PersonEntry, PlanFile } from './planShape.ts';
import { investmentOf } from './toInvestment.ts';
import { demandsOf, guidesOf } from './toGuides.ts';
import { alternativesOf, rhythmOf } from './toRhythm.ts';

/** The plan of a file, its defaults filled in field by field. Blank texts count as absent. */
export function toPlan(file: PlanFile): Plan {
  const { client, plan } = file;
  const consultant: Given<PlanFile['consultant']> = file.consultant ?? {};
  const checkpoints: Given<Section<'checkpoints'>> = plan.checkpoints ?? {};
  return {
    id: known(file.id),
    language: file.language ?? 'sv',
    client: clientOf(client),
    consultant: {
      name: known(consultant.name),
      company: known(consultant.company),
      email: known(consultant.email),
      phone: known(consultant.phone),
    },
    academy: academyOf(file.academy ?? {}),
    cohort: known(file.cohort),
    people: file.people.map(personOf),
    start: plan.start,
    weeks: plan.weeks,
    rhythm: rhythmOf(plan.rhythm, DEFAULT_RHYTHM),
    alternatives: alternativesOf(plan.alternatives),
    checkpoints: { days: all(checkpoints.days), minutes: checkpoints.minutes ?? DEFAULT_CHECKPOINT_MINUTES },
    calendar: calendarOf(plan.calendar ?? {}),
    bookings: all(plan.bookings).map(bookingOf),
    behaviours: all(plan.behaviours).map(behaviourOf),
    celebrations: all(plan.celebrations).map(celebrationOf),
    trainerDays: all(plan.trainerDays).map(trainerDayOf),
    questions: spoken(plan.questions),
    guides: guidesOf(plan.guides),
    demands: demandsOf(plan.demands ?? {}),
    investment: investmentOf(plan.investment ?? {}),
    proposal: proposalOf(plan.proposal ?? {}),
  };
}

/** A part of the file, where it is given. */
type Given<Part> = NonNullable<Part>;
type Section<Name extends keyof PlanFile['plan']> = PlanFile['plan'][Name];
type ItemOf<Items> = Items extends readonly (infer Item)[] ? Item : never;

interface RangeEntry {
  readonly from: string;
  readonly to: string;
  readonly reason?: string | null;
}
function rangesOf(ranges: readonly RangeEntry[] | null | undefined): readonly DateRange[] {
  return all(ranges).map(({ from, to, reason }) => ({ from, to, reason: known(reason) }));
}

function clientOf({ name, contact, email, accent }: PlanFile['client']): Plan['client'] {
  return {
    name: name.trim(),
    contact: known(contact),
    email: known(email),
    accent: accent?.toUpperCase() ?? null,
  };
}

function academyOf({ name, start, end, price, modules }: Given<PlanFile['academy']>): Plan['academy'] {
  return {
    name: known(name),
    start: start ?? null,
    end: end ?? null,
    price: price ?? null,
    modules: all(modules).map((module) => ({ title: module.title.trim(), date: module.date ?? null })),
  };
}

function personOf(entry: PersonEntry): Person {
  const named = {
    id: entry.id,
    name: known(entry.name),
    email: known(entry.email),
    away: rangesOf(entry.away),
    workdays: entry.workdays ?? null,
    preferredTime: entry.preferredTime
      ? { from: entry.preferredTime.from, to: entry.preferredTime.to }
      : null,
    busy: all(entry.busy).map(({ from, to }) => ({ from, to })),
  };
  switch (entry.role) {
    case 'seller':
      return { ...named, role: 'seller', coach: entry.coach };
    case 'coach':
      return {
        ...named,
        role: 'coach',
        leader: entry.leader ?? null,
        coachingHoursPerWeek: entry.coachingHoursPerWeek ?? null,
        travelMinutes: entry.travelMinutes ?? 0,
      };
    case 'leader':
      return { ...named, role: 'leader', refilledBy: known(entry.refilledBy) };
    case 'trainer':
      return { ...named, role: 'trainer' };
  }
}

function calendarOf({ lunch, ...entry }: Given<Section<'calendar'>>): PlanCalendar {
  return {
    timeZone: entry.timeZone ?? DEFAULT_CALENDAR.timeZone,
    country: entry.country ?? DEFAULT_CALENDAR.country,
    workdays: entry.workdays ?? DEFAULT_CALENDAR.workdays,
    dayStart: entry.dayStart ?? DEFAULT_CALENDAR.dayStart,
    dayEnd: entry.dayEnd ?? DEFAULT_CALENDAR.dayEnd,
    // Here null says something: no lunch.
    lunch: lunch === undefined ? DEFAULT_CALENDAR.lunch : lunch && { from: lunch.from, to: lunch.to },
    pauses: rangesOf(entry.pauses),
    coachingTimes: all(entry.coachingTimes).map(({ coach, weekday, from, to }) => ({
      coach,
      weekday,
      from,
      to,
    })),
    plannedFrom: entry.plannedFrom ?? null,
    softDays: softDaysOf(entry.softDays ?? {}),
  };
}

function softDaysOf(entry: Given<Given<Section<'calendar'>>['softDays']>): SoftDays {
  const { softDays } = DEFAULT_CALENDAR;
  return {
    bridgeDays: entry.bridgeDays ?? softDays.bridgeDays,
    yearEnd: entry.yearEnd ?? softDays.yearEnd,
    summer: entry.summer ?? softDays.summer,
    winterBreak: entry.winterBreak ?? softDays.winterBreak,
    autumnBreak: entry.autumnBreak ?? softDays.autumnBreak,
  };
}

function bookingOf({ id, kind, people, start, end, state }: Booking): Booking {
  return { id, kind, people, start, end, state };
}

function behaviourOf(entry: ItemOf<Section<'behaviours'>>): Behaviour {
  return {
    id: entry.id,
    seller: entry.seller,
    result: entry.result.trim(),
    behaviour: entry.behaviour.trim(),
    unit: known(entry.unit),
    baseline: entry.baseline ?? null,
    target: entry.target ?? null,
    direction: entry.direction ?? 'up',
    evidence: known(entry.evidence),
    test: answersOf(entry.test ?? {}),
    from: entry.from ?? null,
  };
}

function answersOf(entry: Given<ItemOf<Section<'behaviours'>>['test']>): Behaviour['test'] {
  const { influence = null, seen = null, practised = null, followedUp = null } = entry;
  return { influence, seen, practised, followedUp };
}

function trainerDayOf({ id, date, title, hours }: ItemOf<Section<'trainerDays'>>): TrainerDay {
  return { id, date, title: title.trim(), hours: hours ?? null };
}

function celebrationOf(entry: ItemOf<Section<'celebrations'>>): Celebration {
  const scope = entry.scope ?? 'group';
  return {
    id: entry.id,
    scope,
    person: scope === 'individual' ? (entry.person ?? null) : null,
    size: entry.size ?? null,
    trigger: known(entry.trigger),
    how: entry.how.trim(),
    date: entry.date ?? null,
  };
}

function proposalOf(entry: Given<Section<'proposal'>>): ProposalSettings {
  const commitments: Given<typeof entry.commitments> = entry.commitments ?? {};
  return {
    date: entry.date ?? null,
    validUntil: entry.validUntil ?? null,
    answer: entry.answer ? { what: entry.answer.what, date: entry.answer.date ?? null } : null,
    told: spoken(entry.told),
    commitments: { client: spoken(commitments.client), consultant: spoken(commitments.consultant) },
    terms: spoken(entry.terms),
    alternatives: entry.alternatives ?? false,
    sections: sectionsOf(all(entry.sections)),
  };
}
