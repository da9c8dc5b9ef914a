/** The templates that come with the program: as long as the months say, at least as often as research asks for. */
import type { Texts } from '#resources/texts/texts.ts';
import type { JsonObject } from '../edit/json.ts';

export const BUILT_IN = ['months3', 'months6', 'months12'] as const;
export type BuiltIn = (typeof BUILT_IN)[number];

interface Outline {
  readonly weeks: number;
  /** Talks come closer at first where the plan goes on for long. */
  readonly startsTighter: boolean;
  readonly checkpoints: readonly number[];
  /** The week of each celebration; all on its Friday. */
  readonly celebrations: readonly (readonly [Occasion, number])[];
}
type Occasion = 'firstTalks' | 'quarter' | 'half' | 'year';

const FIRST_TALKS = ['firstTalks', 4] as const;
const OUTLINES: Readonly<Record<BuiltIn, Outline>> = {
  months3: {
    weeks: 13,
    startsTighter: false,
    checkpoints: [30, 60],
    celebrations: [FIRST_TALKS, ['quarter', 13]],
  },
  months6: {
    weeks: 26,
    startsTighter: true,
    checkpoints: [30, 60, 120],
    celebrations: [FIRST_TALKS, ['quarter', 13], ['half', 26]],
  },
  months12: {
    weeks: 52,
    startsTighter: true,
    checkpoints: [30, 60, 120],
    celebrations: [FIRST_TALKS, ['quarter', 13], ['half', 26], ['year', 52]],
  },
};
const FRIDAY = 4;

/** A template that comes with the program, in the language of the texts. */
export function builtInTemplate(which: BuiltIn, { templates }: Pick<Texts, 'templates'>): JsonObject {
  const { weeks, startsTighter, checkpoints, celebrations } = OUTLINES[which];
  return {
    weeks,
    rhythm: {
      coaching: { perMonth: 2.5, ...(startsTighter && { start: { weeks: 4, perMonth: 3 } }) },
      productTraining: { perMonth: 1 },
      processReview: { perQuarter: 1 },
      refill: { perMonth: 1 },
    },
    checkpoints: { days: checkpoints },
    guides: [{ kind: 'interest' }, { kind: 'grow' }, { kind: 'refill' }],
    celebrations: celebrations.map(([occasion, week]) => ({
      id: occasion,
      ...templates.celebrations[occasion],
      scope: 'group',
      size: occasion === 'firstTalks' ? 'small' : 'large',
      day: 7 * (week - 1) + FRIDAY,
    })),
  };
}
