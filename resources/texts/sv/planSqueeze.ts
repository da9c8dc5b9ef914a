import { format } from './formats.ts';

const { number, plural } = format;

/** What the rhythm promises, month by month, against what the calendar leaves. */
export const squeeze = {
  title: 'Lovat och bokat',
  summary: (promised: number, placed: number, lost: number, workdays: number): string =>
    [
      `Rytmen ger ${number(promised, 0)} samtal räknat på alla ${number(workdays)} arbetsdagar.`,
      lost === 0 ? '' : ` ${number(lost)} av dagarna faller bort.`,
      ` ${number(placed)} samtal har en tid.`,
    ].join(''),
  short: (months: string): string => `Chefernas timmar räcker inte till hela rytmen i ${months}.`,
  enough: 'Chefernas timmar räcker varje månad.',
  show: 'Visa månaderna',
  close: 'Stäng',
  columns: {
    month: 'Månad',
    days: 'Dagar kvar',
    promised: 'Rytmen ger',
    placed: 'Har en tid',
    needed: 'Tar',
    available: 'Cheferna har',
  },
  month: (name: string, year: number): string => `${name} ${year}`,
  daysLeft: (left: number, workdays: number): string => `${number(left)} av ${number(workdays)}`,
  taken: {
    redDay: (days: number): string =>
      `${number(days)} ${plural(days, { one: 'röd dag', other: 'röda dagar' })}`,
    pause: (days: number): string =>
      `${number(days)} ${plural(days, { one: 'dag', other: 'dagar' })} uppehåll`,
    module: (days: number): string => `${number(days)} ${plural(days, { one: 'modul', other: 'moduler' })}`,
  },
  soft: (days: number): string => `${number(days)} helst lediga`,
  hours: (hours: number): string => `${number(hours, 0)}\u00a0h`,
  missing: (hours: number): string => `${number(hours, 0)}\u00a0h för lite`,
  unknown: 'inte frågat än',
  /** Of the working time, by the coaches' own calendars. */
  busy: (hours: number): string => `${number(hours, 0)}\u00a0h redan upptagna`,
  busyNote: (who: string): string =>
    `Det som redan är upptaget gäller hela arbetstiden och är läst ur den egna kalendern: ${who}.`,
  /** What the rhythm has beside the talks. */
  others: {
    summary: (placed: number, all: number): string =>
      `Av det andra i rytmen har ${placed === all ? `alla ${number(all)}` : `${number(placed)} av ${number(all)}`} en tid.`,
    table: 'Det andra i rytmen, månad för månad',
    kind: 'Det andra, bokat',
    whole: 'Hela planen',
    of: (placed: number, promised: number): string => `${number(placed)} av ${number(promised)}`,
    none: '–',
    missing: (sessions: number): string => `${number(sessions)} utan tid`,
  },
  note: 'Planen lovar bara samtal på de dagar som är kvar, så färre än rytmen ger är inget fel. Tiderna sprids jämnt, och en månad kan få något fler än en annan. Timmarna är samtal och förberedelse. Det cheferna har räknas bara där deras egna coachingtider och kalendrar lämnar plats.',
};
