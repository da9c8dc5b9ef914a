import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsOf, fileOf } from '#domain/edit/documents.ts';
import { applyEdit, placeOf, type Address, type Edit } from '#domain/edit/edit.ts';
import { hasItemIds, idOfItem, insideOf, itemOf } from '#domain/edit/items.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '#domain/edit/json.ts';
import { anyPlanFile } from '../support/anyPlanFile.ts';
import { planFileOf, readOk } from '../support/plans.ts';

function counting(): () => string {
  let count = 0;
  return () => `new-${++count}`;
}

const documents = anyPlanFile.map((file) => documentsOf(readOk(file), counting()));

describe('any plan file', () => {
  it('becomes three documents and the same file again, with its fields in the order in which they stood', () => {
    fc.assert(
      fc.property(anyPlanFile, (document) => {
        const file = readOk(document);
        const { format, version, client, academy, ...rest } = document;
        const first = { format, version, client, ...(academy !== undefined && { academy }) };
        const again = fileOf(documentsOf(file, counting()));
        expect(JSON.stringify(again)).toBe(JSON.stringify({ ...first, ...rest }));
      }),
    );
  });

  it('has an address for every item of its lists', () => {
    fc.assert(
      fc.property(documents, ({ academy, plan }) => {
        expect(hasItemIds(academy)).toBe(true);
        expect(hasItemIds(plan)).toBe(true);
        for (const at of addressesOf(plan)) expect([at, placeOf(plan, at)]).not.toEqual([at, undefined]);
      }),
    );
  });
});

/** Every place in a document: fields, and items where all of a list have an id. */
function addressesOf(value: Json, at: Address = []): readonly Address[] {
  const here = at.length > 0 ? [at] : [];
  if (isJsonObject(value))
    return [
      ...here,
      ...Object.entries(value).flatMap(([field, inner]) => addressesOf(inner, [...at, field])),
    ];
  if (!isJsonList(value)) return here;
  const ids = value.map(idOfItem);
  if (new Set(ids).size < ids.length || ids.includes(null)) return here;
  return [
    ...here,
    ...value.flatMap((item) => addressesOf(insideOf(item), [...at, { item: idOfItem(item) ?? '' }])),
  ];
}

/** An edit at a random place of a document: most have something to act on. */
function editOf(document: JsonObject, which: number, value: Json | undefined, how: number): Edit {
  const addresses = addressesOf(document);
  const at = addresses[which % addresses.length] ?? ['cohort'];
  const there = placeOf(document, at);
  if (isJsonList(there) && how < 2) return listEdit(at, there, value ?? null, how);
  const deeper = how === 2 ? [...at, 'new', 'field'] : at;
  return { kind: 'set', at: deeper, ...(value !== undefined && { value }) };
}

function listEdit(at: Address, list: readonly Json[], value: Json, how: number): Edit {
  const first = idOfItem(list[0] ?? null);
  return how === 0 || first === null
    ? { kind: 'insert', at, item: itemOf(value, 'inserted'), before: first }
    : { kind: 'remove', at, item: first };
}

describe('any edit', () => {
  it('can be taken back, and leaves the document before it as it was', () => {
    const values = fc.option(
      fc.jsonValue({ maxDepth: 2 }).map((value) => value as Json),
      { nil: undefined },
    );
    let done = 0;
    fc.assert(
      fc.property(documents, fc.nat(), values, fc.nat({ max: 3 }), ({ plan }, which, value, how) => {
        const text = JSON.stringify(plan);
        const edited = applyEdit(plan, editOf(plan, which, value, how));
        expect(JSON.stringify(plan)).toBe(text);
        if (!edited.ok) return;
        done++;
        const back = applyEdit(edited.value.document, edited.value.inverse);
        expect(back.ok && back.value.document).toEqual(plan);
        const again = back.ok ? applyEdit(back.value.document, back.value.inverse) : back;
        expect(again.ok && again.value.document).toEqual(edited.value.document);
      }),
      { numRuns: 2000 },
    );
    expect(done).toBeGreaterThan(1000);
  });

  it('has nothing to act on where there is no such place', () => {
    const { plan } = documentsOf(readOk(planFileOf()), counting());
    const wrong: readonly Edit[] = [
      { kind: 'set', at: ['people', 'name'], value: 'Anna' },
      { kind: 'set', at: ['people', { item: 'nobody' }, 'name'], value: 'Anna' },
      { kind: 'set', at: ['people', { item: 'seller-1' }, 'id'], value: 'seller-2' },
      { kind: 'set', at: ['plan', '__proto__'], value: 'a file with this is refused' },
      { kind: 'insert', at: ['people'], item: { role: 'seller' }, before: null },
      { kind: 'insert', at: ['people'], item: { id: 'seller-2' }, before: 'nobody' },
      { kind: 'remove', at: ['people'], item: 'nobody' },
      { kind: 'remove', at: ['plan', 'questions'], item: 'nothing' },
    ];
    for (const edit of wrong)
      expect([edit, applyEdit(plan, edit)]).toMatchObject([
        edit,
        { ok: false, problem: { kind: 'noSuchPlace' } },
      ]);
    const taken: Edit = { kind: 'insert', at: ['people'], item: { id: 'seller-1' }, before: null };
    expect(applyEdit(plan, taken)).toEqual({
      ok: false,
      problem: { kind: 'idTaken', at: ['people'], item: 'seller-1' },
    });
  });
});

it('a talk that was missed and booked anew under its own id is two', () => {
  const talk = {
    id: 'coaching-seller-1-1',
    kind: 'coaching',
    people: ['seller-1', 'coach-1'],
    start: '2027-04-05T09:00:00+02:00',
    end: '2027-04-05T10:00:00+02:00',
  };
  const bookings = [
    { ...talk, state: 'missed' },
    { ...talk, state: 'locked' },
  ];
  const { plan } = documentsOf(readOk(planFileOf({ plan: { bookings } })), counting());
  expect(placeOf(plan, ['plan', 'bookings'])).toEqual([bookings[0], { $id: 'new-1', ...bookings[1] }]);
});
