/** What is wrong in a plan file, as data: the sentences are in resources/texts. */
import type { ClockTime, IsoDate, Language, Role } from '../plan.ts';

/** What stood there, shortened and safe to print on a terminal. */
export type Found =
  | { readonly kind: 'nothing' | 'object' }
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'list'; readonly length: number };

/** Every kind of expectation, and what its sentence needs to know. */
interface Expectations {
  readonly object: object;
  readonly list: object;
  readonly text: object;
  /** A text that says something. */
  readonly line: object;
  readonly date: object;
  readonly time: object;
  readonly moment: object;
  readonly timeZone: object;
  readonly currency: object;
  readonly color: object;
  readonly boolean: object;
  readonly oneOf: { readonly values: readonly string[] };
  readonly number: Bounds;
  readonly wholeNumber: Bounds;
  /** An id that a person may have. */
  readonly newId: object;
  /** The id of somebody in people. */
  readonly knownId: object;
  readonly idOf: { readonly role: Role };
  readonly atLeastOne: object;
  readonly atLeastOneOf: { readonly role: Role };
  /** Somebody who should be among those listed. */
  readonly among: { readonly id: string };
  readonly bookingId: { readonly pattern: string };
  /** Another value than the one at the path. */
  readonly unlike: { readonly path: string };
  /** Before, or not after, the field beside it. */
  readonly before: Neighbour;
  readonly notAfter: Neighbour;
  readonly withinDay: { readonly from: ClockTime; readonly to: ClockTime };
  readonly atMostADay: object;
  /** A start, or a number of weeks, that keeps the plan within the days of the holiday tables. */
  readonly knownHolidays: Span;
  readonly endWithHolidays: Span;
  readonly version: { readonly version: number };
  readonly notNewer: { readonly version: number };
  /** A key that reaches into JavaScript's own objects. */
  readonly plainKey: object;
  readonly size: { readonly megabytes: number };
  readonly depth: { readonly levels: number };
  readonly amount: { readonly values: number };
  readonly utf8: object;
  readonly notUtf16: object;
  readonly noNul: object;
  readonly json: { readonly line: number; readonly column: number };
}
interface Bounds {
  readonly least: number;
  readonly most: number;
}
interface Neighbour {
  readonly field: string;
  readonly value: string;
}
interface Span {
  readonly first: IsoDate;
  readonly last: IsoDate;
}
export type ExpectationKind = keyof Expectations;
/** What belongs there instead. */
export type Expectation<Kind extends ExpectationKind = ExpectationKind> = {
  readonly [Each in Kind]: { readonly kind: Each } & Expectations[Each];
}[Kind];

export interface Fault {
  /** `people[1].coach`; empty where it is the file as a whole. */
  readonly path: string;
  readonly found: Found;
  readonly expected: Expectation;
}

/** A plan file that cannot be used. */
export interface FaultyFile {
  /** The plan's own where it can be read, else Swedish. */
  readonly language: Language;
  readonly faults: readonly Fault[];
  /** How many more there are than those listed; counted up to MOST_FAULTS_COUNTED. */
  readonly unlisted: number;
}
