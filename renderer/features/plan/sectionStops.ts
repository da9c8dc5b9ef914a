import { teamsOf } from '#domain/behaviours.ts';
import { dayQuestion, notCelebrated } from '#domain/celebrations.ts';
import { agreedCount } from '#domain/demands.ts';
import { trainerDayQuestion } from '#domain/calendar/dayQuestion.ts';
import { lackingHours } from '#domain/figures.ts';
import { guideLines, guideText, MOST_LINES, questionCount } from '#domain/guides.ts';
import { coachesOf, leadersOf } from '#domain/people.ts';
import type { SectionStop } from '#renderer/components/SectionLine.tsx';
import { PLAN_SECTIONS, planPath, type PlanSection } from '#renderer/shell/paths.ts';
import type { PlanPage } from './planPage.ts';

interface Left {
  readonly mark: SectionStop['mark'];
  readonly note?: string;
}

const DONE: Left = { mark: 'done' };
const EMPTY: Left = { mark: 'empty' };
const attention = (note: string): Left => ({ mark: 'attention', note });

/** The sections with what is left to do in each. */
export function sectionStops(page: PlanPage): readonly SectionStop[] {
  const { sections } = page.offer.texts.planScreen.frame;
  return PLAN_SECTIONS.map((section) => ({
    id: section,
    name: sections[section],
    href: planPath(page.id, section),
    ...LEFT[section](page),
  }));
}

const LEFT: Readonly<Record<PlanSection, (page: PlanPage) => Left>> = {
  about: aboutLeft,
  people: peopleLeft,
  rhythm: rhythmLeft,
  hours: hoursLeft,
  calendar: calendarLeft,
  behaviours: behavioursLeft,
  celebrations: celebrationsLeft,
  refill: refillLeft,
  questions: questionsLeft,
  demands: demandsLeft,
  investment: investmentLeft,
  offer: offerLeft,
};

function aboutLeft({ plan, offer }: PlanPage): Left {
  const { left } = offer.texts.planScreen.frame;
  if (plan.client.contact === null) return attention(left.contact);
  if (plan.academy.name === null) return attention(left.academy);
  return plan.consultant.name === null && plan.consultant.company === null
    ? attention(left.consultant)
    : DONE;
}

function peopleLeft({ plan, offer }: PlanPage): Left {
  const { left } = offer.texts.planScreen.frame;
  const nameless = plan.people.filter(({ name }) => name === null).length;
  if (nameless === 0) return DONE;
  return nameless === plan.people.length
    ? { mark: 'empty', note: left.nobodyNamed }
    : attention(left.nameless(nameless));
}

function rhythmLeft({ plan, offer }: PlanPage): Left {
  const { frame } = offer.texts.planScreen;
  const { research } = offer.figures;
  const { productTraining, processReview } = plan.rhythm;
  const { kinds } = offer.texts.proposal.plan;
  if (research.coaching === 'below') return attention(frame.left.coaching);
  if (productTraining.perMonth === 0) return attention(frame.left.productTraining);
  if (processReview.perQuarter === 0) return attention(frame.left.processReview);
  const [below] = (['productTraining', 'processReview'] as const).filter(
    (kind) => research[kind] === 'below',
  );
  if (below !== undefined) return attention(frame.left.belowMinimum(kinds[below].name.toLowerCase()));
  const isQuestioned = plan.trainerDays.some(({ date }) => trainerDayQuestion(plan, date) !== null);
  return isQuestioned ? attention(frame.left.trainerDays) : DONE;
}

function hoursLeft({ offer }: PlanPage): Left {
  const { texts, figures } = offer;
  const { left } = texts.planScreen.frame;
  const short = figures.coaches.reduce((sum, coach) => sum + lackingHours(coach), 0);
  if (short > 1e-9) return attention(left.short(texts.components.coachTable.hours(Math.max(0.1, short))));
  if (figures.verdict.kind === 'doesNotAddUp') return attention(left.tooMuch);
  const unknown = figures.coaches.filter((coach) => coach.availableHoursPerWeek === null).length;
  return unknown > 0 ? attention(left.unknownHours(unknown)) : DONE;
}

