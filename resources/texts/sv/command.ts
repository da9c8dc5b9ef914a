import { format } from './formats.ts';

const { number, money, percent, list, plural } = format;

const hoursAWeek = (hours: number): string => `${number(hours)} h/vecka`;

/** The headless command: its help, what it says when something is wrong, and its tables. */
export const command = {
  help: `Men sen då? Vad som händer efter säljakademin: timmar, kalender och offert ur en planfil.

Så här:
  men-sen-da figures  FIL [--json]             nyckeltal och omdöme
  men-sen-da schedule FIL [--json]             bokade tillfällen, och det som inte fick plats
  men-sen-da calendar FIL --out MAPP           all.ics och en <id>.ics för var och en
             [--celebrations]                  med de firanden som har ett datum
             [--trainer-days]                  med utbildarens egna dagar
  men-sen-da proposal FIL --out FIL.docx       offerten i Word
             [--language sv|en]                på svenska eller engelska, annars planens språk
             [--initials]                      initialer i stället för namn på säljare och chefer

FIL är en planfil (.mensenda eller .json). --help visar det här.
Kommandot slutar med 0 när det är klart, 1 när planen inte kan användas eller något inte kan skrivas,
2 när kommandot är fel skrivet.`,
  usage: {
    seeHelp: 'Skriv men-sen-da --help för att se hur.',
    noCommand: 'Säg vad jag ska göra: figures, schedule, calendar eller proposal.',
    unknownCommand: (name: string): string =>
      `Jag kan inte ${name}. Det jag kan är figures, schedule, calendar och proposal.`,
    unknownOption: (option: string, name: string): string => `${name} har inget val som heter ${option}.`,
    valueMissing: (option: string): string => `${option} saknar värde.`,
    valueTooMuch: (option: string): string => `${option} ska inte ha något värde.`,
    unknownLanguage: (value: string): string => `--language är sv eller en, inte ${value}.`,
    fileMissing: (name: string): string => `${name} behöver en planfil.`,
    oneFile: (name: string): string => `${name} tar en planfil i taget.`,
    outMissing: (name: string): string => `${name} behöver --out.`,
    outIsPlan: '--out är själva planfilen, och den ska vara kvar.',
  },
  reading: {
    unusable: (file: string, faults: number): string => `${file} kan inte användas, ${number(faults)} fel:`,
    unusableMany: (file: string): string => `${file} kan inte användas:`,
    missing: (file: string): string => `${file} finns inte.`,
    isFolder: (file: string): string => `${file} är en mapp, inte en planfil.`,
    denied: (file: string): string => `Du har inte rätt att läsa ${file}.`,
    other: (file: string, code: string): string => `${file} går inte att läsa (${code}).`,
  },
  unexpected: (message: string): string => `Det här skulle inte hända: ${message}`,
  wrote: (path: string): string => `Skrev ${path}`,
  wroteFiles: (folder: string, count: number): string =>
    `Skrev ${number(count)} ${plural(count, { one: 'kalenderfil', other: 'kalenderfiler' })} i ${folder}`,
  notPlacedNote: (count: number): string =>
    plural(count, {
      one: 'Ett tillfälle fick inte plats. Vilket, och varför, visar men-sen-da schedule.',
      other: `${number(count)} tillfällen fick inte plats. Vilka, och varför, visar men-sen-da schedule.`,
    }),
  figures: {
    keyRatio: ['Coaching', 'per säljare och vecka'],
    minutes: (minutes: number): string => `${number(minutes, 0)} min`,
    perMonth: 'Coaching per säljare och månad',
    together: 'All coaching tillsammans',
    sellersPerCoach: 'Säljare per säljchef',
    verdict: 'Omdöme',
    verdicts: {
      tooThin: 'för tunt',
      doesNotAddUp: 'går inte ihop än',
      demanding: 'utmanande men realistiskt',
      reasonable: 'vettigt',
    },
    verdictOf: (verdict: string, names: readonly string[]): string =>
      names.length === 0 ? verdict : `${verdict} (${list(names)})`,
    hours: (hours: number): string => `${number(hours)} h`,
    hoursAWeek,
    coachColumns: ['Säljchef', 'Säljare', 'Behöver h/v', 'Har h/v', 'Saknas h/v', 'Räcker till', 'Allt h/v'],
    startColumn: 'Först h/v',
    leaderColumns: ['Chef över säljchefer', 'Allt h/v'],
    research: 'Forskningens minimum (Prosales, Sales Efficiency Study III, 2010)',
    researchRows: {
      coaching: 'Coaching 2–3 gånger i månaden',
      productTraining: 'Produktutbildning varje månad',
      processReview: 'Säljprocessen varje kvartal',
    },
    researchWords: { below: 'under', meets: 'når', above: 'över' },
    investment: 'Investering, exkl. moms',
    ownTime: 'Er egen tid',
    ownHours: {
      seller: (hours: number): string => `säljare ${number(hours, 0)} h`,
      coach: (hours: number): string => `säljchefer ${number(hours, 0)} h`,
      leader: (hours: number): string => `chefer över säljchefer ${number(hours, 0)} h`,
    },
    offer: 'Offert',
    offerInclVat: 'Offert inkl. moms',
    followUp: 'Hela uppföljningen',
    academyPrice: 'Akademin',
    breakEvenGrowth: 'Tillväxt som betalar uppföljningen',
    money,
    percent,
    unknown: 'okänt',
  },
  schedule: {
    columns: ['Vecka', 'Datum', 'Tid', 'Vad', 'Vilka'],
    kinds: {
      coaching: 'Coaching',
      productTraining: 'Produktutbildning',
      processReview: 'Säljprocessen',
      refill: 'Påfyllnad',
      checkpoint: 'Avstämning',
    },
    week: (week: number): string => `v. ${week}`,
    unplaced: 'Det som inte fick plats',
    conflicts: 'Det som krockar',
    everythingPlaced: (count: number): string =>
      count === 1
        ? 'Ett tillfälle, och det fick plats.'
        : `${number(count)} tillfällen, och alla fick plats.`,
  },
};
