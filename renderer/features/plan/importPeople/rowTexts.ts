/** What happens with a row, and what is wrong in it, in words. */
import { isSomebody, type RowFault, type RowPerson } from '#domain/peopleFile/rowPeople.ts';
import type { Update } from '#domain/peopleFile/updates.ts';
import type { Texts } from '#resources/texts/texts.ts';
import type { ImportRow } from './importList.ts';

type Words = Texts['peopleImport'];

/** Why a row is passed over, or what a row that is taken lacks. */
export function rowFaults(
  { person, isTaken, isUpdated, update }: ImportRow,
  words: Words,
  nameOf: (id: string) => string,
): readonly string[] {
  const { double, faults } = person;
  const isFaulty = isTaken || isUpdated || !isSomebody(person);
  if (isFaulty) return faults.map((fault) => faultText(fault, person, words));
  if (update !== null) return [words.updates.exists(updateText(update, words, nameOf))];
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

/** What the list says otherwise of somebody who is in the plan: `ny e-post, 4 h i veckan`. */
function updateText(
  { person, fields, unknownAbove }: Update,
  { updates }: Words,
  nameOf: (id: string) => string,
): string {
  const texts = fields.map((field): string => {
    switch (field.kind) {
      case 'name':
        return updates.name(nameOf(person));
      case 'email':
        return updates.email();
      case 'hours':
        return updates.hours(field.value);
      case 'coach':
      case 'leader':
        return updates[field.kind](field.name);
    }
  });
  return [...texts, ...(unknownAbove === null ? [] : [updates.unknownAbove(unknownAbove)])].join(', ');
}

/** What becomes of a row that is taken, or that it is passed over. */
export function rowOutcome(
  { person, isTaken, isUpdated, update }: ImportRow,
  places: ReadonlyMap<number, string | null>,
  words: Words,
  nameOf: (id: string) => string,
): string {
  if (isUpdated && update !== null) return words.updates.of(updateText(update, words, nameOf));
  if (!isTaken) return words.skipped;
  const place = places.get(person.row) ?? null;
  return place === null ? words.new[person.role] : words.named(nameOf(place));
}
