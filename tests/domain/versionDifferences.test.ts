import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withEdits, type SubjectEdit } from '#domain/edit/change.ts';
import { documentsOf, type PlanDocuments } from '#domain/edit/documents.ts';
import { applyEdit, placeOf, type Address, type Edit } from '#domain/edit/edit.ts';
import { idOfItem, insideOf, itemOf } from '#domain/edit/items.ts';
import { isJsonList, isJsonObject, type Json } from '#domain/edit/json.ts';
import { differences } from '#domain/versions/differences.ts';
import { differenceText } from '#domain/versions/differenceText.ts';
import { partOf } from '#domain/versions/parts.ts';
import { en } from '#resources/texts/en/en.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import type { Texts } from '#resources/texts/texts.ts';
import { anyPlanFile } from '../support/anyPlanFile.ts';
import { planFileOf, readOk } from '../support/plans.ts';

function counting(): () => string {
  let count = 0;
  return () => `new-${++count}`;
}

const talk = (number: number, state: string) => ({
  ...{ id: `coaching-a-${number}`, kind: 'coaching', people: ['a', 'k'], state },
  ...{ start: '2027-04-05T09:00:00+02:00', end: '2027-04-05T10:00:00+02:00' },
});
const file = readOk(
  planFileOf({
    academy: { name: 'Säljakademin', price: 240_000, modules: [{ title: 'Behovet' }] },
    people: [
      { id: 'k', role: 'coach', name: 'Karin Ek', coachingHoursPerWeek: 4 },
      { id: 'k2', role: 'coach' },
      { id: 'a', role: 'seller', coach: 'k' },
      { id: 'b', role: 'seller', name: 'Bilal Haddad', coach: 'k' },
    ],
    plan: {
      bookings: [talk(1, 'locked'), talk(2, 'locked'), talk(3, 'proposed')],
      investment: {
        fees: [
          { item: 'Coaching', quantity: 2, price: 100 },
          { item: 'Uppstart', quantity: 1, price: 900 },
        ],
      },
      proposal: { told: ['Vi tappar fart efter sommaren.'] },
    },
  }),
);
const plan = documentsOf(file, counting());

const set = (
  at: Address,
  value: Json | undefined,
  subject: SubjectEdit['subject'] = 'plan',
): SubjectEdit => ({
  ...{ subject, kind: 'set', at },
  ...(value !== undefined && { value }),
});

function linesOf(before: PlanDocuments, after: PlanDocuments, texts: Texts = sv): readonly string[] {
  return differences(before, after).flatMap(({ part, changes }) =>
    changes.map((change) => `${part}: ${differenceText(change, texts).replaceAll('\u00a0', ' ')}`),
  );
}

function after(...edits: readonly SubjectEdit[]): PlanDocuments {
  const edited = withEdits(plan, edits);
  if (edited === null) throw new Error('nothing to act on');
  return edited;
}

describe('Two states of a plan in words', () => {
  it('say what a field was and is, with what it belongs to, by the parts of the plan', () => {
    const changed = after(
      set(['plan', 'rhythm', 'coaching', 'perMonth'], 3),
      set(['people', { item: 'k' }, 'coachingHoursPerWeek'], 3.5),
      set(['people', { item: 'a' }, 'name'], 'Åsa Öhman'),
      set(['people', { item: 'b' }, 'coach'], 'k2'),
      set(['plan', 'investment', 'fees', { item: idOf(['plan', 'investment', 'fees'], 0) }, 'price'], 12_500),
      set(['price'], 260_000, 'academy'),
      set(['plan', 'calendar', 'lunch'], null),
    );
    expect(linesOf(plan, changed)).toEqual([
      'about: Akademins pris: 240 000 blir 260 000',
      'people: Tid för coaching (Karin Ek): 4 blir 3,5 h i veckan',
      'people: Namn: Säljare 1 blir Åsa Öhman',
      'people: Säljchef (Bilal Haddad): Karin Ek blir Säljchef 2',
      'rhythm: Coaching: 2–3 blir 3 gånger i månaden',
      'calendar: Lunch: 12.00–13.00 blir tomt',
      'investment: Pris (Coaching): 100 blir 12 500',
    ]);
    expect(linesOf(plan, changed, en)).toContain('rhythm: Coaching: 2–3 becomes 3 times a month');
  });

  it('name who and what has come and gone, and count those without a name', () => {
    const person = (id: string, name?: string): SubjectEdit => ({
      ...{ subject: 'plan', kind: 'insert', at: ['people'], before: null },
      item: { id, role: 'seller', coach: 'k', ...(name !== undefined && { name }) },
    });
    const changed = after(
      ...[person('c', 'Cecilia Norén'), person('d'), person('e')],
      { subject: 'plan', kind: 'remove', at: ['people'], item: 'b' },
      {
        subject: 'academy',
        kind: 'insert',
        at: ['modules'],
        item: itemOf({ title: 'Avslutet' }, 'm2'),
        before: null,
      },
      set(['plan', 'bookings', { item: 'coaching-a-1' }, 'state'], 'held'),
      { subject: 'plan', kind: 'remove', at: ['plan', 'bookings'], item: 'coaching-a-2' },
    );
    expect(linesOf(plan, changed)).toEqual([
      'about: Nytt: modul Avslutet',
      'people: Borttagen säljare: Bilal Haddad',
      'people: Ny säljare: Cecilia Norén',
      'people: Nytt: 2 säljare',
      'calendar: Ändrat: 1 bokning',
      'calendar: Borttaget: bokning',
    ]);
  });

  it('say that a list has another order, and of a long text how it begins', () => {
    const fees = ['plan', 'investment', 'fees'];
    const [first = {}] = listAt(fees);
    const moved = after(
      { subject: 'plan', kind: 'remove', at: fees, item: idOf(fees, 0) },
      { subject: 'plan', kind: 'insert', at: fees, item: first as { $id: string }, before: null },
      set(['plan', 'proposal', 'told', { item: idOf(['plan', 'proposal', 'told'], 0) }], 'x'.repeat(200)),
      set(['plan', 'somethingElse'], 1),
    );
    expect(linesOf(plan, moved)).toEqual([
      'investment: Ny ordning: arvoden',
      `offer: Vad ni berättat: Vi tappar fart efter sommaren. blir ${'x'.repeat(89)}…`,
      'other: Ändrat: något som programmet inte har ord för',
    ]);
  });

  it('are not moved by who is the same person, or the same fee, by another id', () => {
    const ids = new Map([['k', 'coach-9']]);
    const text = JSON.stringify(file).replaceAll(
      /"(k|k2|a|b)"/g,
      (_, id: string) => `"${ids.get(id) ?? id}"`,
    );
    const again = documentsOf(readOk(JSON.parse(text) as typeof file), () => crypto.randomUUID());
    expect(linesOf(plan, again).filter((line) => !line.startsWith('calendar'))).toEqual([]);
  });
});

