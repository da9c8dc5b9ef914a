import { format } from './formats.ts';
import { firstWeeks, inWords, sentenceStart } from './inWords.ts';

const { number, plural } = format;
const hours = (count: number): string => `${number(count)}\u00a0h`;
const minutes = (count: number): string => `${number(count)}\u00a0min`;

/** The meeting: what the client sees on the wall. */
export const meeting = {
  title: 'Möte',
  /** To go there from a plan, and from nothing. */
  open: 'Möte',
  begin: {
    title: 'På väg in i ett möte?',
    text: 'Två tal räcker för att svara på ”men sen då?”.',
    action: 'Visa i möte',
  },
  start: {
    title: 'Hur många är ni?',
    lede: 'Två tal, så ser ni vad det tar. Inga namn behövs.',
    sellers: 'Säljare',
    coaches: 'Säljchefer',
    show: 'Räkna vidare',
    usual: 'Med samtal 2–3 gånger i månaden, 45 minuter och en kvart att förbereda.',
  },
  bar: {
    initials: 'Initialer',
    price: 'Pris',
    done: 'Klart',
    keys: { initials: 'I', price: 'P', done: 'Esc' },
  },
  /** A plan is going on while the menu asks for what belongs to it. */
  leaveFirst: 'Det gör du i planen. Avsluta mötet först, med Esc.',
  keep: {
    action: 'Spara som kund',
    title: 'Vad heter kunden?',
    note: 'Planen är redan sparad. Nu får den sitt namn.',
    name: 'Kundens namn',
    save: 'Spara',
  },
  /** Beside the hours. */
  total: 'i veckan, alla säljare tillsammans',
  hoursUnit: 'h',
  measure: {
    both: 'Under golvet blir det för tunt. Över taket räcker inte tiden.',
    floorOnly: 'Under golvet blir det för tunt. Taket syns när ni vet hur mycket tid som finns.',
  },
  score: {
    caption: (weeks: number, shown: number, sellers: number): string => {
      const who =
        shown < sellers
          ? `${number(shown)} av era ${number(sellers)} säljare`
          : `${inWords(sellers)} ${plural(sellers, { one: 'säljare', other: 'säljare' })}`;
      return `${sentenceStart(inWords(weeks))} ${plural(weeks, { one: 'vecka', other: 'veckor' })} för ${who}. Varje prick är ett samtal.`;
    },
    says: (shown: number, sellers: number, talks: number): string =>
      `Partitur: en linje för varje säljare och en prick för varje samtal. ${number(shown)} av ${number(sellers)} säljare visas, med ${number(talks)} samtal.`,
    pause: 'uppehåll',
  },
  handles: {
    label: 'Rytmen',
    sellers: 'Säljare',
    coaches: 'Säljchefer',
    often: 'Coaching',
    minutes: 'Ett samtal',
    preparation: 'Förberedelse',
    hours: 'Varje chef kan ge',
    hoursOne: 'Chefen kan ge',
    perMonth: (times: number): string => (times === 1 ? 'gång i månaden' : 'gånger i månaden'),
    minutesUnit: 'min',
    hoursUnit: 'h i veckan',
    minimum: 'forskningens minimum',
  },
  coaches: {
    title: 'Chefernas tid',
    titleOne: 'Chefens tid',
    room: (room: number, sellers: number): string => {
      if (room === 0) return 'Tiden räcker inte ens till en säljare per chef.';
      const enough = `Tiden räcker till ${inWords(room)} säljare per chef.`;
      return room >= sellers ? enough : `${enough} Ni har ${inWords(sellers)}.`;
    },
    start: (weeks: number, perWeek: number): string =>
      `${sentenceStart(firstWeeks(weeks))} behövs ${hours(perWeek)} i veckan.`,
  },
  research: {
    title: 'Forskningens minimum',
    says: (source: string): string => `Om källan: ${source}`,
  },
  nearest: {
    toFit: 'Närmaste vägen dit:',
    toMinimum: 'För att nå minimum:',
    tried: 'Prövat:',
    enough: 'Då räcker timmarna.',
    reaches: 'Då når ni forskningens minimum.',
    try: 'Prova',
    undo: 'Ta tillbaka',
    none: 'Inget enkelt drag räcker ensamt.',
    noneMore: 'Prova dig fram bland handtagen.',
  },
  whatIf: {
    title: 'Tänk om …',
    coachLeaves: 'en chef slutar',
    moreSellers: (count: number): string => `${inWords(count)} säljare till`,
    shorter: (to: number): string => `samtal på ${minutes(to)}`,
    groups: 'små grupper',
    groupsOf: (size: number): string => `${inWords(size)} säljare i varje samtal`,
    tightFirst: 'tätare i början',
    tightMeans: (weeks: number, times: string): string =>
      `${times} gånger i månaden ${firstWeeks(weeks)}, sedan som nu`,
  },
  ways: {
    title: 'Tre vägar',
    names: { base: 'Bas', recommended: 'Rekommenderad', full: 'Full' },
    rhythm: (times: string, long: number, group: number): string =>
      `${times} gånger i månaden, ${minutes(long)}${group > 1 ? `, grupp om ${inWords(group)}` : ''}`,
    minutes: 'min',
    perWeek: 'h/vecka',
    over: (coaches: number): string => (coaches === 1 ? 'över' : 'över per chef'),
    short: (coaches: number): string => (coaches === 1 ? 'fattas' : 'fattas per chef'),
    coachNeeds: (coaches: number): string => (coaches === 1 ? 'i veckan för chefen' : 'per chef och vecka'),
    leavesOut: (what: readonly string[], isRefilled: boolean): string =>
      `Under minimum: ${format.list(what)}${isRefilled ? '' : '. Ingen påfyllnad'}.`,
    meetsAll: (isRefilled: boolean): string => (isRefilled ? 'Når minimum.' : 'Når minimum, utan påfyllnad.'),
    hidden: 'Priset är dolt',
    money: {
      exVat: 'exkl. moms',
      own: (sum: string): string => `er egen tid ${sum}`,
      ownHours: (count: number): string => `er egen tid ${number(count, 0)}\u00a0h`,
      noOffer: 'Inget pris satt än',
    },
    ownRhythm: 'Er rytm är en egen.',
    keepAs: (name: string): string => `Spara den som ${name}`,
    inOffer: 'Visa alla tre i offerten',
  },
};
