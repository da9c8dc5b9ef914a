import { format } from './formats.ts';

const { list, number, plural } = format;

/** The document as it will look, and what becomes files. */
export const offer = {
  lede: 'Så här blir den. Allt följer planen tills du skapar filen.',
  settings: 'Det här väljer du',
  language: 'Språk',
  languages: { sv: 'Svenska', en: 'Engelska' },
  date: 'Offertdatum',
  today: (date: string): string => `Utan datum: i dag, ${date}.`,
  validUntil: 'Gäller till och med',
  thirtyDays: (date: string): string => `Utan datum: ${date}.`,
  answer: { label: 'Kundens svar', what: { waiting: 'Väntar', yes: 'Ja', no: 'Nej' }, date: 'Svaret kom' },
  initials: 'Initialer i stället för namn på säljare och chefer',
  sections: {
    title: 'Avsnitten',
    aside: 'i den ordning de står',
    lead: 'Slå av det som kunden inte behöver, och dra avsnitten dit de gör mest nytta. Egna ord får plats först och sist i varje avsnitt.',
    order: 'Avsnitt som går att flytta',
    closing: 'Alltid sist, i den här ordningen',
    always: 'alltid med',
    empty: {
      told: 'kommer med när något är antecknat under Om kunden',
      celebrations: 'kommer med när något ska firas',
    },
    alternatives: 'Bas, Rekommenderad och Full sida vid sida',
    words: {
      open: 'Egna ord',
      of: (section: string): string => `Egna ord i avsnittet ${section}`,
      before: 'Först',
      after: 'Sist',
      hint: { before: 'Skriv något eget först i avsnittet', after: 'Skriv något eget sist i avsnittet' },
      /** With initials on. */
      named: (names: readonly string[], initials: readonly string[]): string =>
        `Texten nämner ${list(names)}, som blir ${list(initials)} i offerten.`,
      left: (names: readonly string[]): string =>
        `Texten nämner ${list(names)}, och det står kvar i offerten: bara hela namn blir initialer.`,
    },
  },
  terms: {
    title: 'Villkor',
    aside: 'sist i offerten',
    lead: 'Hur länge offerten gäller står där redan. Här skriver du resten, så att inget behöver redas ut sedan.',
    label: (place: number): string => `Villkor ${number(place)}`,
    hint: 'Skriv ett villkor',
    suggested: [
      '30 dagar netto.',
      'Vid sen betalning tillkommer dröjsmålsränta enligt räntelagen.',
      'Resor och logi tillkommer enligt överenskommelse.',
      'En bokad dag avbokas utan kostnad fram till 30 dagar före. Därefter betalar ni halva priset, och från 14 dagar före hela.',
    ],
  },
  make: {
    word: 'Skapa Word',
    calendars: 'Exportera kalendrar',
    planFile: 'Spara planen som fil',
  },
  working: {
    word: 'Skapar Word-filen',
    guide: 'Skapar Word-sidan',
    calendars: 'Skriver kalendrarna',
    wallCalendar: 'Ritar väggkalendern',
    planFile: 'Sparar planfilen',
  },
  choosing: 'Välj var den ska ligga.',
  progress: (done: number, of: number): string => `${number(done)} av ${number(of)}`,
  cancel: 'Avbryt',
  written: {
    word: (name: string): string => `${name} är klar.`,
    guide: (name: string): string => `${name} är klar.`,
    calendars: (name: string, files: number): string =>
      `${number(files)} ${plural(files, { one: 'kalenderfil ligger', other: 'kalenderfiler ligger' })} i ${name}.`,
    wallCalendar: (name: string): string => `${name} är klar.`,
    planFile: (name: string): string => `Planen är sparad som ${name}.`,
  },
  printed: 'Väggkalendern är på väg till skrivaren.',
  /** Of calendar files; null is no reminder, otherwise minutes before. */
  alarm: {
    label: 'Påminnelse i kalendrarna',
    before: (minutes: number | null): string =>
      minutes === null ? 'Ingen' : minutes < 60 ? `${number(minutes)}\u00a0min före` : 'Dagen före',
  },
  /** What the calendars say otherwise than those of before. */
  sinceLast: ({
    isFirst,
    added,
    moved,
    changed,
    cancelled,
    reminders,
  }: {
    readonly isFirst: boolean;
    readonly added: number;
    readonly moved: number;
    readonly changed: number;
    readonly cancelled: number;
    readonly reminders: number;
  }): string => {
    if (isFirst) return 'Läs in dem i kalendern en gång; nästa export ändrar bara det som är nytt.';
    const all = added + moved + changed + cancelled + reminders;
    if (all === 0) return 'Inget är ändrat sedan förra gången.';
    const parts = [
      moved > 0 && `${number(moved)} ${plural(moved, { one: 'flyttad', other: 'flyttade' })}`,
      cancelled > 0 && `${number(cancelled)} ${plural(cancelled, { one: 'inställd', other: 'inställda' })}`,
      added > 0 && `${number(added)} ${plural(added, { one: 'ny', other: 'nya' })}`,
      changed > 0 && `${number(changed)} med ändrad text`,
      reminders > 0 && `${number(reminders)} med ändrad påminnelse`,
    ].filter((part) => part !== false);
    const changes = plural(all, { one: 'ändring', other: 'ändringar' });
    return `${number(all)} ${changes} sedan förra gången: ${parts.join(', ')}.`;
  },
  cancelled: 'Avbrutet. Ingen fil skrevs.',
  open: 'Öppna',
  showFolder: 'Visa i mappen',
  preview: 'Offerten',
  notes: 'Fotnoter',
  toNote: (place: number): string => `Fotnot ${number(place)}`,
  booking: 'Kalendern bokas. Strax är allt på plats.',
};
