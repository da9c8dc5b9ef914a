/** Initials in place of names, where others read along: `A.B.`, the second of the same `A.B. 2`. */
import { leadersOf } from './people.ts';
import type { Plan } from './plan.ts';

export interface Initials {
  /** Initials by id: sellers, coaches and leaders who have a name. Trainers keep theirs. */
  readonly byId: ReadonlyMap<string, string>;
  /** A typed text with the initials in place of their whole names and e-mail addresses, and of who refills a leader. */
  readonly hide: (text: string) => string;
  /** Whose names and addresses `hide` would replace in a text: each as it stands there, and what comes in its place. */
  readonly foundIn: (text: string) => readonly { readonly name: string; readonly initials: string }[];
  /** First names and surnames that stand alone in a text: they may be anybody's, and are not replaced. */
  readonly leftIn: (text: string) => readonly string[];
  /** A person's name or e-mail address as initials, also of one who is no longer there. */
  readonly ofPerson: (name: string) => string;
}

export function initialsOf(plan: Plan): Initials {
  const people = plan.people.filter((person) => person.role !== 'trainer');
  const initialsFrom = countedInitials();
  const byId = new Map(
    people.flatMap(({ id, name }) => (name === null ? [] : [[id, initialsFrom(name)] as const])),
  );
  const known = new Map<string, { readonly exact: string; readonly initials: string }>();
  for (const person of people) {
    const initials = byId.get(person.id) ?? '…';
    for (const exact of [person.name, person.email])
      if (exact !== null && !known.has(inOneCase(exact)))
        known.set(inOneCase(exact), { exact: inOneForm(exact), initials });
  }
  for (const { refilledBy: exact } of leadersOf(plan))
    if (exact !== null && !known.has(inOneCase(exact)))
      known.set(inOneCase(exact), { exact: inOneForm(exact), initials: initialsFrom(exact) });
  const pattern = wholeWords([...known.values()].map(({ exact }) => exact));
  const initialsFor = (found: string): string => {
    const hidden = known.get(inOneCase(found));
    // A single name in small letters is an ordinary word: Bo and bo.
    const isWord =
      hidden !== undefined &&
      /^[^ @]+$/.test(found) &&
      found !== hidden.exact &&
      found === found.toLowerCase();
    return hidden === undefined || isWord ? found : hidden.initials;
  };
  const matches = (text: string): readonly string[] =>
    pattern === null ? [] : (text.normalize('NFC').match(pattern) ?? []);
  const hide = (text: string): string =>
    pattern === null ? text : text.normalize('NFC').replace(pattern, initialsFor);
  return {
    byId,
    hide,
    foundIn: (text) =>
      [...new Set(matches(text).map(inOneForm))]
        .map((name) => ({ name, initials: initialsFor(name) }))
        .filter(({ name, initials }) => name !== initials),
    leftIn: (text) => partsIn(hide(text), [...known.values()]),
    ofPerson: (name) => known.get(inOneCase(name))?.initials ?? initialsOfName(name),
  };
}

/** What is hidden in something that is shown with initials or without. */
export function hidingFor(plan: Plan, hasInitials: boolean): Pick<Initials, 'byId' | 'hide'> {
  return hasInitials ? initialsOf(plan) : NOTHING_HIDDEN;
}

const NOTHING_HIDDEN: Pick<Initials, 'byId' | 'hide'> = { byId: new Map(), hide: (text) => text };

/** Finds any of the words or names in a text, whole, in any case, the longest first; also before a genitive s. */
export function wholeWords(words: readonly string[]): RegExp | null {
  const longestFirst = words
    .map(inOneForm)
    .filter((word) => word !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+'));
  if (longestFirst.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?=['’:]?s?(?![\\p{L}\\p{N}]))`, 'giu');
}

/** The words of names, written as there, that stand in a text. */
function partsIn(text: string, names: readonly { readonly exact: string }[]): readonly string[] {
  const words = new Set(
    names.flatMap(({ exact }) => (exact.includes('@') ? [] : exact.split(' '))).filter(isNameWord),
  );
  const found = wholeWords([...words]);
  return found === null ? [] : [...new Set(text.match(found) ?? [])].filter((word) => words.has(word));
}

/** Not the small words between names, nor an initial. */
const isNameWord = (word: string): boolean => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(word);

/** The initials of one name after another, the second of the same with its number. */
function countedInitials(): (name: string) => string {
  const counted = new Map<string, number>();
  return (name) => {
    const initials = initialsOfName(name);
    const number = (counted.get(initials) ?? 0) + 1;
    counted.set(initials, number);
    return number === 1 ? initials : `${initials} ${number}`;
  };
}

/** The first letter of every word. A name without letters gets a full stop of its own. */
export function initialsOfName(name: string): string {
  const letters = name
    .normalize('NFC')
    .split(/\s+/)
    .flatMap((word) => word.match(/[\p{L}\p{N}]\p{M}*/u)?.[0] ?? []);
  return letters.length === 0 ? '.' : letters.map((letter) => `${letter.toUpperCase()}.`).join('');
}

/** One spelling for what looks the same: composed letters, single spaces. */
function inOneForm(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ');
}

const inOneCase = (text: string): string => inOneForm(text).toLowerCase();
