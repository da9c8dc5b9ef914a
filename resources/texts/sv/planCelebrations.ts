import { format } from './formats.ts';

const { number } = format;

/** What is celebrated, for whom, when and how; ideas that are no closed deals. */
export const celebrations = {
  lede: 'Det ni lyfter blir gjort igen. Bestäm redan nu vad som ska firas, stort som smått.',
  empty:
    'Avsluten firar sig själva. Framstegen på vägen dit behöver någon som ser dem: ett första samtal, ett beteende som sitter, något svårt som blev av.',
  begin: 'Börja med tre',
  list: 'Det här firar ni',
  count: (all: number, dated: number): string => `${number(all)} i planen, ${number(dated)} med datum`,
  fields: {
    trigger: 'Vad ni firar',
    anyProgress: 'Framsteg, stora som små',
    how: 'Så firar ni',
    who: 'Vilka',
    date: 'Dag',
    noDate: 'när det händer',
    size: 'Stort eller smått',
  },
  of: (field: string, what: string): string => `${field}: ${what}`,
  who: { group: 'Hela gruppen', each: 'Var och en' },
  sizes: { none: 'Storlek', small: 'Smått', large: 'Stort' },
  newOne: 'nytt firande',
  newTrigger: 'Något eget: vad firar ni?',
  newHow: 'Hur firar ni det?',
  add: 'Lägg till',
  own: 'Det som gäller en enda säljare står hos säljaren och chefen, aldrig i offerten.',
  questions: {
    outside: (day: string, first: string, last: string): string =>
      `${day} ligger utanför planen, som går ${first}–${last}. Är det rätt dag?`,
    redDay: (day: string, name: string): string => `${day} är röd dag, ${name}. Är någon där och firar?`,
    freeDay: (day: string): string => `${day} är ingen arbetsdag i planen. Är någon där och firar?`,
    pause: (day: string, reason: string | null): string =>
      `${day} är det uppehåll${reason === null ? '' : ` (${reason})`}. Är någon där och firar?`,
    away: (day: string, person: string): string => `${person} är borta ${day}. Välj en dag till?`,
  },
  missing: {
    title: 'Inget att fira än',
    group: 'Hela gruppen har inget att fira tillsammans än.',
    nobody: 'Ingen säljare har något eget att fira än.',
    some: (names: string): string => `${names} har inget eget att fira än.`,
    addGroup: 'Lägg till för gruppen',
    addEach: 'Lägg till för var och en',
    addFor: (person: string): string => `Lägg till för ${person}`,
  },
  ideas: {
    title: 'Förslag som inte är avslut',
    add: (what: string): string => `Lägg till: ${what}`,
    progress: {
      trigger: 'Ett framsteg som någon har sett',
      how: 'Chefen berättar vad som hände, samma dag och med egna ord',
    },
    firstTalk: { trigger: 'Det första samtalet är hållet', how: 'Ett tack samma dag för att ni började' },
    fourTalks: { trigger: 'Alla har haft fyra samtal', how: 'Frukost tillsammans' },
    settled: { trigger: 'Ett beteende har satt sig', how: 'Säljaren berättar för gruppen hur det gick till' },
    hardTalk: {
      trigger: 'Ett svårt samtal blev av',
      how: 'Chefen bjuder på kaffe och frågar hur det kändes',
    },
    halfway: {
      trigger: 'Halva vägen är gången',
      how: 'Lunch tillsammans: vad gör ni i dag som ni inte gjorde då?',
    },
    weekly: {
      trigger: 'Veckans framsteg, aldrig ett avslut',
      how: 'Veckomötet börjar med något som någon har gjort bra',
    },
    graduation: { trigger: 'Akademin är genomförd', how: 'Middag där var och en får sitt diplom' },
  },
};
