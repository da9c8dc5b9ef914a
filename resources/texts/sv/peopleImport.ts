/** People from a list that is pasted or lies in a file, and the list out again. */
import { format } from './formats.ts';

const { number, plural } = format;

export type ListedRole = 'seller' | 'coach' | 'leader' | 'trainer';
const ROLES = { seller: 'säljare', coach: 'säljchef', leader: 'chefens chef', trainer: 'utbildare' };
const people = (count: number): string =>
  plural(count, { one: 'en person', other: `${number(count)} personer` });

export interface ImportCounts {
  readonly taken: number;
  /** Of those taken, how many get the place of somebody without a name. */
  readonly named: number;
  /** How many of those in the plan get what the list says of them. */
  readonly updated: number;
}

/** A list as spreadsheets in the language open it. */
export interface ListFormat {
  readonly headings: readonly [string, string, string, string, string, string];
  readonly roles: Readonly<Record<ListedRole, string>>;
  readonly separator: ';' | ',';
  readonly decimal: ',' | '.';
}
const LIST: ListFormat = {
  headings: ['Namn', 'Roll', 'E-post', 'Säljchef', 'Chefens chef', 'Timmar i veckan'],
  roles: { seller: 'Säljare', coach: 'Säljchef', leader: 'Chefens chef', trainer: 'Utbildare' },
  separator: ';',
  decimal: ',',
};

