import { figuresOf, type Figures } from '#domain/figures.ts';
import { COSTED_ROLES } from '#domain/investment.ts';
import { shownNames } from '#domain/people.ts';
import type { Plan } from '#domain/plan.ts';
import type { CommandTexts } from '#resources/texts/commandTexts.ts';
import { answer, done, type Outcome } from './outcome.ts';
import { tableLines } from './table.ts';

/** The key figures and the verdict, as the contract's JSON or as tables. */
export function showFigures(plan: Plan, texts: CommandTexts, isJson: boolean): Outcome {
  const figures = figuresOf(plan);
  const names = shownNames(plan, texts.people.roleName);
  const nameOf = (id: string): string => names.get(id) ?? id;
  return isJson ? answer(withNames(figures, plan, nameOf)) : done(tablesOf(plan, figures, nameOf, texts));
}

type NameOf = (id: string) => string;

/** As in the contract: what groups and a tighter start add stands only where the plan has them. */
function withNames(figures: Figures, plan: Plan, nameOf: NameOf) {
  const named = <Person extends { readonly id: string }>({ id, ...rest }: Person) => ({
    id,
    name: nameOf(id),
    ...rest,
  });
  const { groupSize } = plan.rhythm.coaching;
  return {
    ...figures,
    coaches: figures.coaches.map(({ groups, startHoursPerWeek, ...coach }) => ({
      ...named(coach),
      ...(groupSize > 1 && { groups }),
      ...(startHoursPerWeek !== null && { startHoursPerWeek }),
    })),
    leaders: figures.leaders.map(named),
    sellers: figures.sellers.map(named),
  };
}

function tablesOf(plan: Plan, figures: Figures, nameOf: NameOf, texts: CommandTexts): readonly string[] {
  const words = texts.command.figures;
  const { number } = texts.format;
  const [keyRatio = '', perSellerAndWeek = ''] = words.keyRatio;
  const title = [plan.client.name, plan.cohort].filter((part) => part !== null).join(' · ');
  const verdict = words.verdictOf(words.verdicts[figures.verdict.kind], figures.verdict.people.map(nameOf));
  return [
    title,
    '',
    ...tableLines([
      [keyRatio, `${words.minutes(figures.coachingMinutesPerSellerPerWeek)} ${perSellerAndWeek}`],
      [words.perMonth, words.hours(figures.coachingHoursPerSellerPerMonth)],
      [words.together, words.hoursAWeek(figures.coachingHoursPerWeek)],
      [words.sellersPerCoach, number(figures.sellersPerCoach)],
      [words.verdict, verdict],
    ]),
    '',
    ...coachLines(figures, nameOf, texts),
    ...leaderLines(figures, nameOf, texts),
    '',
    words.research,
    ...tableLines([
      [words.researchRows.coaching, words.researchWords[figures.research.coaching]],
      [words.researchRows.productTraining, words.researchWords[figures.research.productTraining]],
      [words.researchRows.processReview, words.researchWords[figures.research.processReview]],
    ]),
    '',
    words.investment,
    ...investmentLines(plan, figures, texts),
  ];
}

function coachLines(figures: Figures, nameOf: NameOf, texts: CommandTexts): readonly string[] {
  const words = texts.command.figures;
  const { number } = texts.format;
  const known = (value: number | null): string => (value === null ? words.unknown : number(value));
  const rows = figures.coaches.map((coach) => [
    nameOf(coach.id),
    number(coach.sellers),
    number(coach.neededHoursPerWeek),
    known(coach.availableHoursPerWeek),
    known(coach.shortHoursPerWeek),
    known(coach.maxSellers),
    number(coach.totalHoursPerWeek),
    ...(coach.startHoursPerWeek === null ? [] : [number(coach.startHoursPerWeek)]),
  ]);
  const hasStart = figures.coaches.some(({ startHoursPerWeek }) => startHoursPerWeek !== null);
  const columns = [...words.coachColumns, ...(hasStart ? [words.startColumn] : [])];
  return tableLines([columns, ...rows], [1, 2, 3, 4, 5, 6, 7]);
}

function leaderLines(figures: Figures, nameOf: NameOf, texts: CommandTexts): readonly string[] {
  if (figures.leaders.length === 0) return [];
  const rows = figures.leaders.map(({ id, totalHoursPerWeek }) => [
    nameOf(id),
    texts.format.number(totalHoursPerWeek),
  ]);
  return ['', ...tableLines([texts.command.figures.leaderColumns, ...rows], [1])];
}

function investmentLines(plan: Plan, { investment }: Figures, texts: CommandTexts): readonly string[] {
  const words = texts.command.figures;
  const money = (sum: number | null): string =>
    sum === null ? words.unknown : words.money(Math.round(sum), plan.investment.currency);
  const isPriced = plan.investment.fees.length > 0;
  const ownHours = COSTED_ROLES.filter((role) => investment.hours[role] > 0)
    .map((role) => words.ownHours[role](investment.hours[role]))
    .join(', ');
  const growth = investment.breakEvenGrowth;
  return tableLines([
    [words.ownTime, money(investment.ownTime), ownHours],
    [words.offer, money(isPriced ? investment.offer : null)],
    [words.offerInclVat, money(isPriced ? investment.offerInclVat : null)],
    [words.followUp, money(isPriced ? investment.followUp : null)],
    [words.academyPrice, money(investment.academyPrice)],
    [words.breakEvenGrowth, growth === null ? words.unknown : words.percent(growth, 2)],
  ]);
}
