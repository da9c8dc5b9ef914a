import { DEMAND_TIMES, type Demands, type DemandTime } from '../demands.ts';
import type { Guide, GuideStep } from '../guides.ts';
import type { PlanFile } from './planShape.ts';
import { all, known, spoken } from './given.ts';

type Entries<Name extends 'guides' | 'demands'> = NonNullable<PlanFile['plan'][Name]>;

/** The guides of a file. Steps that are not there are the original's; blank ones say nothing. */
export function guidesOf(entries: PlanFile['plan']['guides']): readonly Guide[] {
  return all(entries).map(({ kind, title, steps }) => ({
    kind,
    title: known(title),
    steps: steps ? steps.map(stepOf).filter(saysSomething) : null,
  }));
}

function stepOf({ title, questions }: NonNullable<Entries<'guides'>[number]['steps']>[number]): GuideStep {
  return { title: known(title), questions: spoken(questions) };
}

function saysSomething({ title, questions }: GuideStep): boolean {
  return title !== null || questions.length > 0;
}

export function demandsOf({ who, courage }: Partial<Entries<'demands'>>): Demands {
  return {
    who: {
      leader: timesOf(who?.leader),
      coach: timesOf(who?.coach),
      trainer: timesOf(who?.trainer),
      seller: timesOf(who?.seller),
    },
    courage: spoken(courage),
  };
}

function timesOf(
  entry: Partial<Readonly<Record<DemandTime, string | null>>> | null | undefined,
): Demands['who']['coach'] {
  const [before, during, after] = DEMAND_TIMES.map((when) => known(entry?.[when]));
  return { before: before ?? null, during: during ?? null, after: after ?? null };
}
