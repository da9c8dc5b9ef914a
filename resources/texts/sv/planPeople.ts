import { format } from './formats.ts';
import { hoursInWords } from './inWords.ts';

const { number, plural } = format;

const sellers = (count: number): string => `${number(count)} säljare`;
const coaches = (count: number): string =>
  plural(count, { one: '1 säljchef', other: `${number(count)} säljchefer` });
const hours = (count: number): string => `${number(count)}\u00a0h`;

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
  columns: { name: 'Namn', needs: 'Behöver i veckan', hours: 'Kan ge' },
  roles: { seller: 'Säljare', coach: 'Säljchef', leader: 'Chefens chef', trainer: 'Utbildare' },
  nobody: 'ingen än',
  name: (shown: string): string => `Namn: ${shown}`,
  role: 'Roll',
  hoursOf: (shown: string): string => `Timmar i veckan för coaching: ${shown}`,
  hours: 'h/v',
  notAsked: 'fråga',
  sellers,
  coaches,
  load: {
    of: (needed: number, available: number): string => `behöver ${number(needed)} av ${hours(available)}`,
    unknown: (needed: number): string => `behöver ${hours(needed)}`,
    short: (missing: number): string => `${hours(missing)} för lite`,
    atStart: 'i början',
    together: (needed: number): string => `${hours(needed)} tillsammans`,
    free: 'inga säljare än',
  },
  tooMany: 'fler än tio är svårt att hinna med',
  fold: (shown: string): string => `Fäll ihop: ${shown}`,
  unfold: (shown: string): string => `Visa alla hos ${shown}`,
  more: (shown: string): string => `Mer om ${shown}`,
  remove: (shown: string): string => `Ta bort: ${shown}`,
  leader: 'Chef',
  email: 'E-post',
  times: {
    title: 'Arbetsdagar och tider',
    workdays: 'Arbetar',
    prefers: 'Träffas helst',
    any: 'När som helst',
    morning: 'På förmiddagen',
    afternoon: 'På eftermiddagen',
    own: 'En egen tid',
    from: 'Helst från',
    to: 'Helst till',
    travel: 'Restid mellan två möten',
    minutes: 'min',
    about: (hasTravel: boolean): string =>
      `Övriga dagar bokas inget. Önskad tid följs när det finns plats${hasTravel ? ', och restiden hålls alltid fri' : ''}.`,
  },
  away: {
    title: 'Borta',
    none: 'Alltid på plats.',
    add: 'Lägg till frånvaro',
    count: (ranges: number): string => (ranges === 1 ? 'borta en gång' : `borta ${number(ranges)} gånger`),
  },
  busy: {
    title: 'Upptagna tider',
    about:
      'Läses ur den egna kalendern, så att inget bokas då. Bara tiderna sparas, aldrig vad de gäller. Det personen har tackat nej till räknas inte, om e-postadressen står här eller i filen.',
    figures: (busy: number, weeks: number, of: number): string =>
      `Upptagen ${number(busy)}\u00a0h av arbetstiden, i ${number(weeks)} av planens ${number(of)} veckor.`,
    outside: 'Det upptagna ligger utanför arbetstiden.',
    span: (first: string, last: string): string =>
      first === last ? `Allt ${first}.` : `Tidigast ${first}, senast ${last}.`,
    /** The plan goes on after the last of them. */
    until: (last: string): string =>
      `Efter ${last} är inget inläst som upptaget. Har planen blivit längre sedan filen lästes: läs in den på nytt.`,
    read: (file: string, entries: number, since: string, until: string): string =>
      `${plural(entries, { one: '1 post läst', other: `${number(entries)} poster lästa` })} ur ${file}, ${since}–${until}.`,
    nothing: (file: string, since: string, until: string): string =>
      `Inget är upptaget i ${file}, ${since}–${until}.`,
    open: 'Läs in kalender (.ics)',
    again: 'Läs in på nytt',
    reading: 'Läser …',
    /** A calendar dropped on a row that cannot be changed. */
    withoutInitials: 'Nu visas namnen som initialer. Slå av dem, och släpp kalendern igen.',
    remove: 'Ta bort',
    removeOf: (shown: string): string => `Ta bort upptagna tider: ${shown}`,
    how: 'Så får du filen',
    ways: {
      outlook:
        'Outlook: Arkiv > Spara kalender > Fler alternativ, med Endast tillgänglighet. Nya Outlook: Inställningar > Kalender > Delade kalendrar. Publicera, öppna ICS-länken, och sluta publicera.',
      google:
        'Google Kalender, på datorn: Inställningar > Importera och exportera > Exportera. Packa upp filen.',
    },
  },
  add: {
    label: 'Lägg till',
    seller: 'Säljare',
    coach: 'Säljchef',
    leader: 'Chefens chef',
    trainer: 'Utbildare',
    says: (role: string): string => `Lägg till: ${role}`,
  },
  tools: {
    label: 'Visning',
    find: 'Sök namn',
    found: (shown: number, all: number): string => `${number(shown)} av ${number(all)} visas`,
    none: 'Ingen med det namnet.',
    foldAll: 'Visa bara cheferna',
    unfoldAll: 'Visa alla',
    initials: 'Initialer',
    initialsNote: 'Namnen visas som initialer, till exempel när du delar skärmen. Då går de inte att ändra.',
  },
  /** How the keyboard goes about in the tree. */
  keys: (alt: string): string =>
    `Enter: nästa namn. ${alt} och pil: flytta ett steg. Esc: till raden, där mellanslag markerar och M flyttar.`,
  move: {
    to: (what: string): string => `Flytta ${what} till …`,
    short: 'Flytta till …',
    grip: (shown: string): string => `Flytta ${shown}: dra, eller tryck för att välja säljchef`,
    selected: (count: number): string =>
      plural(count, { one: '1 markerad', other: `${number(count)} markerade` }),
    selectedWho: (count: number): string => sellers(count),
    select: 'Markera',
    unselect: 'Avmarkera',
    here: 'är här nu',
    /** Beside the pointer, before anything is let go. */
    over: (coach: string): string => `till ${coach}`,
    overNothing: 'Dra till en säljchef',
    overOwn: (coach: string): string => `är redan hos ${coach}`,
    done: (what: string, coach: string, isOne: boolean): string =>
      `${what} ${isOne ? 'är' : 'är alla'} nu hos ${coach}.`,
    then: (coach: string, needed: number, available: number): string =>
      `${coach} behöver ${number(needed)} av ${hours(available)}.`,
  },
  /** Heard, not drawn. */
  says: {
    place: (shown: string, place: number, of: number): string =>
      `${shown}, plats ${number(place)} av ${number(of)}.`,
    placeAt: (shown: string, parent: string, place: number, of: number): string =>
      `${shown} hos ${parent}, plats ${number(place)} av ${number(of)}.`,
    needs: (coach: string, needed: number): string => `${coach} behöver ${hoursInWords(needed)} i veckan.`,
    needsOf: (coach: string, needed: number, available: number, short: number): string =>
      `${coach} behöver ${number(needed)} av ${hoursInWords(available)} i veckan${
        short > 0 ? `, ${hoursInWords(short)} för lite` : ''
      }.`,
    end: (shown: string): string => `${shown} kan inte flyttas längre åt det hållet.`,
    removed: (shown: string): string => `${shown} är borttagen.`,
    cancelled: 'Flytten avbröts.',
  },
};