export const peopleImport = {
  open: 'Klistra in eller öppna fil',
  save: 'Spara listan',
  saved: (name: string): string => `Listan är sparad i ${name}.`,
  title: 'Lägg till deltagare från en lista',
  label: 'Klistra in namn, eller rader från Excel eller ett mejl',
  example: 'Anna Bergström\nBilal Haddad <bilal@exempelbolaget.se>\nCecilia Norén; Säljchef',
  openFile: 'Öppna fil …',
  openAnother: 'Öppna en annan fil …',
  reading: 'Filen läses …',
  source: (name: string): string => `Från ${name}`,
  forget: 'Klistra in i stället',
  sheet: 'Blad',
  headings: 'Första raden är rubriker',
  /** What a column can mean. */
  meanings: {
    name: 'Namn',
    firstName: 'Förnamn',
    lastName: 'Efternamn',
    email: 'E-post',
    role: 'Roll',
    coach: 'Säljchef',
    leader: 'Chefens chef',
    hours: 'Timmar i veckan',
    ignored: 'Tas inte med',
  },
  column: (place: number, heading: string): string =>
    heading === '' ? `Kolumn ${number(place)} är` : `Kolumn ${number(place)}, ${heading}, är`,
  table: 'Raderna i listan',
  row: 'Rad',
  take: 'Ta med',
  takeRow: (row: number, name: string): string => `Ta med rad ${number(row)}: ${name}`,
  outcome: 'Vad som händer',
  new: { seller: 'Ny säljare', coach: 'Ny säljchef', leader: 'Ny chef', trainer: 'Ny utbildare' },
  named: (shown: string): string => `Namn åt ${shown}`,
  skipped: 'Hoppas över',
  /** What is wrong, and what belongs there. */
  faults: {
    noName: (): string => 'Namnet saknas. Skriv ett namn på raden, så kan den tas med.',
    longName: (): string => 'Namnet är längre än 300 tecken. Är det rätt kolumn?',
    email: (found: string): string => `”${found}” är ingen e-postadress som namn@foretag.se. Tas med utan.`,
    hours: (found: string): string => `”${found}” är inget antal timmar i veckan, 0 till 168. Tas med utan.`,
  },
  unknownRole: (found: string, role: ListedRole): string =>
    `”${found}” är ingen roll som programmet känner: säljare, säljchef, chefens chef eller utbildare. Tas med som ${ROLES[role]}.`,
  doubles: {
    planEmail: (shown: string): string => `Samma adress som ${shown}, som redan är med`,
    planName: (shown: string): string => `Samma namn som ${shown}, som redan är med`,
    fileEmail: (row: number): string => `Samma adress som på rad ${number(row)}`,
    fileName: (row: number): string => `Samma namn som på rad ${number(row)}`,
  },
  /** Those who are in the plan, and what the list says of them that the plan does not. */
  updates: {
    all: (count: number): string =>
      plural(count, {
        one: 'Uppdatera den som finns: en person har andra uppgifter i listan än i planen',
        other: `Uppdatera dem som finns: ${number(count)} personer har andra uppgifter i listan än i planen`,
      }),
    exists: (what: string): string => `Finns redan: ${what}`,
    of: (what: string): string => `Uppdateras: ${what}`,
    name: (shown: string): string => `nytt namn i stället för ${shown}`,
    email: (): string => 'ny e-post',
    hours: (hours: number): string => `${number(hours, 2)}\u00a0h i veckan`,
    coach: (name: string): string => `säljchef ${name}`,
    leader: (name: string): string => `chef ${name}`,
    unknownAbove: (name: string): string => `${name} finns varken i listan eller i planen och tas inte med`,
  },
  faultList: 'Att titta på',
  faultCount: (count: number): string =>
    plural(count, { one: 'En rad att titta på', other: `${number(count)} rader att titta på` }),
  onRow: (row: number, text: string): string => `Rad ${number(row)}: ${text}`,
  unlisted: (count: number): string =>
    plural(count, { one: 'och en rad till', other: `och ${number(count)} rader till` }),
  /** Names above somebody that nobody in the list or the plan bears. */
  above: {
    title: 'Namn som varken finns i listan eller i planen',
    coach: (name: string, rows: number): string =>
      `${name} står som säljchef för ${people(rows)}. Vem ska coacha?`,
    leader: (name: string, rows: number): string => `${name} står som chef för ${people(rows)}. Vem är chef?`,
    dealt: { coach: 'Fördela på dem som har minst', leader: 'Som i planen' },
    added: (name: string): string => `Lägg till ${name}`,
    /** Where somebody in the plan still has no name. */
    named: (name: string): string => `${name}, på en plats som saknar namn`,
  },
  summary: ({ taken, named, updated }: ImportCounts, skipped: number): string => {
    if (taken + updated === 0) return 'Ingen att lägga till än.';
    const first = taken === 1 ? 'En person läggs till' : `${number(taken)} personer läggs till`;
    const added = taken - named;
    const who =
      named === 0
        ? ''
        : added === 0
          ? ', på platser som saknar namn'
          : `: ${number(named)} på platser som saknar namn, ${plural(added, { one: 'en ny', other: `${number(added)} nya` })}`;
    const rest = plural(skipped, {
      one: 'En rad hoppas över.',
      other: `${number(skipped)} rader hoppas över.`,
    });
    const changed = plural(updated, {
      one: 'En person uppdateras.',
      other: `${number(updated)} personer uppdateras.`,
    });
    return [taken > 0 && `${first}${who}.`, updated > 0 && changed, skipped > 0 && rest]
      .filter((text) => text !== false)
      .join(' ');
  },
  run: (count: number, updated: number): string => {
    if (updated === 0) return count === 0 ? 'Lägg till' : `Lägg till ${number(count)}`;
    return count === 0
      ? `Uppdatera ${number(updated)}`
      : `Lägg till ${number(count)}, uppdatera ${number(updated)}`;
  },
  cancel: 'Avbryt',
  added: (count: number, updated: number): string => {
    const added = plural(count, {
      one: 'En person är med i planen.',
      other: `${number(count)} personer är med i planen.`,
    });
    const changed = plural(updated, {
      one: 'En person är uppdaterad.',
      other: `${number(updated)} personer är uppdaterade.`,
    });
    return [count > 0 && added, updated > 0 && changed].filter((text) => text !== false).join(' ');
  },
  /** Why a file or a text is no list of people. What to do about it. */
  problems: {
    empty: (): string => 'Det finns inga rader med text i den. Är det rätt fil?',
    oldExcel: (): string =>
      'Det är en äldre Excelfil (.xls). Öppna den i Excel, spara som .xlsx eller CSV och öppna den igen.',
    locked: (): string =>
      'Filen är låst med lösenord. Spara en kopia utan lösenord i Excel och öppna den, eller klistra in raderna.',
    noTable: (): string =>
      'Det är ingen lista. Välj en Excelfil (.xlsx) eller en CSV-fil, eller klistra in raderna.',
    damaged: (): string =>
      'Filen är skadad eller inte hel. Öppna den i Excel, spara den på nytt och öppna den igen.',
    unsafe: (): string =>
      'Filen är byggd så som inget kalkylprogram bygger en fil, och öppnas därför inte. Klistra in raderna i stället.',
    letters: (): string =>
      'Bokstäverna i filen går inte att tyda. Spara den som CSV med UTF-8 och öppna den igen.',
    tooLarge: ({ megabytes }: { readonly megabytes: number }): string =>
      `Filen är större än ${number(megabytes)}\u00a0MB. Spara bladet med deltagarna som en egen fil.`,
    tooManyRows: ({ most }: { readonly most: number }): string =>
      `Listan har fler än ${number(most)} rader, och så många tar en plan inte emot. Dela listan, eller ta bort rader som inte hör hit.`,
    tooManyColumns: ({ most }: { readonly most: number }): string =>
      `Listan har fler än ${number(most)} kolumner. Spara bara kolumnerna med namn, adress och roll.`,
    tooHeavy: (): string =>
      'Filen rymmer mycket mer än en lista med deltagare. Spara bladet med deltagarna som en egen fil.',
  },
  notTaken: (name: string): string => `${name} går inte att läsa in.`,
  kept: 'Inget är ändrat i planen.',
  /** The list as a file: its headings are read again by the same words. */
  list: LIST,
};
