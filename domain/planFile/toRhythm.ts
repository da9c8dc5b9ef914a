/** The rhythm of a file and its alternatives, filled in field by field. */
import type { AlternativeKind, Alternatives, Length, Rhythm } from '../plan.ts';
import { DEFAULT_ALTERNATIVES } from './defaults.ts';
import type { PlanFile } from './planShape.ts';

type RhythmEntry = PlanFile['plan']['rhythm'];

export function rhythmOf(entry: RhythmEntry, defaults: Rhythm): Rhythm {
  const { productTraining, processReview, refill } = entry ?? {};
  return {
    coaching: coachingOf(entry?.coaching ?? {}, defaults.coaching),
    productTraining: monthly(productTraining ?? {}, defaults.productTraining),
    processReview: {
      perQuarter: processReview?.perQuarter ?? defaults.processReview.perQuarter,
      ...lengthOf(processReview ?? {}, defaults.processReview),
    },
    refill: monthly(refill ?? {}, defaults.refill),
  };
}

/** All three: one that is not in the file has its default. */
export function alternativesOf(entries: PlanFile['plan']['alternatives']): Alternatives {
  const rhythm = (kind: AlternativeKind): Rhythm =>
    rhythmOf(entries?.find((entry) => entry.kind === kind)?.rhythm, DEFAULT_ALTERNATIVES[kind]);
  return { base: rhythm('base'), recommended: rhythm('recommended'), full: rhythm('full') };
}

type Monthly = Length & { readonly perMonth: number };
type PartOf<Whole> = { readonly [Key in keyof Whole]?: Whole[Key] | null };

function coachingOf(entry: PartOf<Rhythm['coaching']>, defaults: Rhythm['coaching']): Rhythm['coaching'] {
  const { start } = entry;
  return {
    ...monthly(entry, defaults),
    groupSize: entry.groupSize ?? defaults.groupSize,
    start: start ? { weeks: start.weeks, perMonth: start.perMonth } : defaults.start,
  };
}

function monthly(entry: PartOf<Monthly>, defaults: Monthly): Monthly {
  return { perMonth: entry.perMonth ?? defaults.perMonth, ...lengthOf(entry, defaults) };
}

function lengthOf(entry: PartOf<Length>, defaults: Length): Length {
  return {
    minutes: entry.minutes ?? defaults.minutes,
    preparationMinutes: entry.preparationMinutes ?? defaults.preparationMinutes,
  };
}
