/**
 * Reads "12 säljare, 2 säljchefer", "2 coaches and 12 sellers", "2 chefer med 6 säljare var" or "12, 2": the words where
 * they stand, else the order.
 */

export interface Counts {
  readonly sellers: number;
  readonly coaches: number;
}

export type PeopleReading =
  | { readonly kind: 'empty' | 'unreadable' | 'tooMany' }
  /** Only sellers so far. */
  | { readonly kind: 'onlyOne' }
  | { readonly kind: 'both'; readonly people: Counts };

const MOST: Counts = { sellers: 1000, coaches: 100 };
/** A number as people write it, and what stands after it up to the next one. */
const COUNTED = /(\d[\d\s\u00a0]*)([^\d]*)/gu;
const COACH = /chef|coach|manag|ledare|leader/iu;
/** So many sellers with every coach. */
const EACH = /\b(?:var|vardera|var och en|per (?:sälj)?chef|each|per (?:sales )?manager|per coach)\b/iu;

export function readPeople(text: string): PeopleReading {
  if (text.trim() === '') return { kind: 'empty' };
  const counted = [...text.matchAll(COUNTED)].flatMap(([, digits = '', word = '']) => split(digits, word));
  const [first, second, third] = counted;
  if (first === undefined || third !== undefined) return { kind: 'unreadable' };
  if (second === undefined) return { kind: first.count > MOST.sellers ? 'tooMany' : 'onlyOne' };
  const [sellers, coaches] = isTurned(first, second) ? [second, first] : [first, second];
  const times = EACH.test(sellers.word) ? coaches.count : 1;
  return bounded({ sellers: sellers.count * times, coaches: coaches.count });
}

function isTurned(first: Counted, second: Counted): boolean {
  return COACH.test(first.word) && !COACH.test(second.word);
}

function bounded(people: Counts): PeopleReading {
  const { sellers, coaches } = people;
  if (sellers < 1 || coaches < 1) return { kind: 'unreadable' };
  if (sellers > MOST.sellers || coaches > MOST.coaches) return { kind: 'tooMany' };
  return { kind: 'both', people };
}

interface Counted {
  readonly count: number;
  readonly word: string;
}

/** `12 2` is two numbers, `1 000` is one. */
function split(digits: string, word: string): readonly Counted[] {
  const parts = digits.trim().split(/[\s\u00a0]+/u);
  const isOne = parts.every((part, i) => i === 0 || part.length === 3);
  const numbers = isOne ? [parts.join('')] : parts;
  return numbers.map((number, i) => ({
    count: Number(number),
    word: i === numbers.length - 1 ? word : '',
  }));
}
