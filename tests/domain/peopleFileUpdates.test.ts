/** People who are in the plan already, and of whom a list says something else. */
import { describe, expect, test } from 'vitest';
import { changeOf, withEdits } from '#domain/edit/change.ts';
import { changeLabel } from '#domain/edit/changeLabel.ts';
import { aboveKey, unknownAbove, type AboveChoice } from '#domain/peopleFile/chain.ts';
import { guessColumns } from '#domain/peopleFile/columns.ts';
import { readTextSheet } from '#domain/peopleFile/readSheet.ts';
import { rowPeople, type RowPerson } from '#domain/peopleFile/rowPeople.ts';
import { takeIn } from '#domain/peopleFile/takeIn.ts';
import { updateEdits } from '#domain/peopleFile/updates.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { openPlan } from '../support/openPlan.ts';

const open = openPlan({
  people: [
    { id: 'l', role: 'leader', name: 'Lars Lund' },
    { id: 'c1', role: 'coach', name: 'Eva Ek', email: 'eva@a.example', coachingHoursPerWeek: 3, leader: 'l' },
    { id: 'c2', role: 'coach', name: 'Gun Gran' },
    { id: 's1', role: 'seller', name: 'Anna Berg', coach: 'c1' },
    { id: 's2', role: 'seller', name: 'Bo Ny', email: 'bo@a.example', coach: 'c2' },
  ],
});

function rowsIn(text: string): readonly RowPerson[] {
  const sheet = readTextSheet(text);
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problem));
  const known = open.plan.people.flatMap(({ name }) => name ?? []);
  return rowPeople(sheet.value.rows, guessColumns(sheet.value, known), open.plan);
}

function updatesIn(text: string, choices: ReadonlyMap<string, AboveChoice> = new Map()) {
  const rows = rowsIn(text);
  const inPlan = rows.filter(({ double }) => double?.of === 'plan');
  const taken = rows.filter(({ double }) => double === null);
  const { edits, updates } = takeIn(open.plan, taken, choices, inPlan);
  const all = [...edits, ...updateEdits(updates.values())];
  return { updates, all, after: withEdits(open.documents, all)?.plan['people'] };
}

describe('What a list says of people who are in the plan', () => {
  test('brings a new address, coach, hours and name, whatever role the list has for them', () => {
    const { updates, after } = updatesIn(`Namn;E-post;Säljchef;Timmar i veckan
Eva Ekman;EVA@a.example;;4,5
Gun Gran;gun@a.example;Lars Lund;
Anna  berg;anna@a.example;Gun Gran;7
Bo Ny;bo@a.example;Eva Ekman;`);
    expect([...updates.values()].map(({ fields }) => fields)).toEqual([
      [
        { kind: 'name', value: 'Eva Ekman' },
        { kind: 'hours', value: 4.5 },
      ],
      [
        { kind: 'email', value: 'gun@a.example' },
        { kind: 'leader', value: 'l', name: 'Lars Lund' },
      ],
      [
        { kind: 'email', value: 'anna@a.example' },
        { kind: 'coach', value: 'c2', name: 'Gun Gran' },
      ],
      [{ kind: 'coach', value: 'c1', name: 'Eva Ekman' }],
    ]);
    expect(after).toEqual([
      { id: 'l', role: 'leader', name: 'Lars Lund' },
      {
        id: 'c1',
        role: 'coach',
        name: 'Eva Ekman',
        email: 'eva@a.example',
        coachingHoursPerWeek: 4.5,
        leader: 'l',
      },
      { id: 'c2', role: 'coach', name: 'Gun Gran', email: 'gun@a.example', leader: 'l' },
      { id: 's1', role: 'seller', name: 'Anna Berg', coach: 'c2', email: 'anna@a.example' },
      { id: 's2', role: 'seller', name: 'Bo Ny', email: 'bo@a.example', coach: 'c1' },
    ]);
  });

  test('is nothing where it says the same, or only says less', () => {
    const { updates, all } = updatesIn(
      'Namn;E-post;Säljchef;Timmar\nEva Ek;eva@a.example;;3\nbo ny;;gun gran;',
    );
    expect([...updates.values()].flatMap(({ fields }) => fields)).toEqual([]);
    expect(all).toEqual([]);
  });

  test('counts once, by the first of several rows', () => {
    const { updates } = updatesIn('Namn;E-post\nAnna Berg;anna@a.example\nAnna Berg;berg@a.example');
    expect([...updates].map(([row, { fields }]) => [row, fields])).toEqual([
      [2, [{ kind: 'email', value: 'anna@a.example' }]],
    ]);
  });

  test('can name a coach who is new in the same list, and tells of one who is nobody', () => {
    const text = `Namn;Roll;Säljchef
Karin Ås;Säljchef;
Anna Berg;Säljare;Karin Ås
Bo Ny;Säljare;Ove Oskarsson`;
    const { updates, after } = updatesIn(text);
    expect([...updates.values()]).toEqual([
      { person: 's1', fields: [{ kind: 'coach', value: 'coach-1', name: 'Karin Ås' }], unknownAbove: null },
      { person: 's2', fields: [], unknownAbove: 'Ove Oskarsson' },
    ]);
    expect(after).toContainEqual({ id: 's1', role: 'seller', name: 'Anna Berg', coach: 'coach-1' });
    expect(after).toContainEqual(expect.objectContaining({ id: 's2', coach: 'c2' }));
  });

  test('makes a name known to those who come new', () => {
    const text = 'Namn;E-post;Säljchef\nEva Ekman;eva@a.example;\nCia Ny;;Eva Ekman';
    const rows = rowsIn(text);
    expect(unknownAbove(rows.slice(1), open.plan, rows.slice(0, 1))).toEqual([]);
    expect(unknownAbove(rows.slice(1), open.plan).map(({ name }) => aboveKey('coach', name))).toEqual([
      'coach eva ekman',
    ]);
    expect(updatesIn(text).after).toContainEqual(expect.objectContaining({ name: 'Cia Ny', coach: 'c1' }));
  });

  test('is one step back, called by whom it is about', () => {
    const label = (text: string): string => changeLabel(changeOf(open.documents, updatesIn(text).all), sv);
    expect(label('Namn;E-post\nAnna Berg;anna@a.example\nGun Gran;gun@a.example')).toBe(
      'e-post för 2 personer',
    );
    expect(label('Namn;E-post\nAnna Berg;anna@a.example\nCia Ny;cia@a.example')).toBe('ändrade 2 personer');
  });
});
