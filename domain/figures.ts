/** Key figures and the verdict. Pure arithmetic on the rhythm; hours are decimal hours. Source: docs/plan-file.md. */
import { WEEKS_A_MONTH, WEEKS_A_QUARTER } from './calendar/planned.ts';
import { groupCount, groupsInPlan } from './groups.ts';
import { investmentOf, type InvestmentFigures } from './investment.ts';
import { coachesOf, leadersOf, sellersByCoach, sellersOf, trainersOf } from './people.ts';
import type { Coach, Length, Plan } from './plan.ts';

export interface CoachFigures {
  readonly id: string;
  /** How many sellers the coach has. */
  readonly sellers: number;
  /** Talks that it takes for each of them to have one: their number, where nobody shares a talk. */
  readonly groups: number;
  readonly neededHoursPerWeek: number;
  /** What the tighter start asks for; null where there is none. */
  readonly startHoursPerWeek: number | null;
  /** Null where nobody has said; the next three are null too then. */
  readonly availableHoursPerWeek: number | null;
  /** available / needed */
  readonly coverage: number | null;
  readonly shortHoursPerWeek: number | null;
  /** How many sellers the hours are enough for. */
  readonly maxSellers: number | null;
  /** Everything counted: coaching, product training, process review, own refill. */
  readonly totalHoursPerWeek: number;
}
export interface PersonHours {
  readonly id: string;
  readonly totalHoursPerWeek: number;
}

export type VerdictKind = 'tooThin' | 'doesNotAddUp' | 'demanding' | 'reasonable';
export interface Verdict {
  readonly kind: VerdictKind;
  /** Ids of the coaches it rests on; empty for tooThin and reasonable. */
  readonly people: readonly string[];
}
export interface ResearchChecks {
  readonly coaching: 'below' | 'meets' | 'above';
  readonly productTraining: 'below' | 'meets';
  readonly processReview: 'below' | 'meets';
}
export interface Figures {
  readonly counts: Readonly<Record<'sellers' | 'coaches' | 'leaders' | 'trainers', number>>;
  readonly coachingHoursPerSellerPerMonth: number;
  /** The key ratio. */
  readonly coachingMinutesPerSellerPerWeek: number;
  readonly coachingHoursPerWeek: number;
  readonly sellersPerCoach: number;
  readonly coaches: readonly CoachFigures[];
  readonly leaders: readonly PersonHours[];
  readonly sellers: readonly PersonHours[];
  readonly research: ResearchChecks;
  readonly verdict: Verdict;
  readonly investment: InvestmentFigures;
}

/** Research minimum of coaching, times a month (Prosales, Sales Efficiency Study III, 2010). */
export const MINIMUM_COACHING_PER_MONTH = 2;
/** Up to here coaching is at the minimum, past it above. */
export const UPPER_COACHING_PER_MONTH = 3;
export const MINIMUM_PRODUCT_TRAINING_PER_MONTH = 1;
export const MINIMUM_PROCESS_REVIEW_PER_QUARTER = 1;

/** Ordinary working time, hours (Arbetstidslagen 5 §). */
export const WORKING_WEEK_HOURS = 40;
/** Shares of a working week: above the first demanding, above the second it does not add up (rule of thumb). */
const DEMANDING_SHARE = 0.15;
export const TOO_MUCH_SHARE = 0.25;

const TOLERANCE = 1e-9;

export function figuresOf(plan: Plan): Figures {
  const sellers = sellersOf(plan);
  const coaches = coachesOf(plan);
  const leaders = leadersOf(plan);
  const perSellerPerMonth = plan.rhythm.coaching.perMonth * hoursWithPreparation(plan.rhythm.coaching);
  const perSellerPerWeek = perSellerPerMonth / WEEKS_A_MONTH;
  const research = researchChecks(plan);
  const coachFigures = coachesFigures(plan, perSellerPerWeek);
  return {
    counts: {
      sellers: sellers.length,
      coaches: coaches.length,
      leaders: leaders.length,
      trainers: trainersOf(plan).length,
    },
    coachingHoursPerSellerPerMonth: perSellerPerMonth,
    coachingMinutesPerSellerPerWeek: perSellerPerWeek * 60,
    coachingHoursPerWeek: perSellerPerWeek * groupsInPlan(plan),
    sellersPerCoach: sellers.length / coaches.length,
    coaches: coachFigures,
    leaders: leaders.map((leader) => ({ id: leader.id, totalHoursPerWeek: leaderHours(plan, leader.id) })),
    sellers: sellers.map((seller) => ({ id: seller.id, totalHoursPerWeek: sellerHours(plan) })),
    research,
    verdict: verdictOf(research, coachFigures),
    investment: investmentOf(plan),
  };
}

const hoursWithPreparation = (length: Length): number => (length.minutes + length.preparationMinutes) / 60;

