/** People of a list into a plan: who gets whose place, whose coach is whose, and what is passed over. */
import { describe, expect, test } from 'vitest';
import { withEdits } from '#domain/edit/change.ts';
import { documentsOf, fileOf, type PlanDocuments } from '#domain/edit/documents.ts';
import { aboveKey, unknownAbove, usualChoices, type AboveChoice } from '#domain/peopleFile/chain.ts';
import { guessColumns } from '#domain/peopleFile/columns.ts';
import { readTextSheet } from '#domain/peopleFile/readSheet.ts';
import { isSomebody, rowPeople, type RowPerson } from '#domain/peopleFile/rowPeople.ts';
import { takeIn } from '#domain/peopleFile/takeIn.ts';
import type { Plan } from '#domain/plan.ts';
import { checkPlanFile, toPlan } from '#domain/planFile.ts';
import { cpuTimer } from '../support/cpuTime.ts';

interface Given {
  readonly documents: PlanDocuments;
  readonly plan: Plan;
}
function planWith(...people: readonly object[]): Given {
  const file = checkPlanFile({
    ...{ format: 'men-sen-da/plan', version: 1, client: { name: 'Exempelbolaget' } },
    ...{ people, plan: { start: '2027-02-01', weeks: 26 } },
  });
  if (!file.ok) throw new Error(JSON.stringify(file.problem));
  return { documents: documentsOf(file.value, () => 'x'), plan: toPlan(file.value) };
}
const coach = (id: string, more: object = {}) => ({ id, role: 'coach', ...more });
const seller = (id: string, of: string, more: object = {}) => ({ id, role: 'seller', coach: of, ...more });

function peopleIn(text: string, { plan }: Given): readonly RowPerson[] {
  const sheet = readTextSheet(text);
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problem));
  const known = plan.people.flatMap(({ name }) => name ?? []);
  return rowPeople(sheet.value.rows, guessColumns(sheet.value, known), plan);
}

/** The plan's people once all that are not passed over are in. */
function after(text: string, given: Given, choices: ReadonlyMap<string, AboveChoice> = new Map()) {
  const taken = peopleIn(text, given).filter((person) => isSomebody(person) && person.double === null);
  const documents = withEdits(given.documents, takeIn(given.plan, taken, choices).edits);
  const file = documents && checkPlanFile(fileOf(documents));
  if (!file?.ok) throw new Error(JSON.stringify(file));
  return toPlan(file.value).people.map((person) => {
    const { away, ...rest } = person;
    expect(away).toEqual([]);
    return rest;
  });
}
const brief = (people: ReturnType<typeof after>) =>
  people.map((person) =>
    `${person.id} ${person.name} ${person.role === 'seller' ? person.coach : ''}`.trim(),
  );

test('Unknown names get the places of nameless ones, as long as there are such', () => {
  const given = planWith(coach('c1'), coach('c2'), seller('s1', 'c1'), seller('s2', 'c2'));
  const text = `Namn;Säljchef
Anna Berg;Per Lund
Bo Ek;Karin Ny
Cia Ås;Per Lund
Dan Öst;Ulf Ö`;
  const taken = peopleIn(text, given);
  const choices = usualChoices(unknownAbove(taken, given.plan), taken, given.plan);
  expect([...choices.values()].map(({ kind }) => kind)).toEqual(['added', 'added', 'dealt']);
  expect(brief(after(text, given, choices))).toEqual([
    'c1 Per Lund',
    'c2 Karin Ny',
    's1 Anna Berg c1',
    's2 Bo Ek c2',
    'seller-1 Cia Ås c1',
    'seller-2 Dan Öst c2',
  ]);
});

test('Names for those who have none change nothing else', () => {
  const given = planWith(coach('c1'), seller('s1', 'c1'));
  const { edits } = takeIn(given.plan, peopleIn('Anna Berg', given), new Map());
  expect(edits.map((edit) => [edit.kind, ...edit.at])).toEqual([['set', 'people', { item: 's1' }, 'name']]);
});

