import { format } from './formats.ts';
import { firstWeeks, sentenceStart } from './inWords.ts';

const { number } = format;

/** An ISO week and the year it belongs to. */
export interface YearWeek {
  readonly year: number;
  readonly week: number;
}

/** `v. 9–34 2027`, or with both years where they differ. */
function span(from: YearWeek, to: YearWeek): string {
  if (from.year !== to.year)
    return `v.\u00a0${from.week}\u00a0${from.year}–v.\u00a0${to.week}\u00a0${to.year}`;
  const weeks = from.week === to.week ? `${from.week}` : `${from.week}–${to.week}`;
  return `v.\u00a0${weeks}\u00a0${from.year}`;
}

function bookedTalks(talks: number): string {
  if (talks === 0) return 'Inga samtal bokade än';
  return talks === 1 ? '1 bokat samtal' : `${number(talks)} bokade samtal`;
}

/** The booked calendar, and what found no place in it. */
export const calendar = {
  title: 'Kalendern',
  span,
  lead: (talks: number, weeks: string): string =>
    `${bookedTalks(talks)}, ${weeks}. Röda dagar och uppehåll är borträknade.`,
  groups: 'De som är i samma grupp har samma tider.',
  start: (weeks: number): string => `${sentenceStart(firstWeeks(weeks))} ligger samtalen tätare.`,
  table: (weeks: string): string => `Bokat vecka för vecka, ${weeks}`,
  tableByCoach: (weeks: string): string => `Samtal per säljchef och vecka, ${weeks}`,
  weekWord: 'Vecka',
  redDaysWord: 'Röda dagar',
  everyone: 'Alla',
  group: 'Gruppen',
  pause: 'uppehåll',
  marks: {
    coaching: { letter: 'C', text: 'coachingsamtal' },
    module: { letter: 'M', text: 'modul' },
    productTraining: { letter: 'P', text: 'produktutbildning' },
    processReview: { letter: 'S', text: 'säljprocessen' },
    refill: { letter: 'R', text: 'påfyllnad' },
    checkpoint: { letter: 'A', text: 'avstämning' },
    celebration: { letter: 'F', text: 'firande' },
  },
  legend: { count: 'så många samtal', redDay: 'röd dag', pause: 'uppehåll' },
  redDays: (days: string): string => `Röda vardagar: ${days}.`,
  pauses: (pauses: string): string => `Uppehåll: ${pauses}.`,
  pauseDates: (reason: string, from: string, to: string): string =>
    from === to ? `${reason} ${from}` : `${reason} ${from}–${to}`,
  common: {
    title: 'Dagar ni delar',
    week: 'Vecka',
    day: 'Dag',
    what: 'Vad',
    module: (number: number, title: string): string => `Modul ${number}: ${title}`,
    checkpoint: (day: number): string => `Avstämning dag ${day}`,
    processReview: 'Säljprocessen',
  },
  outside: (sessions: number): string =>
    sessions === 1
      ? 'Ett bokat tillfälle ligger utanför veckorna ovan.'
      : `${number(sessions)} bokade tillfällen ligger utanför veckorna ovan.`,
  conflicts: (sessions: number): string =>
    sessions === 1
      ? 'En tid som ni själva har satt krockar med annat. Den ligger kvar tills ni har bestämt er.'
      : `${number(sessions)} tider som ni själva har satt krockar med annat. De ligger kvar tills ni har bestämt er.`,
  files: 'Dag och klockslag finns i kalenderfilerna: en till var och en, för Outlook och Google Kalender.',
  unplaced: {
    title: 'Det som inte fick plats',
    text: (count: number): string =>
      count === 1
        ? 'Ett tillfälle har ingen tid än. Hellre det än en krock som ingen har sagt ja till.'
        : `${number(count)} tillfällen har ingen tid än. Hellre det än krockar som ingen har sagt ja till.`,
    columns: { what: 'Vad', count: 'Antal', why: 'Varför', remedy: 'Det här hjälper' },
    withSellers: (coach: string, sellers: number): string =>
      `${coach} med ${sellers === 1 ? '1 säljare' : `${number(sellers)} säljare`}`,
    everyone: 'säljledningen',
    code: {
      hours: 'chefens timmar i veckan räcker inte',
      times: 'ingen tid då alla kan',
      away: 'frånvaro',
      days: 'ingen arbetsdag kvar',
    },
    moreHours: (hours: string): string => `${hours} i veckan till coaching`,
    anyTime: 'coaching hela arbetsdagen',
    noRemedy: 'det bestämmer vi tillsammans',
    more: 'Övriga',
  },
};
