/** A person's own calendar in a file: why no busy times are taken from it, and what to do. */
import { format } from './formats.ts';

const { number, plural } = format;

export interface Most {
  readonly most: number;
}

export const busyFile = {
  notTaken: (name: string): string => `Inga upptagna tider kunde läsas ur ${name}.`,
  kept: 'Inget är ändrat i planen.',
  problems: {
    empty: (): string => 'Filen är tom. Är det rätt fil?',
    noCalendar: (): string =>
      'Det är ingen kalenderfil (.ics). Spara kalendern som iCalendar i Outlook, eller exportera den från Google Kalender och packa upp filen, och öppna den sedan här.',
    cutOff: (): string => 'Filen tar slut mitt i. Exportera kalendern på nytt och öppna den igen.',
    tooLarge: ({ megabytes }: { readonly megabytes: number }): string =>
      `Filen är större än ${number(megabytes)}\u00a0MB. Exportera bara de månader som planen gäller.`,
    tooManyLines: ({ most }: Most): string =>
      `Filen har fler än ${number(most)} rader. Exportera bara de månader som planen gäller.`,
    tooManyEntries: ({ most }: Most): string =>
      `Kalendern har fler än ${number(most)} poster. Exportera bara de månader som planen gäller.`,
    tooManyTimes: ({ most }: Most): string =>
      `Det som återkommer i kalendern gör det sammanlagt mer än ${number(most)} gånger. Exportera bara de månader som planen gäller.`,
    tooManyBusy: ({ most }: Most): string =>
      `Kalendern har fler än ${number(most)} upptagna tider under planen, och så många tas inte emot för en person. Är det en enda persons kalender?`,
    tooOften: ({ line, most }: Most & { readonly line: number }): string =>
      `Det som återkommer på rad ${number(line)} gör det mer än ${number(most)} gånger. Ta bort det ur kalendern, eller ge det ett slut, och exportera den på nytt.`,
    tooHeavy: ({ line }: { readonly line: number | null }): string =>
      line === null
        ? 'Filen rymmer mycket mer än en kalender. Exportera bara de månader som planen gäller.'
        : `Det som återkommer på rad ${number(line)} går inte att räkna ut på rimlig tid. Ta bort det ur kalendern och exportera den på nytt.`,
  },
  onLine: (line: number, property: string, expected: string): string =>
    `Rad ${number(line)}, ${property}: ${expected}.`,
  expected: {
    moment: 'här ska stå en dag som 20270304, eller dag och tid som 20270304T140000',
    duration: 'här ska stå hur länge det varar, som PT1H30M',
    rule: 'här ska stå hur det återkommer, som FREQ=WEEKLY;BYDAY=MO',
    usualRule:
      'så ovanligt återkommer inget i Outlook eller Google Kalender, och när det blir kan inte räknas ut; ta bort posten och exportera på nytt',
    period: 'här ska stå en tid från och till, som 20270304T130000Z/20270304T143000Z',
    offset: 'här ska stå skillnaden mot UTC, som +0100',
    zone: 'tidszonen ska stå i filen, eller ha ett känt namn som Europe/Stockholm',
    start: 'posten ska säga när den börjar, med DTSTART',
    end: 'slutet ska inte ligga före början',
    closing: 'här ska det sluta som senast började',
    shallower: 'så djupt ligger inget i en kalender',
  },
  unlisted: (count: number): string =>
    plural(count, { one: 'Och ett fel till.', other: `Och ${number(count)} fel till.` }),
};
