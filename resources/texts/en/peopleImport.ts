import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number, plural } = format;

const ROLES = { seller: 'a seller', coach: 'a sales manager', leader: 'a leader', trainer: 'a trainer' };
const people = (count: number): string =>
  plural(count, { one: 'one person', other: `${number(count)} people` });

export const peopleImport: Texts['peopleImport'] = {
  open: 'Paste or open a file',
  save: 'Save the list',
  saved: (name) => `The list is saved in ${name}.`,
  title: 'Add people from a list',
  label: 'Paste names, or rows from Excel or a mail',
  example: 'Anna Bergström\nBilal Haddad <bilal@example.com>\nCecilia Norén; Sales manager',
  openFile: 'Open a file …',
  openAnother: 'Open another file …',
  reading: 'Reading the file …',
  source: (name) => `From ${name}`,
  forget: 'Paste instead',
  sheet: 'Sheet',
  headings: 'The first row is headings',
  meanings: {
    name: 'Name',
    firstName: 'First name',
    lastName: 'Last name',
    email: 'E-mail',
    role: 'Role',
    coach: 'Sales manager',
    leader: 'Leader',
    hours: 'Hours a week',
    ignored: 'Left out',
  },
  column: (place, heading) =>
    heading === '' ? `Column ${number(place)} is` : `Column ${number(place)}, ${heading}, is`,
  table: 'The rows of the list',
  row: 'Row',
  take: 'Take',
  takeRow: (row, name) => `Take row ${number(row)}: ${name}`,
  outcome: 'What happens',
  new: { seller: 'New seller', coach: 'New sales manager', leader: 'New leader', trainer: 'New trainer' },
  named: (shown) => `Names ${shown}`,
  skipped: 'Skipped',
  faults: {
    noName: () => 'There is no name. Write one on the row, and it can be taken.',
    longName: () => 'The name is longer than 300 characters. Is it the right column?',
    email: (found) => `“${found}” is no e-mail address like name@company.com. Taken without.`,
    hours: (found) => `“${found}” is no number of hours a week, 0 to 168. Taken without.`,
  },
  unknownRole: (found, role) =>
    `“${found}” is no role that the app knows: seller, sales manager, leader or consultant. Taken as ${ROLES[role]}.`,
  doubles: {
    planEmail: (shown) => `Same address as ${shown}, who is in already`,
    planName: (shown) => `Same name as ${shown}, who is in already`,
    fileEmail: (row) => `Same address as on row ${number(row)}`,
    fileName: (row) => `Same name as on row ${number(row)}`,
  },
  updates: {
    all: (count) =>
      plural(count, {
        one: 'Update the one who is in: one person has other details in the list than in the plan',
        other: `Update those who are in: ${number(count)} people have other details in the list than in the plan`,
      }),
    exists: (what) => `In already: ${what}`,
    of: (what) => `Updated: ${what}`,
    name: (shown) => `new name in place of ${shown}`,
    email: () => 'new e-mail',
    hours: (hours) => `${number(hours, 2)}\u00a0h a week`,
    coach: (name) => `sales manager ${name}`,
    leader: (name) => `leader ${name}`,
    unknownAbove: (name) => `${name} is neither in the list nor in the plan, and is left out`,
  },
  faultList: 'To look at',
  faultCount: (count) =>
    plural(count, { one: 'One row to look at', other: `${number(count)} rows to look at` }),
  onRow: (row, text) => `Row ${number(row)}: ${text}`,
  unlisted: (count) => plural(count, { one: 'and one more row', other: `and ${number(count)} more rows` }),
  above: {
    title: 'Names that are neither in the list nor in the plan',
    coach: (name, rows) => `${name} is named as sales manager of ${people(rows)}. Who will coach?`,
    leader: (name, rows) => `${name} is named as leader of ${people(rows)}. Who leads?`,
    dealt: { coach: 'Share out to those with fewest', leader: 'As in the plan' },
    added: (name) => `Add ${name}`,
    named: (name) => `${name}, in a place without a name`,
  },
  summary: ({ taken, named, updated }, skipped) => {
    if (taken + updated === 0) return 'Nobody to add yet.';
    const first = taken === 1 ? 'One person is added' : `${number(taken)} people are added`;
    const added = taken - named;
    const who =
      named === 0
        ? ''
        : added === 0
          ? ', in places without a name'
          : `: ${number(named)} in places without a name, ${number(added)} new`;
    const rest = plural(skipped, {
      one: 'One row is skipped.',
      other: `${number(skipped)} rows are skipped.`,
    });
    const changed = plural(updated, {
      one: 'One person is updated.',
      other: `${number(updated)} people are updated.`,
    });
    return [taken > 0 && `${first}${who}.`, updated > 0 && changed, skipped > 0 && rest]
      .filter((text) => text !== false)
      .join(' ');
  },
  run: (count, updated) => {
    if (updated === 0) return count === 0 ? 'Add' : `Add ${number(count)}`;
    return count === 0 ? `Update ${number(updated)}` : `Add ${number(count)}, update ${number(updated)}`;
  },
  cancel: 'Cancel',
  added: (count, updated) => {
    const added = plural(count, {
      one: 'One person is in the plan.',
      other: `${number(count)} people are in the plan.`,
    });
    const changed = plural(updated, {
      one: 'One person is updated.',
      other: `${number(updated)} people are updated.`,
    });
    return [count > 0 && added, updated > 0 && changed].filter((text) => text !== false).join(' ');
  },
  problems: {
    empty: () => 'There are no rows with text in it. Is it the right file?',
    oldExcel: () =>
      'It is an older Excel file (.xls). Open it in Excel, save it as .xlsx or CSV and open it again.',
    locked: () =>
      'The file is locked with a password. Save a copy without one in Excel and open that, or paste the rows.',
    noTable: () => 'It is no list. Choose an Excel file (.xlsx) or a CSV file, or paste the rows.',
    damaged: () => 'The file is damaged or not whole. Open it in Excel, save it anew and open it again.',
    unsafe: () =>
      'The file is built as no spreadsheet program builds one, and is therefore not opened. Paste the rows instead.',
    letters: () => 'The letters in the file cannot be made out. Save it as CSV with UTF-8 and open it again.',
    tooLarge: ({ megabytes }) =>
      `The file is larger than ${number(megabytes)}\u00a0MB. Save the sheet with the people as a file of its own.`,
    tooManyRows: ({ most }) =>
      `The list has more than ${number(most)} rows, more than a plan takes. Split the list, or remove rows that do not belong.`,
    tooManyColumns: ({ most }) =>
      `The list has more than ${number(most)} columns. Save only those with name, address and role.`,
    tooHeavy: () =>
      'The file holds far more than a list of people. Save the sheet with the people as a file of its own.',
  },
  notTaken: (name) => `${name} cannot be read in.`,
  kept: 'Nothing in the plan has changed.',
  list: {
    headings: ['Name', 'Role', 'E-mail', 'Sales manager', 'Leader', 'Hours a week'],
    roles: { seller: 'Seller', coach: 'Sales manager', leader: 'Leader', trainer: 'Trainer' },
    separator: ',',
    decimal: '.',
  },
};
