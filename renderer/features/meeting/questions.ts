/** The questions that come up in a meeting, each as what it would change. */
import type { SubjectEdit } from '#domain/edit/change.ts';
import type { PlanInEdit } from '#domain/edit/people.ts';
import { coachLeaves, inGroups, moreSellers, shorterTalks, tightFirst } from '#domain/edit/whatIf.ts';
import { coachesOf, sellersByCoach } from '#domain/people.ts';
import type { Plan } from '#domain/plan.ts';
import { MOST_IN_A_GROUP } from '#domain/planFile/planShape.ts';
import type { Texts } from '#resources/texts/texts.ts';

type Edits = readonly SubjectEdit[];

export interface Question {
  readonly id: string;
  readonly text: string;
  /** What it means, where the text alone does not say. */
  readonly means?: string;
  readonly edits: Edits;
  /** Whether the plan is so already, and what takes that away. */
  readonly isOn: boolean;
  readonly back: Edits;
}

const MORE_SELLERS = 5;
const SHORTER_BY_MINUTES = 15;
const SHORTEST_MINUTES = 20;
const USUAL_GROUP = 3;
const GROUPS = 'groups';
/** About once a week while what was trained is new. */
const TIGHT = { weeks: 8, perMonth: 4 };

/** Those that have something to change in the plan, and the one that is being tried. */
export function questionsOf(
  open: PlanInEdit,
  { meeting, format }: Texts,
  tried: string | null,
): readonly Question[] {
  const { whatIf: words } = meeting;
  const { number } = format;
  const { minutes, start } = open.plan.rhythm.coaching;
  const shorter = Math.max(SHORTEST_MINUTES, minutes - SHORTER_BY_MINUTES);
  const once = { isOn: false, back: [] };
  const { groupSize } = open.plan.rhythm.coaching;
  const questions: readonly Question[] = [
    {
      ...once,
      id: 'coachLeaves',
      text: words.coachLeaves,
      edits: coachLeaves(open, fullestCoach(open.plan)),
    },
    {
      ...once,
      id: 'moreSellers',
      text: words.moreSellers(MORE_SELLERS),
      edits: moreSellers(open, MORE_SELLERS),
    },
    {
      ...once,
      id: 'shorter',
      text: words.shorter(shorter),
      edits: shorter < minutes ? shorterTalks(open, shorter) : [],
    },
    {
      id: 'tightFirst',
      text: words.tightFirst,
      means: words.tightMeans((start ?? TIGHT).weeks, number((start ?? TIGHT).perMonth)),
      edits: tightFirst(open, TIGHT),
      isOn: start !== null,
      back: tightFirst(open, null),
    },
    {
      id: GROUPS,
      text: words.groups,
      means: words.groupsOf(groupSize > 1 ? groupSize : USUAL_GROUP),
      edits: inGroups(open, USUAL_GROUP),
      isOn: groupSize > 1,
      back: inGroups(open, 1),
    },
  ];
  return questions.filter(({ id, edits, isOn }) => id === tried || isOn || edits.length > 0);
}

export interface GroupSize {
  readonly size: number;
  readonly text: string;
  readonly isOn: boolean;
  readonly edits: Edits;
}

/** Two to six sellers in a talk, once talks are in groups. */
export function groupSizesOf(open: PlanInEdit, { meeting }: Texts): readonly GroupSize[] {
  const { groupSize } = open.plan.rhythm.coaching;
  if (groupSize === 1) return [];
  return Array.from({ length: MOST_IN_A_GROUP - 1 }, (_, index) => index + 2).map((size) => ({
    size,
    text: meeting.whatIf.groupsOf(size),
    isOn: groupSize === size,
    edits: inGroups(open, size),
  }));
}

/** The one whom it would be hardest to do without: nobody is pointed at by name. */
function fullestCoach(plan: Plan): string {
  const sellers = sellersByCoach(plan);
  const count = (id: string): number => sellers.get(id)?.length ?? 0;
  return coachesOf(plan).toSorted((a, b) => count(b.id) - count(a.id))[0]?.id ?? '';
}
