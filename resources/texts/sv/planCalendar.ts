import { format } from './formats.ts';
import { moves, week } from './planWeek.ts';

const { number, plural } = format;

/** The booked calendar as a list, what found no place, and what the days are made of. */
export const calendar = {
  placed: (placed: number, all: number, weeks: string): string =>
    `${number(placed)} av ${number(all)} samtal har fått plats, ${weeks}.`,
  allPlaced: (talks: number, weeks: string): string =>
    talks === 1
      ? `Samtalet har fått plats, ${weeks}.`
      : `Alla ${number(talks)} samtal har fått plats, ${weeks}.`,
  noTalks: 'Inga samtal ligger i planen än.',
  booking: 'Kalendern bokas …',
  bookingAgain: 'bokas om …',
  notBooked:
    'Kalendern gick inte att boka om. Allt du har skrivit är sparat: ändra något i planen, så provas den igen.',
  views: { label: 'Vy', plan: 'Hela planen', week: 'Vecka', list: 'Lista' },
  kind: { label: 'Sort', every: 'Alla sorter' },
  card: {
    close: 'Stäng',
    when: (day: string, time: string): string => `${day}, ${time}`,
    states: {
      proposed: 'Föreslagen: tiden kan flytta sig när planen ändras.',
      moved: 'Flyttad av er: tiden ligger kvar.',
      locked: 'Låst: tiden ligger kvar.',
      held: 'Genomförd.',
    },
    others: 'Samma vecka:',
  },
  whole: {
    label: 'Hela planen, vecka för vecka',
    legend: 'Vad bokstäverna står för',
    trainer: 'Utbildaren',
    trainerDay: 'utbildarens dag',
    hoursWord: 'timmar',
    hours: (hours: number): string => `${number(hours)}\u00a0h coaching`,
    waiting: (talks: number): string => `${number(talks)} samtal utan plats`,
    withoutPlace: 'samtal utan plats',
    firm: 'tid som ni har satt',
    clash: 'krock',
    now: 'den här veckan',
    soft: (why: string): string => `bokas helst inte: ${why}`,
    softWeek: 'bokas helst inte',
    softDays: {
      bridgeDays: 'klämdag',
      yearEnd: 'mellandagar',
      summer: 'sommar',
      winterBreak: 'sportlov',
      autumnBreak: 'höstlov',
    },
    redDay: (name: string): string => `röd dag: ${name}`,
    redDays: (days: number): string => `${number(days)} st`,
    pause: (name: string): string => `uppehåll: ${name}`,
    week: (week: number, closed: readonly string[]): string => [`v.\u00a0${week}`, ...closed].join(', '),
    cell: (week: number, held: readonly string[]): string =>
      `v.\u00a0${week}: ${held.length === 0 ? 'inget bokat' : held.join('; ')}`,
    session: (kind: string, day: string, time: string, more: readonly string[]): string =>
      [`${kind} ${day} ${time}`, ...more.filter((word) => word !== '')].join(', '),
    empty: 'Här ligger varje samtal i sin vecka. Bestäm hur ofta ni ses, så bokas kalendern av sig själv.',
    toRhythm: 'Till rytmen',
  },
  week,
  moves,
  unplaced: {
    title: 'Väntar på en tid',
    more: (people: number): string => `${number(people)} till`,
    try: 'Prova',
    tryThis: (remedy: string): string => `Prova: ${remedy}`,
    tryAll: (groups: number): string => `Prova alla ${number(groups)}`,
    showAll: (groups: number): string => `Visa alla ${number(groups)}`,
    showFewer: 'Visa färre',
  },
  conflicts: {
    title: 'Krockar',
    lede: 'Tider som ni själva har satt. De ligger kvar tills ni har bestämt er.',
  },
  /** Times that stay, or follow the plan. */
  keeping: {
    title: 'Tiderna',
    loose: 'Tiderna är förslag. Ändras planen planeras alla om, så jämnt det går.',
    kept: 'Tiderna ligger fast. En ändring rör bara den som den gäller.',
    partly: (count: number): string =>
      `Tiderna ligger fast, utom ${number(count)} som har kommit till. En ändring rör bara den som den gäller.`,
    keep: 'Håll fast tiderna',
    keepMore: 'Håll fast de nya också',
    letGo: 'Planera om alla',
  },
  days: {
    title: 'Dagarna',
    change: 'Ändra',
    close: 'Stäng',
    summary: (country: string, days: string, from: string, to: string, lunch: string | null): string =>
      `${country}, ${days} ${from}–${to}${lunch === null ? ', ingen lunch' : `, lunch ${lunch}`}.`,
    pauses: (count: number): string => `${number(count)} uppehåll.`,
    ownTimes: (coaches: number): string =>
      `${number(coaches)} ${plural(coaches, { one: 'chef har', other: 'chefer har' })} egna coachingtider.`,
    country: 'Land',
    timeZone: 'Tidszon',
    workdays: 'Arbetsdagar',
    dayStart: 'Dagen börjar',
    dayEnd: 'Dagen slutar',
    lunch: 'Lunch',
    lunchFrom: 'Lunch från',
    lunchTo: 'Lunch till',
    time: 'Skriv ett klockslag, till exempel 8.30.',
  },
  pauses: {
    title: 'Uppehåll',
    none: 'Inga uppehåll. Röda dagar räknas bort ändå.',
    add: 'Lägg till uppehåll',
    suggestion: 'Semester',
    from: 'Från',
    to: 'Till och med',
    reason: 'Vad',
    whole: (from: string, to: string): string => `${from}–${to}`,
  },
  softDays: {
    title: 'Dagar ni helst lämnar fria',
    lede: 'Här läggs inget så länge det finns plats någon annan dag. Skulle någon få vänta mer än en och en halv gång så länge som vanligt används dagen ändå.',
    summary: (kinds: readonly string[]): string => `Helst inte ${format.list(kinds)}.`,
    bridgeDays: {
      label: 'Klämdagar',
      short: 'klämdagar',
      about: 'En arbetsdag mellan en röd dag och en helg, eller mellan två röda dagar.',
    },
    yearEnd: { label: 'Mellandagarna', short: 'mellandagarna', about: 'Arbetsdagarna mellan jul och nyår.' },
    summer: {
      label: 'Högsommaren',
      short: 'högsommaren',
      about: '15 juni–15 augusti, när folk är lediga i omgångar. Gemensam semester är ett uppehåll.',
    },
    autumnBreak: { label: 'Höstlovet', short: 'höstlovet', about: 'Vecka 44.' },
    winterBreak: {
      label: 'Sportlovet',
      short: 'sportlovet',
      about: 'Veckan beror på var i landet man bor. Välj den eller dem som gäller hos er.',
      week: (week: number): string => `v.\u00a0${week}`,
    },
  },
  ownTimes: {
    title: 'Chefernas egna coachingtider',
    none: 'Coachingen kan ligga när som helst under arbetsdagen.',
    add: 'Lägg till coachingtid',
    coach: 'Säljchef',
    weekday: 'Dag',
    from: 'Från',
    to: 'Till',
  },
  list: {
    title: 'Vecka för vecka',
    person: 'Visa',
    everyone: 'Alla',
    columns: { day: 'Dag', time: 'Tid', what: 'Vad', who: 'Vilka' },
    week: (week: number, days: string): string => `v.\u00a0${week} · ${days}`,
    weeks: (from: number, to: number, days: string): string =>
      from === to ? `v.\u00a0${from} · ${days}` : `v.\u00a0${from}–${to} · ${days}`,
    /** `08:30` as it is said. */
    clock: (time: string): string => time.replace(':', '.'),
    trainerDay: { letter: 'U', name: 'Utbildarens dag' },
    hours: (hours: number): string => `${number(hours)}\u00a0h`,
    redDay: 'röd dag',
    module: (title: string): string => `modul: ${title}`,
    pause: 'uppehåll',
    celebration: 'Firande',
    allDay: 'hela dagen',
    nothing: 'Inget är bokat.',
    nothingFor: (person: string): string => `Inget är bokat för ${person}.`,
    states: { proposed: '', moved: 'flyttad', locked: 'låst', held: 'genomförd' },
  },
};
