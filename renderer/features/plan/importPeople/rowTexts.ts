/** What happens with a row, and what is wrong in it, in words. */
import type { RowFault, RowPerson } from '#domain/peopleFile/rowPeople.ts';
import type { Texts } from '#resources/texts/texts.ts';
import type { ImportRow } from './importList.ts';

type Words = Texts['peopleImport'];

/** Why a row is passed over, or what a row that is taken lacks. */
export function rowFaults(
  { person, isTaken, canBeTaken }: ImportRow,
  words: Words,
  nameOf: (id: string) => string,
): readonly string[] {
  const { double, faults } = person;
  if (isTaken || !canBeTaken) return faults.map((fault) => faultText(fault, person, words));
  if (double === null) return [];
  const { doubles } = words;
  if (double.of === 'file') return [doubles[double.by === 'email' ? 'fileEmail' : 'fileName'](double.row)];
  return [doubles[double.by === 'email' ? 'planEmail' : 'planName'](nameOf(double.person))];
}

function faultText(fault: RowFault, { role }: RowPerson, words: Words): string {
  switch (fault.kind) {
    case 'role':
      return words.unknownRole(fault.found, role);
    case 'email':
    case 'hours':
      return words.faults[fault.kind](fault.found);
    case 'noName':
    case 'longName':
      return words.faults[fault.kind]();
  }
}

/** What becomes of a row that is taken, or that it is passed over. */
export function rowOutcome(
  { person, isTaken }: ImportRow,
  places: ReadonlyMap<number, string | null>,
  words: Words,
  nameOf: (id: string) => string,
): string {
  if (!isTaken) return words.skipped;
  const place = places.get(person.row) ?? null;
  return place === null ? words.new[person.role] : words.named(nameOf(place));
}
