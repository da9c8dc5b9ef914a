/** The values of a change as a trainer says them: shares in per cent, days as dates, who by name. */
import type { Texts } from '#resources/texts/texts.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject } from './json.ts';

const LONGEST_VALUE = 24;
const MOST_IN_A_LIST = 7;
const SHARES: ReadonlySet<string> = new Set([
  'plan/plan/investment/vatRate',
  'plan/plan/investment/contributionMargin',
  'plan/plan/investment/hourlyCostFrom/seller/socialFee',
  'plan/plan/investment/hourlyCostFrom/coach/socialFee',
  'plan/plan/investment/hourlyCostFrom/leader/socialFee',
]);
const WEEKDAYS: ReadonlySet<string> = new Set([
  'plan/plan/calendar/workdays',
  'plan/people/*/workdays',
  'plan/plan/calendar/coachingTimes/*/weekday',
]);
/** Lists that are told by how many they hold. */
const COUNTED: ReadonlySet<string> = new Set(['plan/people/*/busy']);
/** A code says nothing to who reads it. */
const WORDLESS: ReadonlySet<string> = new Set(['client/accent']);
const DATE = /^\d{4}-\d{2}-\d{2}$/u;
const CLOCK = /^\d{2}:\d{2}$/u;
type Words = Pick<Texts, 'changes' | 'format' | 'people'>;

/**
 * The value of the field at an address, with its subject first; null for one that no few words can say. A text is cut
 * where it has more letters than `longest`.
 */
export function valueText(
  address: string,
  value: Json,
  texts: Words,
  longest: number = LONGEST_VALUE,
): string | null {
  const { changes } = texts;
  if (WORDLESS.has(address)) return null;
  if (value === null || value === '') return changes.nothing;
  if (typeof value === 'boolean') return value ? changes.yes : changes.no;
  if (typeof value === 'number') return numberText(address, value, texts);
  if (typeof value === 'string') return wordText(address, value, texts, longest);
  return isJsonList(value) ? listText(address, value, texts) : objectText(address, value, texts);
}

function numberText(address: string, value: number, { format }: Words): string {
  if (SHARES.has(address)) return format.percent(value, 2);
  if (WEEKDAYS.has(address) && Number.isInteger(value) && value >= 1 && value <= 7)
    return format.weekdayShort(value);
  return address.endsWith('/perMonth') && value === 2.5 ? '2–3' : format.number(value, 2);
}

function wordText(
  address: string,
  value: string,
  { changes, format }: Words,
  longest: number = LONGEST_VALUE,
): string {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = changes.values;
  const word = words[address]?.[value];
  if (word !== undefined) return word;
  if (address === 'plan/plan/calendar/country') return format.countryName(value);
  if (DATE.test(value)) return format.dayMonthYear(value);
  return CLOCK.test(value) ? changes.clock(value) : shortened(value, longest);
}

function listText(address: string, values: readonly Json[], texts: Words): string | null {
  if (values.length === 0) return texts.changes.nothing;
  if (COUNTED.has(address)) return texts.format.number(values.length, 0);
  const shown = values.map((one) => (typeof one === 'object' ? null : valueText(address, one, texts)));
  return shown.length <= MOST_IN_A_LIST && shown.every((one) => one !== null) ? shown.join(', ') : null;
}

/** A person without a name, or a span of time. */
function objectText(address: string, value: JsonObject, texts: Words): string | null {
  const { role, number, from, to } = value;
  if (typeof number === 'number' && isRole(role)) return texts.people.roleName(role, number);
  if (!isJsonObject(value) || typeof from !== 'string' || typeof to !== 'string') return null;
  return `${wordText(address, from, texts)}–${wordText(address, to, texts)}`;
}

type Role = Parameters<Texts['people']['roleName']>[0];
function isRole(value: Json | undefined): value is Role {
  return value === 'seller' || value === 'coach' || value === 'leader' || value === 'trainer';
}

export function shortened(text: string, longest: number = LONGEST_VALUE): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
