/** The people of a plan as a list that a spreadsheet opens: UTF-8 with its mark, every cell in quotes. */
import type { Person, Plan, Role } from '../plan.ts';

/** The words of a language, and how its spreadsheets part cells and write numbers. */
export interface ListWords {
  readonly headings: readonly [
    name: string,
    role: string,
    email: string,
    coach: string,
    leader: string,
    hours: string,
  ];
  readonly roles: Readonly<Record<Role, string>>;
  readonly separator: ';' | ',';
  readonly decimal: ',' | '.';
}

export function peopleCsv(plan: Plan, words: ListWords): string {
  const names = new Map(plan.people.map(({ id, name }) => [id, name ?? '']));
  const nameOf = (id: string | null): string => (id === null ? '' : (names.get(id) ?? ''));
  const rows = plan.people.map((person) => [
    person.name ?? '',
    words.roles[person.role],
    person.email ?? '',
    person.role === 'seller' ? nameOf(person.coach) : '',
    person.role === 'coach' ? nameOf(person.leader) : '',
    hoursOf(person, words),
  ]);
  return `\uFEFF${[words.headings, ...rows].map((row) => `${row.map(csvCell).join(words.separator)}\r\n`).join('')}`;
}

function hoursOf(person: Person, { decimal }: ListWords): string {
  const hours = person.role === 'coach' ? person.coachingHoursPerWeek : null;
  return hours === null ? '' : String(hours).replace('.', decimal);
}

/** What a spreadsheet would take for a formula, also in its wide signs, gets an apostrophe, which makes it a text. */
const FORMULA = /^'*\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

/** On one line and in quotes, so that no cell begins where another ends. */
export function csvCell(text: string): string {
  const line = text.replace(/[\r\n]+/gu, ' ');
  return `"${(FORMULA.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
}