function researchChecks(plan: Plan): ResearchChecks {
  const { coaching, productTraining, processReview } = plan.rhythm;
  return {
    coaching:
      coaching.perMonth < MINIMUM_COACHING_PER_MONTH
        ? 'below'
        : coaching.perMonth > UPPER_COACHING_PER_MONTH
          ? 'above'
          : 'meets',
    productTraining: productTraining.perMonth < MINIMUM_PRODUCT_TRAINING_PER_MONTH ? 'below' : 'meets',
    processReview: processReview.perQuarter < MINIMUM_PROCESS_REVIEW_PER_QUARTER ? 'below' : 'meets',
  };
}

function coachesFigures(plan: Plan, perTalkPerWeek: number): readonly CoachFigures[] {
  const bySeller = sellersByCoach(plan);
  const { groupSize, start, ...length } = plan.rhythm.coaching;
  return coachesOf(plan).map((coach) => {
    const sellers = bySeller.get(coach.id)?.length ?? 0;
    const groups = groupCount(sellers, groupSize);
    const needed = perTalkPerWeek * groups;
    const available = coach.coachingHoursPerWeek;
    const enoughFor = available === null ? 0 : Math.floor(available / perTalkPerWeek + TOLERANCE);
    return {
      id: coach.id,
      sellers,
      groups,
      neededHoursPerWeek: needed,
      startHoursPerWeek:
        start === null ? null : (groups * start.perMonth * hoursWithPreparation(length)) / WEEKS_A_MONTH,
      availableHoursPerWeek: available,
      coverage: available === null || needed === 0 ? null : available / needed,
      shortHoursPerWeek: available === null ? null : Math.max(0, needed - available),
      maxSellers: available === null || perTalkPerWeek === 0 ? null : enoughFor * groupSize,
      totalHoursPerWeek: needed + otherCoachHours(plan, coach, sellers),
    };
  });
}

/** Hours a week that a coach lacks: in the rhythm, or in its tighter start where that asks for more. 0 where unknown. */
export function lackingHours(coach: CoachFigures): number {
  return Math.max(0, mostNeededHours(coach) - (coach.availableHoursPerWeek ?? Infinity));
}

/** What a coach needs a week when it is most. */
export function mostNeededHours({ neededHoursPerWeek, startHoursPerWeek }: CoachFigures): number {
  return Math.max(neededHoursPerWeek, startHoursPerWeek ?? 0);
}

/** The most minutes per seller and week that all coaches have the hours for; null where some hours are unknown. */
export function ceilingMinutes({ coaches }: Figures): number | null {
  const ceilings: number[] = [];
  for (const { groups, availableHoursPerWeek } of coaches) {
    if (groups === 0) continue;
    if (availableHoursPerWeek === null) return null;
    ceilings.push((availableHoursPerWeek * 60) / groups);
  }
  return Math.min(...ceilings);
}

/** A coach's hours a week apart from coaching: product training, process review, being refilled. */
function otherCoachHours(plan: Plan, coach: Coach, sellers: number): number {
  const { productTraining, processReview, refill } = plan.rhythm;
  const training =
    sellers > 0 ? (productTraining.perMonth * hoursWithPreparation(productTraining)) / WEEKS_A_MONTH : 0;
  const reviewHours =
    leadersOf(plan).length > 0 ? processReview.minutes / 60 : hoursWithPreparation(processReview);
  const review = (processReview.perQuarter * reviewHours) / WEEKS_A_QUARTER;
  const refilled = coach.leader === null ? 0 : (refill.perMonth * refill.minutes) / 60 / WEEKS_A_MONTH;
  return training + review + refilled;
}

function leaderHours(plan: Plan, leader: string): number {
  const { refill, processReview } = plan.rhythm;
  const coaches = coachesOf(plan).filter((coach) => coach.leader === leader).length;
  return (
    (coaches * refill.perMonth * hoursWithPreparation(refill)) / WEEKS_A_MONTH +
    (processReview.perQuarter * hoursWithPreparation(processReview)) / WEEKS_A_QUARTER
  );
}

function sellerHours(plan: Plan): number {
  const { coaching, productTraining } = plan.rhythm;
  const minutes = coaching.perMonth * coaching.minutes + productTraining.perMonth * productTraining.minutes;
  return minutes / 60 / WEEKS_A_MONTH;
}

function verdictOf(research: ResearchChecks, coaches: readonly CoachFigures[]): Verdict {
  if (research.coaching === 'below') return { kind: 'tooThin', people: [] };
  const isLoaded = (share: number) => (coach: CoachFigures) =>
    coach.totalHoursPerWeek / WORKING_WEEK_HOURS > share + TOLERANCE;
  const isShort = (coach: CoachFigures): boolean => lackingHours(coach) > TOLERANCE;
  const overloaded = coaches.filter((coach) => isShort(coach) || isLoaded(TOO_MUCH_SHARE)(coach));
  if (overloaded.length > 0) return { kind: 'doesNotAddUp', people: overloaded.map((coach) => coach.id) };
  const demanding = coaches.filter(isLoaded(DEMANDING_SHARE));
  if (demanding.length > 0) return { kind: 'demanding', people: demanding.map((coach) => coach.id) };
  return { kind: 'reasonable', people: [] };
}
