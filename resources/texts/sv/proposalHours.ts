import { format } from './formats.ts';

const { number } = format;

/** What each coach needs and has. */
export const hours = {
  title: (coaches: number): string => (coaches === 1 ? 'Timmar för chefen' : 'Timmar för cheferna'),
  lead: 'Så mycket tid tar samtalen varje vecka, med förberedelse, bredvid den tid som finns.',
  groups: 'Ett samtal i grupp tar chefens tid en gång.',
  needs: 'Behöver',
  has: 'Har',
  hours: (amount: string): string => `${amount}\u00a0h`,
  minutes: (amount: string): string => `${amount}\u00a0min`,
  chartAlt: (rows: readonly string[]): string => `Stapeldiagram över timmar i veckan. ${rows.join(' ')}`,
  chartRow: (coach: string, needs: string, has: string | null): string =>
    `${coach} behöver ${needs}${has === null ? '' : ` och har ${has}`}.`,
  chartSome: (shown: number, coaches: number): string =>
    `Diagrammet visar de ${number(shown)} av ${number(coaches)} chefer som har minst marginal. Tabellen visar alla.`,
  columns: {
    coach: 'Säljchef',
    sellers: 'Säljare',
    needs: 'Behöver',
    start: (weeks: number): string => `Första ${weeks === 1 ? 'v.' : `${number(weeks)}\u00a0v.`}`,
    has: 'Har',
    room: 'Plats för',
    all: 'Allt inräknat',
  },
  together: 'Tillsammans',
  unknown: 'inte sagt än',
  room: (sellers: number): string => `${number(sellers)}\u00a0säljare`,
  allCounted: (hasRefill: boolean): string =>
    `Allt inräknat: samtal, produktutbildning${hasRefill ? ', arbete med säljprocessen och den egna påfyllnaden' : ' och arbete med säljprocessen'}.`,
  ask: (who: string): string => `Berätta för oss: hur många timmar i veckan har ${who} för coaching?`,
};
