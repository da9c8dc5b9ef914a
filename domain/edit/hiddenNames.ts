/** A change as it is told where people are shown by their initials. Before it is put in words, which cut long names. */
import type { Initials } from '../initials.ts';
import { PEOPLE_IN, type Change, type ItemName, type PlainChange } from './change.ts';
import { isJsonList, type Json } from './json.ts';

/** A field of a person, and not of what the person has. */
const OF_PERSON = /^people\/\*\/[^*]+$/u;
const NAMES: ReadonlySet<string> = new Set(['people/*/name', 'people/*/refilledBy']);
const EMAIL = 'people/*/email';
/** That there is an address is told, not which. */
const SOME_EMAIL = '…';

export function withInitials(change: Change, initials: Initials): Change {
  if (change.kind === 'section') return change;
  if (change.kind !== 'calendar') return plainWithInitials(change, initials);
  return 'who' in change ? { ...change, who: hiddenName(change.who, initials.ofPerson) } : change;
}

function plainWithInitials(change: PlainChange, initials: Initials): Change {
  switch (change.kind) {
    case 'set':
      return setWithInitials(change, initials);
    case 'added':
    case 'removed':
    case 'moved':
    case 'transferred':
      return { ...change, name: hiddenName(change.name, hidingItems(change.list, initials)) };
    case 'replaced':
      return replacedWithInitials(change, initials);
    case 'several':
    case 'created':
    case 'deleted':
      return change;
  }
}

function setWithInitials(change: Change & { readonly kind: 'set' }, initials: Initials): Change {
  const { subject, field, from, to, of } = change;
  const isOfPerson = subject === 'plan' && OF_PERSON.test(field);
  const hide = hidingIn(change, initials);
  return {
    ...{ kind: 'set', subject, field, from: hiddenValue(from, hide), to: hiddenValue(to, hide) },
    of: hiddenName(of, isOfPerson ? initials.ofPerson : initials.hide),
  };
}

function replacedWithInitials(change: Change & { readonly kind: 'replaced' }, { hide }: Initials): Change {
  const { version, template } = change;
  return {
    ...change,
    ...(version !== undefined && { version: hide(version) }),
    ...(template !== undefined && { template: hide(template) }),
  };
}

type Hide = (text: string) => string;

/** What hides the people in a field's value. */
function hidingIn({ subject, field }: Change & { readonly kind: 'set' }, initials: Initials): Hide {
  if (subject !== 'plan') return initials.hide;
  if (field === EMAIL) return () => SOME_EMAIL;
  return NAMES.has(field) || PEOPLE_IN.has(field) ? initials.ofPerson : initials.hide;
}

function hidingItems(list: string, { ofPerson, hide }: Initials): Hide {
  return list === 'people' ? ofPerson : hide;
}

function hiddenName(name: ItemName | null, hide: Hide): ItemName | null {
  return typeof name === 'string' ? hide(name) : name;
}

function hiddenValue(value: Json, hide: Hide): Json {
  if (isJsonList(value)) return value.map((one) => hiddenValue(one, hide));
  return typeof value === 'string' && value !== '' ? hide(value) : value;
}
