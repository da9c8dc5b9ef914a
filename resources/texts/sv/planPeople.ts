import { format } from './formats.ts';

const { number } = format;

const sellers = (count: number): string => `${number(count)} säljare`;

/** Who is in the plan. */
export const people = {
  lede: 'Två tal räcker för att börja. Namnen kan komma sen.',
  /** A figure in each brace. */
  sentence: '{sellers} coachas av {coaches}.',
  slots: {
    sellers: { label: 'Antal säljare', unit: { one: 'säljare', other: 'säljare' } },
    coaches: { label: 'Antal säljchefer', unit: { one: 'säljchef', other: 'säljchefer' } },
  },
  list: 'Alla i planen',
  columns: { name: 'Namn', role: 'Roll', with: 'Hos', hours: 'Coachar' },
  roles: { seller: 'Säljare', coach: 'Säljchef', leader: 'Chefens chef', trainer: 'Konsult' },
  nobody: 'ingen än',
  name: (shown: string): string => `Namn: ${shown}`,
  role: (shown: string): string => `Roll: ${shown}`,
  coachOf: (shown: string): string => `Säljchef för ${shown}`,
  leaderOf: (shown: string): string => `Chef för ${shown}`,
  hoursOf: (shown: string): string => `Timmar i veckan för coaching: ${shown}`,
  hours: 'h/v',
  notAsked: 'fråga',
  sellers,
  roomFor: (count: number): string => `tiden räcker till ${number(count)}`,
  tooMany: 'fler än tio är svårt att hinna med',
  more: (shown: string): string => `Mer om ${shown}`,
  remove: (shown: string): string => `Ta bort: ${shown}`,
  email: 'E-post',
  away: {
    title: 'Borta',
    none: 'Alltid på plats.',
    add: 'Lägg till frånvaro',
    count: (ranges: number): string => (ranges === 1 ? 'borta en gång' : `borta ${number(ranges)} gånger`),
  },
  add: {
    label: 'Lägg till',
    seller: 'Säljare',
    coach: 'Säljchef',
    leader: 'Chefens chef',
    trainer: 'Konsult',
    says: (role: string): string => `Lägg till: ${role}`,
  },
  paste: {
    open: 'Klistra in namn',
    title: 'Klistra in namn på säljare',
    label: 'Ett namn på varje rad, eller en kolumn från Excel',
    example: 'Anna Bergström\nBilal Haddad\nCecilia Norén',
    nothing: 'Inga namn än.',
    preview: (names: number, named: number, added: number): string => {
      const first = names === 1 ? 'Ett namn' : `${number(names)} namn`;
      if (added === 0) return `${first}. De får plats hos säljare som saknar namn.`;
      if (named === 0) return `${first}. De blir nya säljare.`;
      return `${first}. ${number(named)} får plats hos säljare som saknar namn, ${number(added)} blir nya.`;
    },
    one: (isNew: boolean): string =>
      isNew ? 'Ett namn. Det blir en ny säljare.' : 'Ett namn. Det går till en säljare som saknar namn.',
    run: (names: number): string => (names === 1 ? 'Lägg in namnet' : `Lägg in ${number(names)} namn`),
    cancel: 'Avbryt',
  },
  /** A first line that is the column's own name. */
  headings: ['namn', 'name', 'säljare', 'seller', 'deltagare'],
};
