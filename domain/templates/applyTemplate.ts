/** A template used in a plan that is there: its way of working with the people, the days and the figures that the plan has. */
import { insideOf, withItemIds } from '../edit/items.ts';
import { isJsonList, isJsonObject, withoutField, type Json, type JsonObject } from '../edit/json.ts';
import { objectAt, objectsAt } from './days.ts';
import { planFrom } from './planTemplate.ts';

/** The fields of `plan` that are as the template has them: what is not there has its default. */
const RHYTHM = ['weeks', 'rhythm', 'checkpoints'] as const;
/**
 * Those that follow the template where it says anything in them. The calendar's days and hours and the investment stay as
 * they have been agreed with the client.
 */
const FOLLOWING = ['alternatives', 'trainerDays', 'questions', 'guides', 'demands'] as const;
const OF_THE_OFFER = ['terms', 'alternatives'] as const;
const PROMISED_BY = ['client', 'consultant'] as const;

/**
 * The plan's document as the template says, dated from the plan's start. Beside the rhythm, what the template is silent on
 * stays, and so do the celebrations of single sellers. Proposed times go, so that the calendar is planned anew around those that people
 * have set.
 */
export function withTemplate(document: JsonObject, template: JsonObject, newId: () => string): JsonObject {
  const before = withoutProposals(document);
  const plan = objectAt(before, 'plan');
  const start = plan['start'];
  if (typeof start !== 'string') return document;
  const from = objectAt(withItemIds({ plan: planFrom(template, start) }, newId), 'plan');
  const celebrations = objectsAt(from, 'celebrations');
  const proposal = offered(objectAt(plan, 'proposal'), objectAt(from, 'proposal'));
  return {
    ...before,
    plan: {
      ...RHYTHM.reduce<JsonObject>(withoutField, plan),
      ...saidIn(from, RHYTHM),
      ...saidIn(from, FOLLOWING),
      ...(celebrations.length > 0 && { celebrations: [...celebrations, ...personal(plan)] }),
      ...(saysSomething(proposal) && { proposal }),
    },
  };
}

/** The plan's document without the times that nobody has set. */
export function withoutProposals(document: JsonObject): JsonObject {
  const plan = objectAt(document, 'plan');
  const bookings = plan['bookings'];
  if (!isJsonList(bookings)) return document;
  const set = bookings.filter((booking) => fieldIn(booking, 'state') !== 'proposed');
  if (set.length === bookings.length) return document;
  const others = withoutField(plan, 'bookings');
  return { ...document, plan: set.length === 0 ? others : { ...others, bookings: set } };
}

function offered(own: JsonObject, from: JsonObject): JsonObject {
  const promises = saidIn(objectAt(from, 'commitments'), PROMISED_BY);
  return {
    ...own,
    ...saidIn(from, OF_THE_OFFER),
    ...(saysSomething(promises) && { commitments: { ...objectAt(own, 'commitments'), ...promises } }),
  };
}

/** What is celebrated of one seller alone. */
function personal(plan: JsonObject): readonly JsonObject[] {
  return objectsAt(plan, 'celebrations').filter((item) => typeof fieldIn(item, 'person') === 'string');
}

function saidIn(object: JsonObject, fields: readonly string[]): JsonObject {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = object[field];
      return value !== undefined && saysSomething(value) ? [[field, value]] : [];
    }),
  );
}

/** An empty list, and an object of nothing but such, is what a template has where its plan had nothing. */
function saysSomething(value: Json): boolean {
  if (isJsonList(value)) return value.length > 0;
  if (isJsonObject(value)) return Object.values(value).some(saysSomething);
  return value !== null;
}

function fieldIn(item: Json, field: string): Json | undefined {
  const inside = insideOf(item);
  return isJsonObject(inside) ? inside[field] : undefined;
}
