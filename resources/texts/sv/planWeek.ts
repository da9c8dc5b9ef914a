import { format } from './formats.ts';

const { number, list, plural } = format;

/** One week, hour by hour. */
export const week = {
  label: (week: number): string => `v.\u00a0${week}`,
  title: (week: number, days: string): string => `v.\u00a0${week}, ${days}`,
  previous: 'Veckan före',
  next: 'Veckan efter',
  today: 'I dag',
  goTo: 'Gå till vecka',
  grid: (week: number): string => `Vecka ${week}, timme för timme`,
  outside: 'utanför planen',
  pause: 'uppehåll',
  away: (reason: string | null): string => (reason === null ? 'borta' : `borta: ${reason}`),
  kinds: {
    redDay: 'röd dag',
    pause: 'uppehåll',
    module: 'modul',
    trainerDay: 'utbildarens dag',
    celebration: 'firande',
    away: 'borta',
    notWorking: 'arbetar inte',
    outside: 'utanför planen',
  },
  own: {
    legend: 'Vad markeringarna står för',
    coaching: (coach: string): string => `${coach} coachar`,
    preferred: (who: string, times: string): string => `${who} träffas helst ${times}`,
    at: {
      coaching: (times: string): string => `coachingtid ${times}`,
      preferred: (times: string): string => `helst ${times}`,
    },
  },
  lunch: 'Lunch',
  /** In a time that somebody's own calendar takes; without names where one person is looked at. */
  busy: (who: readonly string[]): string => (who.length === 0 ? 'Upptagen' : `Upptagen: ${list(who)}`),
  busyLegend: (who: readonly string[]): string =>
    `${list(who)} är ${plural(who.length, { one: 'upptagen enligt den egna kalendern', other: 'upptagna enligt sina egna kalendrar' })}. Vad det gäller finns inte i planen.`,
  nothing: 'Inget är bokat den här veckan.',
  crowded: 'Många möts samtidigt. Välj en person ovanför för att se och flytta i en kalender.',
  span: (first: string, last: string): string => `${first}–${last}`,
  more: (count: number): string => `+${number(count)}`,
  moreSay: (count: number): string => `Visa ${number(count)} samtidigt`,
  states: { proposed: 'förslag', moved: 'flyttad', locked: 'låst', held: 'genomförd' },
  preparation: (minutes: number): string => `${number(minutes)}\u00a0min förberedelse före`,
  hint: (alt: string): string =>
    `Dra ett block dit du vill ha det. Med tangenterna: ${alt} och pilarna flyttar, Enter lägger, Esc ångrar.`,
  moving: (what: string, when: string): string => `${what} till ${when}:`,
  hold: 'släpp för att flytta.',
  press: 'Enter flyttar, Esc låter bli.',
};

/** Why a session may not stand somewhere, and what a move does to the rest. */
export const moves = {
  at: (day: string, time: string): string => `${day} ${time}`,
  cannot: 'Går inte:',
  stays: 'Inget är ändrat.',
  outside: (first: string, last: string): string => `dagen ligger utanför planen, ${first}–${last}`,
  redDay: (name: string): string => `${name} är en röd dag`,
  freeDay: 'ingen arbetsdag',
  pause: (reason: string | null): string => (reason === null ? 'uppehåll i planen' : `uppehåll: ${reason}`),
  module: (title: string): string => `moduldag: ${title}`,
  away: (who: string, reason: string | null): string =>
    reason === null ? `${who} är borta` : `${who} är borta (${reason})`,
  notWorking: (who: string): string => `${who} arbetar inte den veckodagen`,
  busy: (who: string, times: readonly string[]): string =>
    `${who} är upptagen ${times.length === 0 ? 'hela dagen' : list(times)}`,
  travel: (who: string, minutes: number): string =>
    `${who} hinner inte mellan två möten, det tar ${number(minutes)}\u00a0min`,
  hours: (times: string): string => `utanför arbetsdagen ${times}, förberedelsen inräknad`,
  lunch: (times: string): string => `över lunchen ${times}, förberedelsen inräknad`,
  coachingTimes: (coach: string, times: readonly string[]): string =>
    times.length === 0
      ? `${coach} har ingen coachingtid den dagen`
      : `${coach} coachar ${list(times)} den dagen`,
  overlap: (who: readonly string[], what: string): string => `${list(who)} har redan ${what} då`,
  weekHours: (coach: string, hours: number): string =>
    `${coach} har ${number(hours, 2)} ${plural(hours, { one: 'timme', other: 'timmar' })} i veckan för coaching, och de är slut`,
  trying: 'Räknar ut vad mer som flyttas …',
  nothingElse: 'Inget annat flyttas.',
  goes: (who: string, from: string, to: string): string => `${who} från ${from} till ${to}`,
  noPlace: (who: string): string => `${who} blir utan tid`,
  alsoMoves: (told: readonly string[], more: number): string =>
    `Då flyttas också ${list(more > 0 ? [...told, `${number(more)} till`] : told)}.`,
  move: 'Flytta',
  date: 'Dag',
  time: 'Börjar',
  lock: 'Lås tiden',
  unlock: 'Lås upp',
  held: 'Genomfört',
  missed: 'Uteblev',
  instead: 'Flytta, ställ inte in',
  insteadTitle: 'Närmaste lediga tider',
  insteadMissed: 'Det som uteblev får en ny tid:',
  looking: 'Letar lediga tider …',
  noneFree: 'Ingen ledig tid finns utan att något annat flyttas.',
  letGo: 'Låt kalendern välja',
  done: {
    lock: 'Tiden är låst.',
    unlock: 'Tiden är ett förslag igen.',
    held: 'Noterat som genomfört.',
    missed: 'Noterat som uteblivet. En ny tid är bokad.',
    cancelled: 'En ny tid är bokad.',
    move: 'Flyttad.',
  },
  replan: 'Planera om …',
  replanTitle: 'Planera om från en dag',
  replanOffer: 'Planera om från en dag …',
  replanFrom: 'Från och med',
  replanSays:
    'Det som ligger före dagen låses som det är. Förslagen från och med dagen planeras på nytt. Det du själv har flyttat eller låst ligger kvar.',
  replanDo: 'Planera om',
};
