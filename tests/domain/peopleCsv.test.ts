import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, peopleCsv } from '#domain/peopleFile/peopleCsv.ts';
import { guessColumns } from '#domain/peopleFile/columns.ts';
import { readTextSheet } from '#domain/peopleFile/readSheet.ts';
import { rowPeople } from '#domain/peopleFile/rowPeople.ts';
import type { Plan } from '#domain/plan.ts';
import { checkPlanFile, toPlan } from '#domain/planFile.ts';
import { peopleImport as en } from '#resources/texts/en/peopleImport.ts';
import { peopleImport as sv } from '#resources/texts/sv/peopleImport.ts';

function planOf(people: readonly object[]): Plan {
  const file = checkPlanFile({
    ...{ format: 'men-sen-da/plan', version: 1, client: { name: 'Exempelbolaget' } },
    ...{ people, plan: { start: '2027-02-01', weeks: 26 } },
  });
  if (!file.ok) throw new Error(JSON.stringify(file.problem));
  return toPlan(file.value);
}
const PLAN = planOf([
  { id: 'l1', role: 'leader', name: 'Lars Lund' },
  {
    id: 'c1',
    role: 'coach',
    name: 'Eva Ek',
    email: 'eva@a.example',
    leader: 'l1',
    coachingHoursPerWeek: 4.5,
  },
  { id: 's1', role: 'seller', name: '=HYPERLINK("http://a.example";"Anna")', coach: 'c1' },
  { id: 's2', role: 'seller', coach: 'c1' },
]);

describe('The list of people', () => {
  test('opens in Excel as it stands: mark, semicolons and decimal comma in Swedish', () => {
    expect(peopleCsv(PLAN, sv.list)).toBe(
      [
        '\uFEFF"Namn";"Roll";"E-post";"Säljchef";"Chefens chef";"Timmar i veckan"',
        '"Lars Lund";"Chefens chef";"";"";"";""',
        '"Eva Ek";"Säljchef";"eva@a.example";"";"Lars Lund";"4,5"',
        `"'=HYPERLINK(""http://a.example"";""Anna"")";"Säljare";"";"Eva Ek";"";""`,
        '"";"Säljare";"";"Eva Ek";"";""',
        '',
      ].join('\r\n'),
    );
  });

  test.each(['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '＋1', '－1', '＠a'])(
    'has no formula in it: %j',
    (text) => {
      expect(csvCell(text).startsWith(`"'`)).toBe(true);
    },
  );

  test.each([
    ['sv', sv.list],
    ['en', en.list],
  ])('read in again tells the same people, in %s', (_, list) => {
    const name = fc.stringMatching(/^[=+@'"A-ZÅÄÖa-z;,-]{0,8}[A-Za-zåäö]{1,8}( [A-Za-z;,"=]{1,6})?$/u);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 12 }), ([boss = 'Eva', ...names]) => {
        const plan = planOf([
          { id: 'c1', role: 'coach', name: boss, coachingHoursPerWeek: 2.25 },
          ...names.map((one, at) => ({ id: `s${at}`, role: 'seller', name: one, coach: 'c1' })),
        ]);
        const sheet = readTextSheet(peopleCsv(plan, list));
        if (!sheet.ok) throw new Error(JSON.stringify(sheet.problem));
        const read = rowPeople(sheet.value.rows, guessColumns(sheet.value, []), plan);
        const clean = (text: string) => text.replace(/\s+/gu, ' ').trim();
        expect(read.map((person) => [person.name, person.role, person.above, person.hours])).toEqual([
          [clean(boss), 'coach', null, 2.25],
          ...names.map((one) => [clean(one), 'seller', clean(boss), null]),
        ]);
      }),
      { numRuns: 200 },
    );
  });
});
