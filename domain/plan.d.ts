/**
 * The follow-up plan as everything but the file reader speaks it: defaults filled in, nothing unknown guessed.
 * What is not known is null. Source of every field: docs/plan-file.md.
 */
import type { Demands } from './demands.ts';
import type { Guide } from './guides.ts';
import type { OfferSection } from './offerSections.ts';
import type { DateRange, IsoDate, PlanCalendar, TimeSpan, Weekday } from './planCalendar.ts';
export { COUNTRIES, WINTER_BREAK_WEEKS } from './planCalendar.ts';
export type { ClockTime, CoachingTime, Country, DateRange, IsoDate, PlanCalendar, SoftDays, TimeSpan, Weekday, } from './planCalendar.ts';
export type Language = 'sv' | 'en';
export type Role = 'seller' | 'coach' | 'leader' | 'trainer';
/** The roles whose hours cost the client something. */
export type CostedRole = 'seller' | 'coach' | 'leader';
/** The kinds of session that have a rhythm. */
export type RhythmKind = 'coaching' | 'productTraining' | 'processReview' | 'refill';
export type SessionKind = RhythmKind | 'checkpoint';
/** From a moment to a later one: `2027-03-04T14:00:00+01:00`. */
export interface BusyTime {
    readonly from: string;
    readonly to: string;
}
interface Named {
    readonly id: string;
    /** Null until the name is known: the person is then shown by role and number. */
    readonly name: string | null;
    readonly email: string | null;
    readonly away: readonly DateRange[];
    /** The weekdays the person works; null for all the working days of the plan. */
    readonly workdays: readonly Weekday[] | null;
    /** When on the day the person would rather meet; null where any time will do. */
    readonly preferredTime: TimeSpan | null;
    /** When the person's own calendar is taken: nothing but the times of it. */
    readonly busy: readonly BusyTime[];
}
export interface Seller extends Named {
    readonly role: 'seller';
    /** Id of the coach. */
    readonly coach: string;
}
export interface Coach extends Named {
    readonly role: 'coach';
    /** Id of the leader who refills this coach. */
    readonly leader: string | null;
    /** Hours a week for coaching, preparation included; null where nobody has said. */
    readonly coachingHoursPerWeek: number | null;
    /** Kept free between two sessions of a day, to get from one to the other. */
    readonly travelMinutes: number;
}
export interface Leader extends Named {
    readonly role: 'leader';
    /** Who refills the leader, by name: somebody outside the plan. */
    readonly refilledBy: string | null;
}
export interface Trainer extends Named {
    readonly role: 'trainer';
}
export type Person = Seller | Coach | Leader | Trainer;
/** How long one session is, and the preparation just before it. */
export interface Length {
    readonly minutes: number;
    readonly preparationMinutes: number;
}
/** A tighter pace in the first weeks of the plan. */
export interface CoachingStart {
    readonly weeks: number;
    readonly perMonth: number;
}
export interface CoachingRhythm extends Length {
    /** Talks for each seller; after the start weeks, where there are any. */
    readonly perMonth: number;
    /** Sellers of one coach in one talk: 1 is a talk for two. */
    readonly groupSize: number;
    /** Null where the pace is the same from the first day. */
    readonly start: CoachingStart | null;
}
export interface Rhythm {
    readonly coaching: CoachingRhythm;
    readonly productTraining: Length & {
        readonly perMonth: number;
    };
    readonly processReview: Length & {
        readonly perQuarter: number;
    };
    readonly refill: Length & {
        readonly perMonth: number;
    };
}
export declare const ALTERNATIVE_KINDS: readonly ["base", "recommended", "full"];
/** The three rhythms that a client may choose between. */
export type AlternativeKind = (typeof ALTERNATIVE_KINDS)[number];
export type Alternatives = Readonly<Record<AlternativeKind, Rhythm>>;
export type BookingState = 'proposed' | 'moved' | 'locked' | 'held' | 'missed' | 'cancelled';
export interface Booking {
    readonly id: string;
    readonly kind: SessionKind;
    readonly people: readonly string[];
    /** `2027-03-04T14:00:00+01:00` */
    readonly start: string;
    readonly end: string;
    readonly state: BookingState;
}
/** What makes a behaviour one to coach on. */
export declare const COACHABLE_QUESTIONS: readonly ["influence", "seen", "practised", "followedUp"];
export type CoachableQuestion = (typeof COACHABLE_QUESTIONS)[number];
export interface Behaviour {
    readonly id: string;
    readonly seller: string;
    /** The result KPI it stands for. */
    readonly result: string;
    readonly behaviour: string;
    readonly unit: string | null;
    readonly baseline: number | null;
    readonly target: number | null;
    readonly direction: 'up' | 'down';
    /** How it is seen. */
    readonly evidence: string | null;
    /** The answers to the four questions; null where a question has not been answered. */
    readonly test: Readonly<Record<CoachableQuestion, boolean | null>>;
    /** The first day that it is coached on; null from the start of the plan. */
    readonly from: IsoDate | null;
}
export interface Celebration {
    readonly id: string;
    readonly scope: 'group' | 'individual';
    /** The seller whom an individual one is for; null where it is for each of them. */
    readonly person: string | null;
    readonly size: 'small' | 'large' | null;
    readonly trigger: string | null;
    readonly how: string;
    readonly date: IsoDate | null;
}
/** A day that the trainer works for the client. */
export interface TrainerDay {
    readonly id: string;
    readonly date: IsoDate;
    /** What is done: a kick-off, coaching of the coaches. */
    readonly title: string;
    readonly hours: number | null;
}
export interface Fee {
    readonly item: string;
    readonly quantity: number;
    readonly unit: string | null;
    /** Per unit, ex VAT. */
    readonly price: number;
}
/** What an hourly cost is worked out from; null where nobody has said. */
export interface CostBasis {
    /** A month's. */
    readonly salary: number | null;
    /** The employer's contributions as a share of the salary. */
    readonly socialFee: number | null;
    readonly hoursPerYear: number | null;
}
export interface Investment {
    readonly currency: string;
    /** Per hour and role; null where not known. */
    readonly hourlyCost: Readonly<Record<CostedRole, number | null>>;
    readonly hourlyCostFrom: Readonly<Record<CostedRole, CostBasis>>;
    readonly fees: readonly Fee[];
    /** What the client may choose too; in no sum. */
    readonly options: readonly Fee[];
    readonly vatRate: number;
    /** Why there is no VAT, where there is none. */
    readonly vatReason: string | null;
    readonly annualSales: number | null;
    readonly contributionMargin: number | null;
}
export declare const OFFER_ANSWERS: readonly ["yes", "no"];
/** What the client answered an offer, and when; the date null where nobody has said. */
export interface OfferAnswer {
    readonly what: (typeof OFFER_ANSWERS)[number];
    readonly date: IsoDate | null;
}
export interface ProposalSettings {
    readonly date: IsoDate | null;
    readonly validUntil: IsoDate | null;
    /** Null while the offer waits for one. */
    readonly answer: OfferAnswer | null;
    /** What the client told, in the client's words. */
    readonly told: readonly string[];
    readonly commitments: {
        readonly client: readonly string[];
        readonly consultant: readonly string[];
    };
    readonly terms: readonly string[];
    /** Whether the three alternatives stand side by side in the offer. */
    readonly alternatives: boolean;
    /** All there are, in the order they stand. */
    readonly sections: readonly OfferSection[];
}
export interface Module {
    readonly title: string;
    /** A module without a date closes no day. */
    readonly date: IsoDate | null;
}
export interface Academy {
    readonly name: string | null;
    readonly start: IsoDate | null;
    readonly end: IsoDate | null;
    readonly price: number | null;
    readonly modules: readonly Module[];
}
export interface Plan {
    readonly id: string | null;
    readonly language: Language;
    readonly client: {
        readonly name: string;
        readonly contact: string | null;
        readonly email: string | null;
    };
    readonly consultant: {
        readonly name: string | null;
        readonly company: string | null;
        readonly email: string | null;
        readonly phone: string | null;
    };
    readonly academy: Academy;
    readonly cohort: string | null;
    readonly people: readonly Person[];
    readonly start: IsoDate;
    readonly weeks: number;
    readonly rhythm: Rhythm;
    readonly alternatives: Alternatives;
    readonly checkpoints: {
        readonly days: readonly number[];
        readonly minutes: number;
    };
    readonly calendar: PlanCalendar;
    readonly bookings: readonly Booking[];
    readonly behaviours: readonly Behaviour[];
    readonly celebrations: readonly Celebration[];
    readonly trainerDays: readonly TrainerDay[];
    readonly questions: readonly string[];
    readonly guides: readonly Guide[];
    readonly demands: Demands;
    readonly investment: Investment;
    readonly proposal: ProposalSettings;
}
