/** What of a plan can be used for other clients: everything but who is in it, when it is, and what is the client's own. */
import { promisedBy, promisers } from '../commitments.ts';
import type { PlanInEdit } from '../edit/people.ts';
import { withoutItemIds } from '../edit/items.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../edit/json.ts';
import type { IsoDate, Plan } from '../plan.ts';
import { checkPlanFile } from '../planFile.ts';
import { FORMAT, VERSION } from '../planFile/planShape.ts';
import { datedFrom, isDay, objectAt, objectsAt, relativeTo } from './days.ts';

/** The fields of `plan` in the plan file that a template has. */
const KEPT = [
  'weeks',
  'rhythm',
  'alternatives',
  'checkpoints',
  'calendar',
  'celebrations',
  'trainerDays',
  'questions',
  'guides',
  'demands',
  'investment',
  'proposal',
] as const;
const DATED = ['celebrations', 'trainerDays'] as const;
/** A client's figures and days are no other client's. */
const OF_THE_CLIENT = {
  calendar: ['pauses', 'coachingTimes', 'plannedFrom'],
  investment: ['hourlyCost', 'hourlyCostFrom', 'annualSales', 'contributionMargin'],
  proposal: ['date', 'validUntil', 'answer', 'told'],
} as const;
const MOST_LETTERS = 200_000;

/** The template that a plan makes: `plan` of its file, with days after the first Monday in place of dates. */
export function templateOf({ documents, plan }: PlanInEdit): JsonObject {
  const own = objectAt(withoutItemIds(documents.plan), 'plan');
  const { client: names } = promisers(plan);
  const proposal = without(objectAt(own, 'proposal'), OF_THE_CLIENT.proposal);
  const commitments = objectAt(proposal, 'commitments');
  const promised = commitments['client'];
  const nameless = isJsonList(promised)
    ? { client: promised.map((one) => (typeof one === 'string' ? promisedBy(one, null, names) : one)) }
    : {};
  const kept: JsonObject = {
    ...own,
    celebrations: relativeTo(
      plan.start,
      objectsAt(own, 'celebrations').filter(({ person }) => typeof person !== 'string'),
    ),
    trainerDays: relativeTo(plan.start, objectsAt(own, 'trainerDays')),
    calendar: without(objectAt(own, 'calendar'), OF_THE_CLIENT.calendar),
    investment: without(objectAt(own, 'investment'), OF_THE_CLIENT.investment),
    proposal: {
      ...proposal,
      commitments: { ...commitments, ...nameless },
      ...('sections' in proposal && { sections: withoutNames(objectsAt(proposal, 'sections'), plan) }),
    },
  };
  return Object.fromEntries(
    KEPT.flatMap((field) => {
      const value = kept[field];
      return value === undefined || value === null ? [] : [[field, value]];
    }),
  );
}

/** Own words that name the client or somebody there are that client's own. */
function withoutNames(sections: readonly JsonObject[], { client, people }: Plan): readonly JsonObject[] {
  const names = [
    client.name,
    client.contact,
    ...people.map((one) => (one.role === 'trainer' ? null : one.name)),
  ].filter((name) => name !== null);
  const isNaming = (text: Json): boolean =>
    typeof text === 'string' && names.some((name) => text.toLowerCase().includes(name.toLowerCase()));
  return sections.map((section) =>
    without(
      section,
      ['before', 'after'].filter((field) => isNaming(section[field] ?? null)),
    ),
  );
}

/** `plan` of a plan file that begins on a day, as the template says. */
export function planFrom(template: JsonObject, start: IsoDate): JsonObject {
  const dated = DATED.map((field) => [field, datedFrom(start, objectsAt(template, field))] as const);
  return { start, ...template, ...Object.fromEntries<Json>(dated) };
}

const SOMEBODY = [
  { id: 'coach-1', role: 'coach' },
  { id: 'seller-1', role: 'seller', coach: 'coach-1' },
];
const SOME_MONDAY = '2027-01-04';

/** Whether it is a template that makes a plan, and has nothing that a template has not. */
export function isTemplate(template: Json): boolean {
  if (!isJsonObject(template) || JSON.stringify(template).length > MOST_LETTERS) return false;
  const isKept = (field: string): boolean => KEPT.some((one) => one === field);
  const days = DATED.flatMap((field) => objectsAt(template, field)).map(({ day }) => day);
  if (!Object.keys(template).every(isKept) || !days.every((day) => day === undefined || isDay(day)))
    return false;
  const plan = planFrom(template, SOME_MONDAY);
  return checkPlanFile({ format: FORMAT, version: VERSION, client: { name: '-' }, people: SOMEBODY, plan })
    .ok;
}

function without(object: JsonObject, fields: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([field]) => !fields.includes(field)));
}
