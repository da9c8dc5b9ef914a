/** The parts of a plan, as a comparison is grouped. */
import type { Change } from '../edit/change.ts';

export const PLAN_PARTS = [
  'about',
  'people',
  'rhythm',
  'calendar',
  'behaviours',
  'celebrations',
  'questions',
  'demands',
  'investment',
  'offer',
  'other',
] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** By the field of the plan's document, those of `plan` after the others. */
const PARTS: Readonly<Record<string, PlanPart>> = {
  people: 'people',
  cohort: 'about',
  language: 'about',
  consultant: 'about',
  'plan/start': 'about',
  'plan/weeks': 'about',
  'plan/rhythm': 'rhythm',
  'plan/alternatives': 'rhythm',
  'plan/checkpoints': 'rhythm',
  'plan/trainerDays': 'rhythm',
  'plan/calendar': 'calendar',
  'plan/bookings': 'calendar',
  'plan/behaviours': 'behaviours',
  'plan/celebrations': 'celebrations',
  'plan/questions': 'questions',
  'plan/guides': 'questions',
  'plan/demands': 'demands',
  'plan/investment': 'investment',
  'plan/proposal': 'offer',
};

/** The part that a change lies in. */
export function partOf(change: Change): PlanPart {
  if (change.subject !== 'plan') return 'about';
  const [first = '', second = ''] = addressOf(change).split('/');
  return PARTS[first] ?? PARTS[`${first}/${second}`] ?? 'other';
}

function addressOf(change: Change): string {
  if (change.kind === 'calendar') return 'plan/calendar';
  if (change.kind === 'section') return 'plan/proposal';
  if ('list' in change) return change.list;
  return 'field' in change ? (change.field ?? '') : '';
}
