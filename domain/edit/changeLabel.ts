/** What a change is called, in a language: "coaching 2 blir 3 gånger i månaden". */
import type { PluralForms } from '#resources/texts/format.ts';
import type { Texts } from '#resources/texts/texts.ts';
import type { CalendarChange } from './calendarChange.ts';
import type { Change, ItemName, PlainChange } from './change.ts';
import { shortened, valueText } from './changeValue.ts';
import type { Json } from './json.ts';
import type { SectionChange } from './sectionChange.ts';

export type Labels = Pick<Texts, 'changes' | 'format' | 'people'>;

export function changeLabel(change: Change, texts: Labels): string {
  if (change.kind === 'section') return sectionLabel(change, texts);
  return change.kind === 'calendar' ? calendarLabel(change, texts) : plainLabel(change, texts);
}

function plainLabel(change: PlainChange, texts: Labels): string {
  const { changes } = texts;
  switch (change.kind) {
    case 'set':
      return fieldLabel(change, texts);
    case 'added':
    case 'removed':
    case 'moved':
      return listLabel(change, texts);
    case 'transferred':
      return transferLabel(change, texts);
    case 'several':
      return severalLabel(change, texts);
    case 'replaced':
      return replacedLabel(change, texts);
    case 'created':
    case 'deleted':
      return changes[change.kind](named(changes.subjects[change.subject], change.name, texts));
  }
}

function calendarLabel(change: CalendarChange, texts: Labels): string {
  const { calendar, clock } = texts.changes;
  if (change.act === 'planned') return calendar.planned(texts.format.dayMonth(change.from));
  if (!('who' in change)) return calendar[change.act];
  const who = change.who === null ? null : nameText(change.who, texts);
  const what = calendar.sessions[change.what](who);
  const day = texts.format.dayMonth(change.start.slice(0, 10));
  return change.act === 'moved'
    ? calendar.moved(what, day, clock(change.start.slice(11, 16)))
    : calendar[change.act](what, day);
}

export function sectionLabel({ act, section }: SectionChange, { changes }: Labels): string {
  const { sections: words } = changes;
  return section === null ? words.order : words[act](words.names[section]);
}

function replacedLabel(
  { version, template }: Change & { readonly kind: 'replaced' },
  { changes }: Labels,
): string {
  if (template !== undefined) return changes.templateApplied(shortened(template));
  return version === undefined ? changes.replaced : changes.restored(shortened(version));
}

function fieldLabel(change: FieldChange, texts: Labels): string {
  const { changes } = texts;
  const words = fieldWords(change, texts);
  if (words === null) return partLabel(`${change.subject}/${change.field}`, texts) ?? changes.something;
  const { name, from, to, unit } = words;
  return from === null || to === null ? name : changes.set(name, from, to, unit);
}

export type FieldChange = Change & { readonly kind: 'set' };
export interface FieldWords {
  readonly name: string;
  /** Null for a value that no few words can say. */
  readonly from: string | null;
  readonly to: string | null;
  readonly unit: string;
}

/** What a field is called and what became of it; null where it has no name. `longest`: letters of a text before it is cut. */
export function fieldWords(change: FieldChange, texts: Labels, longest?: number): FieldWords | null {
  const { changes } = texts;
  const address = `${change.subject}/${change.field}`;
  const fields: Readonly<Record<string, { readonly name: string; readonly unit: string }>> = changes.fields;
  const field = fields[address];
  if (field === undefined) return null;
  // A name or a sentence that changes says itself whose it is.
  const isOwn = change.of === change.from || change.of === change.to || change.field === 'people/*/name';
  const shown = (value: Json): string | null => valueText(address, value, texts, longest);
  return {
    name: change.of === null || isOwn ? field.name : changes.ofItem(field.name, nameText(change.of, texts)),
    from: shown(change.from),
    to: shown(change.to),
    unit: field.unit,
  };
}

type ListChange = Change & { readonly kind: 'added' | 'removed' | 'moved' };
function listLabel(change: ListChange, texts: Labels): string {
  const { changes } = texts;
  if (change.kind === 'removed' && change.list === 'people' && change.name !== null)
    return changes.personRemoved(nameText(change.name, texts));
  return changes[change.kind](itemsText(change, texts));
}

function itemsText(change: ListChange, texts: Labels): string {
  const { changes } = texts;
  const forms =
    change.role === undefined
      ? listForms(`${change.subject}/${change.list}`, texts)
      : changes.roles[change.role];
  if (forms === undefined) return changes.something;
  // A person who has no name yet is said by the role alone.
  const name = typeof change.name === 'object' ? null : change.name;
  return change.count === 1 ? named(forms.one, name, texts) : counted(change.count, forms, texts);
}

/** What has come into a list from another. */
function transferLabel(change: Change & { readonly kind: 'transferred' }, texts: Labels): string {
  const { changes } = texts;
  const address = `${change.subject}/${change.list}`;
  const into: Readonly<Record<string, (what: string) => string>> = changes.into;
  const what = change.name === null ? listForms(address, texts)?.one : nameText(change.name, texts);
  return what === undefined ? changes.something : (into[address]?.(what) ?? changes.moved(what));
}

/** One field of several items, or else the smallest part of the plan that all of it lies in. */
function severalLabel(
  { subject, field, count }: Change & { readonly kind: 'several' },
  texts: Labels,
): string {
  const { changes, format } = texts;
  const address = field === undefined ? subject : `${subject}/${field}`;
  if (address === 'plan/people' || address === 'plan/people/*')
    return changes.changed(counted(count, changes.lists['plan/people'], texts));
  const fields: Readonly<Record<string, { readonly name: string }>> = changes.fields;
  const one = fields[address];
  const [list = ''] = address.split('/*/');
  const forms = one === undefined || list === address ? undefined : listForms(list, texts);
  if (one !== undefined && forms !== undefined)
    return changes.forMany(one.name, counted(count, forms, texts));
  return partLabel(address, texts) ?? changes.several(format.number(count, 0));
}

/** What the smallest part with a name is called, of those that an address lies in. */
export function partLabel(address: string, { changes }: Labels): string | undefined {
  const parts: Readonly<Record<string, string>> = changes.parts;
  const steps = address.split('/');
  return steps
    .map((_, at) => parts[steps.slice(0, steps.length - at).join('/')])
    .find((part) => part !== undefined);
}

export function listForms(address: string, { changes }: Labels): PluralForms | undefined {
  const lists: Readonly<Record<string, PluralForms>> = changes.lists;
  return lists[address];
}

export function counted(count: number, forms: PluralForms, { changes, format }: Labels): string {
  return changes.counted(format.number(count, 0), format.plural(count, forms));
}

function named(what: string, name: string | null, { changes }: Labels): string {
  return name === null ? what : changes.named(what, shortened(name));
}

export function nameText(name: ItemName, { people }: Labels): string {
  return typeof name === 'string' ? shortened(name) : people.roleName(name.role, name.number);
}