function calendarLeft({ schedule, hasFailed, offer }: PlanPage): Left {
  const { left } = offer.texts.planScreen.frame;
  if (hasFailed) return attention(left.notBooked);
  if (schedule === null) return { mark: 'empty', note: left.booking };
  const missing = schedule.unplaced.reduce((sum, { count }) => sum + count, 0);
  if (missing > 0) return attention(left.unplaced(missing));
  const clashing = new Set(schedule.conflicts.map(({ id }) => id)).size;
  return clashing > 0 ? attention(left.conflicts(clashing)) : DONE;
}

function behavioursLeft({ plan, offer }: PlanPage): Left {
  if (plan.behaviours.length === 0) return EMPTY;
  const without = teamsOf(plan).reduce((sum, team) => sum + team.without.length, 0);
  return without === 0 ? DONE : attention(offer.texts.planScreen.frame.left.behaviours(without));
}

function celebrationsLeft({ plan, offer }: PlanPage): Left {
  const { left } = offer.texts.planScreen.frame;
  const { celebrations } = plan;
  if (celebrations.length === 0) return EMPTY;
  const days = celebrations.filter((celebration) => dayQuestion(plan, celebration) !== null).length;
  if (days > 0) return attention(left.celebrationDays(days));
  if (!celebrations.some(({ scope }) => scope === 'group')) return attention(left.nothingForGroup);
  const without = notCelebrated(plan).length;
  return without > 0 ? attention(left.notCelebrated(without)) : DONE;
}

function refillLeft({ plan, offer }: PlanPage): Left {
  const { left } = offer.texts.planScreen.frame;
  const leaders = leadersOf(plan);
  if (leaders.length === 0) return { mark: 'empty', note: left.nobodyRefills };
  const alone = coachesOf(plan).filter(({ leader }) => leader === null).length;
  if (alone > 0) return attention(left.notRefilled(alone));
  if (plan.rhythm.refill.perMonth === 0) return attention(left.refill);
  return leaders.some(({ refilledBy }) => refilledBy === null) ? attention(left.leaderNotRefilled) : DONE;
}

function questionsLeft({ plan, offer }: PlanPage): Left {
  const { left } = offer.texts.planScreen.frame;
  const guides = plan.guides.map((guide) => guideText(guide, offer.texts));
  if (guides.some((guide) => questionCount(guide) === 0)) return attention(left.emptyGuide);
  if (guides.some((guide) => guideLines(guide) > MOST_LINES)) return attention(left.longGuide);
  return guides.length === 0 && plan.questions.length === 0 ? EMPTY : DONE;
}

function demandsLeft({ plan, offer }: PlanPage): Left {
  const { left } = offer.texts.planScreen.frame;
  const { client, consultant } = plan.proposal.commitments;
  const promises = client.length + consultant.length;
  const agreed = agreedCount(plan.demands);
  if (agreed + promises + plan.demands.courage.length === 0) return EMPTY;
  if (agreed === 0) return attention(left.whoDoesWhat);
  return client.length === 0 || consultant.length === 0 ? attention(left.promises) : DONE;
}

function investmentLeft({ plan, offer }: PlanPage): Left {
  const { left } = offer.texts.planScreen.frame;
  const { fees, hourlyCost } = plan.investment;
  const isCostKnown = Object.values(hourlyCost).some((cost) => cost !== null);
  if (fees.length === 0) return isCostKnown ? attention(left.fees) : EMPTY;
  return offer.figures.investment.ownTime === null ? attention(left.hourlyCost) : DONE;
}

function offerLeft({ plan, offer, today }: PlanPage): Left {
  const { date, validUntil } = plan.proposal;
  if (validUntil !== null && validUntil < today) return attention(offer.texts.planScreen.frame.left.expired);
  return date === null && validUntil === null ? EMPTY : DONE;
}