function listAt(at: Address): readonly Json[] {
  const list = placeOf(plan.plan, at);
  return isJsonList(list) ? list : [];
}

function idOf(at: Address, index: number): string {
  return idOfItem(listAt(at)[index] ?? null) ?? '';
}

const documents = anyPlanFile.map((any) => documentsOf(readOk(any), counting()));

describe('Any plan', () => {
  it('has a part for every field that the format knows', () => {
    const unknown = /^(?:x |\$|modules$)/u;
    fc.assert(
      fc.property(anyPlanFile, ({ plan: fields }) => {
        const known = Object.keys(fields as object).filter((field) => !unknown.test(field));
        for (const field of known)
          expect([
            field,
            partOf({ kind: 'several', subject: 'plan', count: 1, field: `plan/${field}` }),
          ]).not.toEqual([field, 'other']);
      }),
    );
  });

  it('does not differ from itself, nor from itself with new ids, nor by nothing that is said', () => {
    fc.assert(
      fc.property(anyPlanFile, (any) => {
        const read = readOk(any);
        const one = documentsOf(read, counting());
        expect(differences(one, documentsOf(read, counting()))).toEqual([]);
        const other = documentsOf(read, () => crypto.randomUUID());
        expect(differences(one, other)).toEqual([]);
        const silent = {
          ...one,
          plan: { ...one.plan, cohort: one.plan['cohort'] ?? null, unheard: '', list: [] },
        };
        expect(differences(one, silent)).toEqual([]);
      }),
    );
  });

  it('differs by every edit that says something else, in both directions, and in words', () => {
    let done = 0;
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat({ max: 3 }), (before, which, how) => {
        const edit = editOf(before.plan, which, how);
        const edited = edit === null ? null : applyEdit(before.plan, edit);
        if (edit === null || edited?.ok !== true) return;
        done++;
        const changed = { ...before, plan: edited.value.document };
        const found = [differences(before, changed), differences(changed, before)];
        for (const parts of found) {
          expect([edit, parts]).not.toEqual([edit, []]);
          for (const { changes } of parts)
            for (const change of changes)
              for (const texts of [sv, en]) expect(differenceText(change, texts)).toMatch(/\S/u);
        }
      }),
      { numRuns: 1500 },
    );
    expect(done).toBeGreaterThan(500);
  });
});

const NEW = 'Something that is new';

/** An edit at a random place that leaves something else said than before; null where the place has no such. */
function editOf(document: Json, which: number, how: number): Edit | null {
  const places = placesOf(document);
  const at = places[which % places.length] ?? ['cohort'];
  const there = placeOf(document, at);
  if (isJsonList(there) && how < 2) return listEdit(at, idOfItem(there[0] ?? null), how);
  if (how === 3) return { kind: 'set', at, value: NEW };
  // What is said by nothing, or by the default, may go without a difference.
  const isPlain = typeof there === 'string' && there.trim() !== '' && at.at(-1) !== 'language';
  return isPlain ? { kind: 'set', at } : null;
}

function listEdit(at: Address, first: string | null, how: number): Edit | null {
  if (how === 0) return { kind: 'insert', at, item: itemOf(NEW, 'inserted'), before: first };
  return first === null ? null : { kind: 'remove', at, item: first };
}

/** Every place in a document that an edit can be at. */
function placesOf(value: Json, at: Address = []): readonly Address[] {
  const here = at.length > 0 ? [at] : [];
  if (isJsonObject(value))
    return [...here, ...Object.entries(value).flatMap(([field, inner]) => placesOf(inner, [...at, field]))];
  if (!isJsonList(value)) return here;
  const ids = value.map(idOfItem);
  if (new Set(ids).size < ids.length || ids.includes(null)) return here;
  return [
    ...here,
    ...value.flatMap((item) => placesOf(insideOf(item), [...at, { item: idOfItem(item) ?? '' }])),
  ];
}
