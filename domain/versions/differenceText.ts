/** A difference between two states of a plan as a line: "Coaching: 2–3 blir 3 gånger i månaden". */
import type { Texts } from '#resources/texts/texts.ts';
import type { Change, PlainChange } from '../edit/change.ts';
import {
  counted,
  fieldWords,
  listForms,
  nameText,
  partLabel,
  sectionLabel,
  type FieldChange,
  type Labels,
} from '../edit/changeLabel.ts';
import { shortened } from '../edit/changeValue.ts';

/** Letters of a sentence that somebody has typed, before it is cut. */
const LONGEST_TEXT = 90;

type Words = Labels & Pick<Texts, 'versions'>;

export function differenceText(change: Change, texts: Words): string {
  const { unnamed } = texts.versions.differences;
  if (change.kind === 'section') return capitalized(sectionLabel(change, texts));
  return capitalized(change.kind === 'calendar' ? unnamed : lineOf(change, texts));
}

function lineOf(change: PlainChange, texts: Words): string {
  switch (change.kind) {
    case 'set':
      return fieldLine(change, texts);
    case 'added':
    case 'removed':
      return listLine(change.kind, change, texts);
    case 'moved':
      return orderLine(change, texts);
    case 'several':
      return countLine(change, texts);
    case 'transferred':
    case 'replaced':
    case 'created':
    case 'deleted':
      return texts.versions.differences.unnamed;
  }
}

function fieldLine(change: FieldChange, texts: Words): string {
  const { differences: words } = texts.versions;
  const said = fieldWords(change, texts, LONGEST_TEXT);
  if (said === null) return partLine(`${change.subject}/${change.field}`, texts);
  const { name, from, to, unit } = said;
  return from === null || to === null || from === to ? words.changed(name) : words.set(name, from, to, unit);
}

type Way = 'added' | 'removed';
function listLine(
  kind: Way,
  { subject, list, count, name, role }: Change & { readonly kind: Way | 'moved' },
  texts: Words,
): string {
  const { changes, versions } = texts;
  const words = versions.differences;
  const forms = role === undefined ? listForms(`${subject}/${list}`, texts) : changes.roles[role];
  if (forms === undefined) return partLine(`${subject}/${list}`, texts);
  if (name === null) return words[kind](count === 1 ? forms.one : counted(count, forms, texts));
  const called = typeof name === 'string' ? shortened(name, LONGEST_TEXT) : nameText(name, texts);
  return role === undefined
    ? words[kind](changes.named(forms.one, called))
    : words.person[kind](forms.one, called);
}

function orderLine({ subject, list }: Change & { readonly kind: Way | 'moved' }, texts: Words): string {
  const { differences: words } = texts.versions;
  const forms = listForms(`${subject}/${list}`, texts);
  return forms === undefined ? words.unnamed : words.reordered(forms.other);
}

/** Several of a list that are counted. */
function countLine({ subject, field, count }: Change & { readonly kind: 'several' }, texts: Words): string {
  const { differences: words } = texts.versions;
  const forms = listForms(`${subject}/${field?.replace('/*', '') ?? ''}`, texts);
  return forms === undefined ? words.unnamed : words.changed(counted(count, forms, texts));
}

function partLine(address: string, texts: Words): string {
  const { differences: words } = texts.versions;
  const part = partLabel(address, texts);
  return part === undefined ? words.unnamed : words.changed(part);
}

function capitalized(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}
