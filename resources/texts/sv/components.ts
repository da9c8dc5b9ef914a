import { format } from './formats.ts';
import { hoursInWords } from './inWords.ts';

const { number } = format;

export interface Expected {
  readonly min: number;
  readonly max: number;
  readonly isWhole?: boolean;
  readonly isSpan?: boolean;
  readonly canBeEmpty?: boolean;
}

/** The window's own pieces: figures, bars, fields. What a screen says stands with the screen. */
export const components = {
  figure: {
    typeIn: (label: string): string => `${label}, skriv ett tal`,
    expected: ({ min, max, isWhole, isSpan, canBeEmpty }: Expected): string => {
      const kind = isWhole === true ? 'ett heltal' : 'ett tal';
      const span = isSpan === true ? ', till exempel 2,5 eller 2–3' : '';
      const empty = canBeEmpty === true ? ', eller lämna tomt' : '';
      return Number.isFinite(max)
        ? `Skriv ${kind} mellan ${number(min)} och ${number(max)}${span}${empty}.`
        : `Skriv ${kind} från ${number(min)} och uppåt${span}${empty}.`;
    },
  },
  handle: {
    notAsked: 'inte frågat än',
    unknown: 'vet inte än',
    clear: (label: string): string => `Vet inte än: ${label}`,
  },
  ratio: {
    unit: 'min per säljare och vecka',
    none: 'Ingen att coacha än',
    noneReason: 'Lägg till säljare och säljchefer, så räknas tiden fram.',
  },
  measure: {
    floor: 'golv',
    ceiling: 'tak',
    says: (value: number, floor: number, ceiling: number | null): string =>
      `Linjal. ${number(value, 0)} minuter per säljare och vecka. Golvet är ${number(floor, 0)}${
        ceiling === null ? '' : `, taket ${number(ceiling, 0)}`
      }.`,
  },
  verdict: {
    label: 'Omdöme',
    words: {
      tooThin: 'För tunt.',
      reasonable: 'Vettigt.',
      demanding: 'Utmanande men realistiskt.',
      doesNotAddUp: 'Går inte ihop än.',
    },
    stops: {
      tooThin: 'för tunt',
      reasonable: 'vettigt',
      demanding: 'utmanande men realistiskt',
      doesNotAddUp: 'går inte ihop än',
    },
  },
  panel: {
    label: 'Nyckeltal',
    perWeek: 'h i veckan totalt',
    perSellerAndMonth: 'h per säljare och månad',
    sellersPerCoach: 'säljare per chef',
    coaches: 'Chefernas timmar i veckan',
    /** Beside the verdict: by the coaches' own calendars. */
    busy: (who: string, hours: number, isOne: boolean): string =>
      `${who} är enligt ${isOne ? 'den egna kalendern' : 'sina egna kalendrar'} redan ${isOne ? 'upptagen' : 'upptagna'} ${number(hours)}\u00a0h i veckan${isOne ? '' : ' tillsammans'}, i snitt. Det är inte draget från timmarna ovan.`,
    research: 'Forskningens minimum',
    more: (coaches: number): string => `och ${number(coaches)} till`,
    fewer: 'visa bara de som har minst tid över',
  },
  coachBar: {
    of: (hours: number): string => `av ${number(hours)}\u00a0h`,
    needs: (hours: number): string => `behöver ${number(hours)}\u00a0h i veckan`,
    short: (hours: number): string => `${number(hours)}\u00a0h fattas`,
    says: (name: string, needed: number, available: number | null): string =>
      available === null
        ? `${name} behöver ${hoursInWords(needed)} i veckan. Hur mycket tid som finns är inte frågat än.`
        : `${name} behöver ${hoursInWords(needed)} i veckan och har ${number(available)}.`,
  },
  research: {
    meets: 'når minimum',
    below: 'når inte minimum',
    notYet: 'inte än',
  },
  sections: {
    label: 'Planens delar',
    marks: { done: 'klar', attention: 'behöver dig', empty: 'inte börjad' },
  },
  rhythm: {
    notDecided: 'Inte bestämt',
    close: 'Stäng',
  },
  coachTable: {
    coach: 'Chef',
    sellers: 'Säljare',
    needs: 'Behöver',
    has: 'Har i veckan',
    share: 'Av 40\u00a0h',
    room: 'Räcker till',
    together: 'Tillsammans',
    hours: (hours: number): string => `${number(hours)}\u00a0h`,
    roomFor: (sellers: number): string => `${number(sellers)} säljare`,
    unknownRoom: 'vet inte än',
    allFit: 'alla får plats',
    without: (sellers: number): string =>
      sellers === 1 ? 'en blir utan tid' : `${number(sellers)} blir utan tid`,
    hoursOf: (name: string): string => `Timmar i veckan som ${name} har`,
    lessFor: (name: string): string => `Mindre tid hos ${name}`,
    moreFor: (name: string): string => `Mer tid hos ${name}`,
  },
  remedies: {
    try: 'Prova',
    tryThis: (what: string): string => `Prova: ${what}`,
    undo: 'Ta tillbaka',
    undoThis: (what: string): string => `Ta tillbaka: ${what}`,
    minutes: (minutes: number): string => `${number(minutes, 0)}\u00a0min`,
  },
  date: {
    week: (week: number): string => `v.\u00a0${week}`,
    weekSays: (week: number): string => `vecka ${week}`,
    expected: 'Skriv ett datum, till exempel 24/11 2026 eller 2026-11-24.',
    choose: 'Välj dag',
    previousMonth: 'Förra månaden',
    nextMonth: 'Nästa månad',
    previousYear: 'Förra året',
    nextYear: 'Nästa år',
    previousDecade: 'Förra årtiondet',
    nextDecade: 'Nästa årtionde',
  },
  choice: {
    nothingFound: 'Inget som stämmer',
  },
  dialog: { close: 'Stäng', cancel: 'Avbryt' },
  toast: { close: 'Stäng meddelandet' },
};
