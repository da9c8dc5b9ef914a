/** What a trainer may do with a store, at random: every kind of change, in every view. */
import fc from 'fast-check';
import type { View } from '#contract/inputs.ts';
import type { SubjectEdit } from '#domain/edit/change.ts';
import { SUBJECT_KINDS } from '#domain/edit/documents.ts';

type Edits = readonly SubjectEdit[];

export type Work =
  | { readonly kind: 'client' | 'academy' | 'plan' | 'delete' | 'undo' | 'redo'; readonly at: number }
  | { readonly kind: 'edit'; readonly at: number; readonly edits: Edits; readonly pause: number }
  | { readonly kind: 'restart' };

/** `at` picks one of the views there are. */
const at = fc.nat({ max: 1000 });
const word = fc.constantFrom('Anna', 'Åsa', 'Eva-Karin', 'مريم', 'x'.repeat(300));
const item = fc.constantFrom('one', 'two', 'three');
const person = fc.constantFrom('seller-1', 'seller-2', 'seller-3', 'seller-4');

const clientEdits: fc.Arbitrary<Edits> = fc.oneof(
  word.map((value): Edits => [{ subject: 'client', kind: 'set', at: ['name'], value }]),
  word.map((value): Edits => [{ subject: 'client', kind: 'set', at: ['contact'], value }]),
  fc.constant<Edits>([{ subject: 'client', kind: 'set', at: ['contact'] }]),
);
const academyEdits: fc.Arbitrary<Edits> = fc.oneof(
  word.map((value): Edits => [{ subject: 'academy', kind: 'set', at: ['name'], value }]),
  fc
    .tuple(item, word)
    .map(([id, title]): Edits => [
      { subject: 'academy', kind: 'insert', at: ['modules'], item: { $id: id, title }, before: null },
    ]),
  item.map((id): Edits => [{ subject: 'academy', kind: 'remove', at: ['modules'], item: id }]),
);
const planEdits: fc.Arbitrary<Edits> = fc.oneof(
  fc
    .constantFrom(0, 1.5, 2, 3, -1)
    .map((value): Edits => [
      { subject: 'plan', kind: 'set', at: ['plan', 'rhythm', 'coaching', 'perMonth'], value },
    ]),
  word.map((value): Edits => [{ subject: 'plan', kind: 'set', at: ['cohort'], value }]),
  fc
    .tuple(person, word)
    .map(([id, value]): Edits => [
      { subject: 'plan', kind: 'set', at: ['people', { item: id }, 'name'], value },
    ]),
  fc.tuple(person, fc.option(person)).map(([id, before]): Edits => [
    {
      subject: 'plan',
      kind: 'insert',
      at: ['people'],
      item: { id, role: 'seller', coach: 'coach-1' },
      before,
    },
  ]),
  person.map((id): Edits => [{ subject: 'plan', kind: 'remove', at: ['people'], item: id }]),
  fc.tuple(person, fc.integer({ min: 1, max: 3 })).map(([id, number]): Edits => [
    {
      subject: 'plan',
      kind: 'insert',
      at: ['plan', 'bookings'],
      item: {
        id: `coaching-${id}-${number}`,
        kind: 'coaching',
        people: [id, 'coach-1'],
        start: '2027-04-05T09:00:00+02:00',
        end: '2027-04-05T10:00:00+02:00',
        state: 'locked',
      },
      before: null,
    },
  ]),
  fc.tuple(item, word).map(([id, value]): Edits => [
    {
      subject: 'plan',
      kind: 'insert',
      at: ['plan', 'questions'],
      item: { $id: id, $value: value },
      before: null,
    },
  ]),
);
const edits: fc.Arbitrary<Edits> = fc.oneof(
  { weight: 2, arbitrary: clientEdits },
  { weight: 2, arbitrary: academyEdits },
  { weight: 5, arbitrary: planEdits },
  { weight: 4, arbitrary: fc.tuple(clientEdits, planEdits).map((all) => all.flat()) },
);

const change = fc.record({
  kind: fc.constant('edit'),
  at,
  edits,
  pause: fc.constantFrom(100, 1499, 1500, 9000),
});
const turn = fc.record({ kind: fc.constantFrom('undo', 'undo', 'redo'), at });
const restart = fc.constant({ kind: 'restart' } as const);
const making = fc.record({ kind: fc.constantFrom('client', 'academy', 'plan', 'plan', 'delete'), at });

function listOf(work: fc.Arbitrary<Work>): fc.Arbitrary<readonly Work[]> {
  return fc.array(work, { minLength: 1, maxLength: 40, size: 'max' });
}

const anywhere = listOf(
  fc.oneof(
    { weight: 2, arbitrary: making },
    { weight: 5, arbitrary: turn },
    { weight: 8, arbitrary: change },
    { weight: 1, arbitrary: restart },
  ),
);
/** Two plans of one client, changed and changed back: here what is undone in one has most to do with the other. */
const inOneClient = listOf(fc.oneof({ weight: 3, arbitrary: turn }, { weight: 4, arbitrary: change })).map(
  (work): readonly Work[] => [{ kind: 'client', at: 0 }, { kind: 'plan', at: 1 }, ...work],
);

export const works: fc.Arbitrary<readonly Work[]> = fc.oneof(anywhere, inOneClient);

/** Every view that there is or has been. */
export function viewsIn(work: ReadonlyMap<string, unknown>): readonly View[] {
  return [...work.keys()].flatMap((key) => {
    const [table = '', id = ''] = key.split(' ');
    const kind = SUBJECT_KINDS.find((one) => one === table);
    return kind === undefined ? [] : [{ kind, id }];
  });
}
