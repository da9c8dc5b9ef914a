/** What a change is called, in a language: "coaching 2 → 3 gånger i månaden". */
import type { PluralForms } from '#resources/texts/format.ts';
import type { Texts } from '#resources/texts/texts.ts';
import type { Change } from './change.ts';
import { isJsonList, type Json } from './json.ts';

const LONGEST_VALUE = 24;
type Labels = Pick<Texts, 'changes' | 'format'>;

export function changeLabel(change: Change, texts: Labels): string {
  const { changes } = texts;
  switch (change.kind) {
    case 'set':
      return fieldLabel(change, texts);
    case 'added':
    case 'removed':
    case 'moved':
      return changes[change.kind](listLabel(change, texts));
    case 'several':
      return changes.several(texts.format.number(change.count, 0));
    case 'created':
    case 'deleted':
      return changes[change.kind](named(changes.subjects[change.subject], change.name, texts));
  }
}

function fieldLabel(change: Change & { readonly kind: 'set' }, texts: Labels): string {
  const { changes } = texts;
  const fields: Readonly<Record<string, { readonly name: string; readonly unit: string }>> = changes.fields;
  const field = fields[`${change.subject}/${change.field}`];
  if (field === undefined) return changes.something;
  // A name or a sentence that changes says itself whose it is.
  const isOwnName = change.of === change.from || change.of === change.to;
  const name =
    change.of === null || isOwnName ? field.name : changes.ofItem(field.name, shortened(change.of));
  const isTimes = change.field.endsWith('/perMonth');
  const shown = (value: Json): string => (isTimes && value === 2.5 ? '2–3' : valueText(value, texts));
  return changes.set(name, shown(change.from), shown(change.to), field.unit);
}

type ListChange = Change & { readonly kind: 'added' | 'removed' | 'moved' };
function listLabel(change: ListChange, texts: Labels): string {
  const lists: Readonly<Record<string, PluralForms>> = texts.changes.lists;
  const forms = lists[`${change.subject}/${change.list}`];
  if (forms === undefined) return texts.changes.something;
  if (change.count === 1) return named(forms.one, change.name, texts);
  const { format } = texts;
  return texts.changes.counted(format.number(change.count, 0), format.plural(change.count, forms));
}

function named(what: string, name: string | null, { changes }: Labels): string {
  return name === null ? what : changes.named(what, shortened(name));
}

function valueText(value: Json, texts: Labels): string {
  const { changes, format } = texts;
  if (value === null || value === '') return changes.nothing;
  if (typeof value === 'number') return format.number(value, 2);
  if (typeof value === 'boolean') return value ? changes.yes : changes.no;
  if (typeof value === 'string') return shortened(value);
  if (isJsonList(value)) return value.map((one) => valueText(one, texts)).join(', ');
  return Object.values(value)
    .map((one) => valueText(one, texts))
    .join('–');
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_VALUE ? text : `${characters.slice(0, LONGEST_VALUE - 1).join('')}…`;
}