describe('People of a list', () => {
  test('get the places of those without a name, with id and coach, and only then new ones', () => {
    const given = planWith(coach('c1'), coach('c2'), seller('s1', 'c1'), seller('s2', 'c2'));
    expect(brief(after('Anna Berg\nBo Ek\nCia Ny\nDan Öst', given))).toEqual([
      'c1 null',
      'c2 null',
      's1 Anna Berg c1',
      's2 Bo Ek c2',
      'seller-1 Cia Ny c1',
      'seller-2 Dan Öst c2',
    ]);
  });

  test('come with address, role, coach and hours', () => {
    const given = planWith(
      coach('c1'),
      coach('c2'),
      seller('s1', 'c1'),
      seller('s2', 'c2'),
      seller('s3', 'c2'),
    );
    const text = `Namn;E-post;Roll;Säljchef;Timmar i veckan
Eva Ek;eva@a.example;Säljchef;Lars Lund;4,5
Gun Gran;gun@a.example;Säljchef;Lars Lund;
Lars Lund;lars@a.example;Chefens chef;;
Anna Berg;anna@a.example;Säljare;Gun Gran;
Bo Ny;bo@a.example;Säljare;Eva Ek;
Cia Ås;;Säljare;Eva Ek;`;
    expect(after(text, given)).toMatchObject([
      {
        id: 'c1',
        role: 'coach',
        name: 'Eva Ek',
        email: 'eva@a.example',
        leader: 'leader-1',
        coachingHoursPerWeek: 4.5,
      },
      {
        id: 'c2',
        role: 'coach',
        name: 'Gun Gran',
        email: 'gun@a.example',
        leader: 'leader-1',
        coachingHoursPerWeek: null,
      },
      { id: 's1', role: 'seller', name: 'Bo Ny', email: 'bo@a.example', coach: 'c1' },
      { id: 's2', role: 'seller', name: 'Anna Berg', email: 'anna@a.example', coach: 'c2' },
      { id: 's3', role: 'seller', name: 'Cia Ås', email: null, coach: 'c1' },
      { id: 'leader-1', role: 'leader', name: 'Lars Lund', email: 'lars@a.example', refilledBy: null },
    ]);
  });

  test('whom others name as their coach are coaches, without a column for roles', () => {
    const given = planWith(coach('c1'), seller('s1', 'c1'));
    const text = 'Namn\tChef\nEva Ek\t\nAnna Berg\tEva Ek\nBo Ny\tEva Ek';
    expect(brief(after(text, given))).toEqual(['c1 Eva Ek', 's1 Anna Berg c1', 'seller-1 Bo Ny c1']);
  });

  test('go to a coach of the plan by name, however it is written', () => {
    const given = planWith(
      coach('c1', { name: 'Eva Ek' }),
      coach('c2', { name: 'Gun Gran' }),
      seller('s1', 'c1'),
    );
    expect(brief(after('Namn\tSäljchef\nAnna Berg\t gun  GRAN', given))).toEqual([
      'c1 Eva Ek',
      'c2 Gun Gran',
      's1 Anna Berg c2',
    ]);
  });
});

describe('A list that has something wrong in it', () => {
  test('has people with a coach whom nobody knows: they are dealt out, or follow what is chosen', () => {
    const given = planWith(
      coach('c1', { name: 'Eva Ek' }),
      coach('c2', { name: 'Gun Gran' }),
      seller('s1', 'c1', { name: 'Ove' }),
    );
    const text = 'Namn\tSäljchef\nAnna Berg\tKarin Ås\nBo Ny\tKarin Ås';
    expect(unknownAbove(peopleIn(text, given), given.plan)).toEqual([
      { role: 'coach', name: 'Karin Ås', rows: [2, 3] },
    ]);
    const chosen = (choice: AboveChoice) =>
      brief(after(text, given, new Map([[aboveKey('coach', 'KARIN ÅS'), choice]])));
    const before = ['c1 Eva Ek', 'c2 Gun Gran', 's1 Ove c1'];
    expect(chosen({ kind: 'dealt' })).toEqual([...before, 'seller-1 Anna Berg c2', 'seller-2 Bo Ny c1']);
    expect(chosen({ kind: 'person', id: 'c1' })).toEqual([
      ...before,
      'seller-1 Anna Berg c1',
      'seller-2 Bo Ny c1',
    ]);
    expect(chosen({ kind: 'added' })).toEqual([
      ...before,
      'coach-1 Karin Ås',
      'seller-1 Anna Berg coach-1',
      'seller-2 Bo Ny coach-1',
    ]);
  });

  test('has people who are in already, or stand before in it: known by address or name', () => {
    const given = planWith(
      coach('c1', { name: 'Eva Ek', email: 'eva@a.example' }),
      seller('s1', 'c1', { name: 'Anna Berg' }),
    );
    const text =
      'Namn;E-post\nEva Ekman;EVA@a.example\nanna  berg;\nBo Ny;bo@a.example\nBosse Ny;bo@a.example\nBo Ny;';
    expect(peopleIn(text, given).map(({ double }) => double)).toEqual([
      { of: 'plan', person: 'c1', by: 'email' },
      { of: 'plan', person: 's1', by: 'name' },
      null,
      { of: 'file', row: 4, by: 'email' },
      { of: 'file', row: 4, by: 'name' },
    ]);
  });

  test('lacks what cannot be read, and has nobody only where there is no name', () => {
    const given = planWith(coach('c1'), seller('s1', 'c1'));
    const text = `Namn;E-post;Roll;Timmar
Anna Berg;anna.example;Vaktmästare;
;bo@a.example;Säljare;
Eva Ek;;Säljchef;många
${'x'.repeat(301)};;Säljare;`;
    const people = peopleIn(text, given);
    expect(people.map(({ faults }) => faults)).toEqual([
      [
        { kind: 'email', found: 'anna.example' },
        { kind: 'role', found: 'Vaktmästare' },
      ],
      [{ kind: 'noName' }],
      [{ kind: 'hours', found: 'många' }],
      [{ kind: 'longName', found: 'x'.repeat(301) }],
    ]);
    expect(people.map(isSomebody)).toEqual([true, false, true, false]);
    expect(brief(after(text, given))).toEqual(['c1 Eva Ek', 's1 Anna Berg c1']);
  });

  test('may have 2,000 people, who come in at once', () => {
    const given = planWith(coach('c1'), seller('s1', 'c1'));
    const text = Array.from({ length: 2000 }, (_, at) => `Person ${'abcdefghij'[at % 10]}${at}`).join('\n');
    const taken = cpuTimer();
    expect(after(text, given)).toHaveLength(2001);
    expect(taken()).toBeLessThan(3000);
  });
});
