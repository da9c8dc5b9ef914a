import { format } from './formats.ts';

export type Role = 'seller' | 'coach' | 'leader' | 'trainer';

const { number } = format;
const ROLES = { seller: 'en säljare', coach: 'en coach', leader: 'en leader', trainer: 'en trainer' };
const LEAST_ONE = {
  seller: 'en lista med minst en säljare',
  coach: 'en lista med minst en coach',
  leader: 'en lista med minst en leader',
  trainer: 'en lista med minst en trainer',
};
/** The highest number of all needs no mention. */
const MENTIONED = 1e9;

export interface Bounds {
  readonly least: number;
  readonly most: number;
}
const bounds = ({ least, most }: Bounds): string =>
  most > MENTIONED ? 'som inte är negativt' : `från ${number(least)} till ${number(most)}`;

/** What is wrong in a plan file: where, what stood there, what belongs there. Field names are as in the file. */
export const faults = {
  wholeFile: 'filen',
  missing: (path: string, expected: string): string => `${path}: saknas; ska vara ${expected}`,
  wrong: (path: string, found: string, expected: string): string =>
    `${path}: här står ${found}; ska vara ${expected}`,
  object: 'ett objekt',
  list: (length: number): string =>
    length === 0
      ? 'en tom lista'
      : length === 1
        ? 'en lista med 1 rad'
        : `en lista med ${number(length)} rader`,
  more: (count: number): string => `… och ${number(count)} fel till.`,
  atLeastMore: (count: number): string => `… och minst ${number(count)} fel till.`,
  expected: {
    object: (): string => 'ett objekt: { … }',
    list: (): string => 'en lista: [ … ]',
    text: (): string => 'en text inom citattecken',
    line: (): string => 'en text som inte är tom',
    date: (): string => 'ett datum som finns, till exempel "2027-03-01"',
    time: (): string => 'ett klockslag från "00:00" till "23:59"',
    moment: (): string => 'datum och tid med tidszon, till exempel "2027-03-04T14:00:00+01:00"',
    timeZone: (): string => 'en tidszon, till exempel "Europe/Stockholm"',
    currency: (): string => 'en valutakod med tre bokstäver, till exempel "SEK"',
    color: (): string => 'en färg med sex tecken, 0–9 och A–F, till exempel "1F4E8C"',
    boolean: (): string => 'true eller false, utan citattecken',
    oneOf: ({ values }: { readonly values: readonly string[] }): string =>
      values.length === 1
        ? `"${values.join()}"`
        : `något av ${values.map((value) => `"${value}"`).join(', ')}`,
    number: (range: Bounds): string => `ett tal ${bounds(range)}`,
    wholeNumber: (range: Bounds): string => `ett heltal ${bounds(range)}`,
    newId: (): string =>
      'ett id av a–z, 0–9 och bindestreck (inte först), högst 48 tecken, och inte "all" eller ett enhetsnamn i Windows',
    knownId: (): string => 'id för någon i people',
    idOf: ({ role }: { readonly role: Role }): string => `id för ${ROLES[role]} i people`,
    atLeastOne: (): string => 'en lista med minst en rad',
    atLeastOneOf: ({ role }: { readonly role: Role }): string => LEAST_ONE[role],
    among: ({ id }: { readonly id: string }): string => `en lista där "${id}", som bokningen gäller, är med`,
    bookingId: ({ pattern }: { readonly pattern: string }): string =>
      `${pattern}, där namnet är ett id i people och <n> räknas från 1`,
    unlike: ({ path }: { readonly path: string }): string => `något annat än det som redan står i ${path}`,
    before: ({ field, value }: { readonly field: string; readonly value: string }): string =>
      `något före ${field}, som är ${value}`,
    notAfter: ({ field, value }: { readonly field: string; readonly value: string }): string =>
      `en dag som inte kommer efter ${field}, som är ${value}`,
    withinDay: ({ from, to }: { readonly from: string; readonly to: string }): string =>
      `ett klockslag inom arbetsdagen, ${from}–${to}`,
    atMostADay: (): string => 'ett slut högst ett dygn efter start',
    knownHolidays: ({ first, last }: { readonly first: string; readonly last: string }): string =>
      `en dag från ${first} till ${last}, som är de år vars helgdagar programmet kan`,
    endWithHolidays: ({ last }: { readonly last: string }): string =>
      `så många veckor att planen slutar senast ${last}, den sista dag vars helgdagar programmet kan`,
    version: ({ version }: { readonly version: number }): string => String(version),
    notNewer: ({ version }: { readonly version: number }): string =>
      `högst ${version}. Filen är gjord i en nyare version av Men sen då?: uppdatera programmet och öppna den igen`,
    plainKey: (): string => 'ett annat fältnamn, för det här kan inte läsas säkert',
    size: ({ megabytes }: { readonly megabytes: number }): string =>
      `Filen är större än ${megabytes}\u00a0MB, och så stor är ingen plan. Är det rätt fil?`,
    depth: ({ levels }: { readonly levels: number }): string =>
      `Filen har fler än ${levels} nivåer i varandra, och det har ingen plan. Är det rätt fil?`,
    amount: ({ values }: { readonly values: number }): string =>
      `Filen har fler än ${number(values)} värden, och det har ingen plan. Är det rätt fil?`,
    utf8: (): string =>
      'Filen är inte skriven i UTF-8. Spara den med teckenkodningen UTF-8 och öppna den igen.',
    notUtf16: (): string =>
      'Filen är skriven i UTF-16. Spara den med teckenkodningen UTF-8 och öppna den igen.',
    noNul: (): string => 'Filen har nolltecken i sig och är skadad. Ta en kopia som är hel.',
    json: ({ line, column }: { readonly line: number; readonly column: number }): string =>
      `Filen går inte att läsa som JSON från rad ${line}, tecken ${column}.`,
  },
};
