import { describe, expect, test } from 'vitest';
import { guessColumns } from '#domain/peopleFile/columns.ts';
import { readTextSheet } from '#domain/peopleFile/readSheet.ts';
import type { Sheet } from '#domain/peopleFile/sheet.ts';

function sheetOf(text: string): Sheet {
  const read = readTextSheet(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}
const cellsOf = (text: string) => sheetOf(text).rows.map(({ cells }) => cells);
const meaningsOf = (text: string, known: readonly string[] = []) => guessColumns(sheetOf(text), known);

describe('What is pasted', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    [
      'names, one a line',
      'Anna Berg\r\nBilal  Haddad\n\n Cecilia Norén \r',
      [['Anna Berg'], ['Bilal Haddad'], ['Cecilia Norén']],
    ],
    ['names after each other', 'Anna Berg; Bo Ek; Cia Ny', [['Anna Berg'], ['Bo Ek'], ['Cia Ny']]],
    ['names with commas between', 'Anna Berg, Bo Ek, Cia Ny', [['Anna Berg'], ['Bo Ek'], ['Cia Ny']]],
    ['last names first', 'Berg, Anna\nvon Ek, Bo', [['Anna Berg'], ['Bo von Ek']]],
    [
      'the receivers of a mail',
      'Anna Berg <anna@a.example>; "Ek, Bo" <bo@a.example>;',
      [
        ['Anna Berg', 'anna@a.example'],
        ['Bo Ek', 'bo@a.example'],
      ],
    ],
    [
      'receivers with commas between',
      'Anna Berg <anna@a.example>, Bo Ek <bo@a.example>',
      [
        ['Anna Berg', 'anna@a.example'],
        ['Bo Ek', 'bo@a.example'],
      ],
    ],
    [
      'receivers one a line, some without address',
      'Anna Berg <anna@a.example>\nBo Ek\nCia Ny <cia@a.example>',
      [
        ['Anna Berg', 'anna@a.example'],
        ['Bo Ek', ''],
        ['Cia Ny', 'cia@a.example'],
      ],
    ],
    [
      'addresses alone, which tell the name where they do',
      'anna.berg@a.example, info@a.example',
      [
        ['Anna Berg', 'anna.berg@a.example'],
        ['', 'info@a.example'],
      ],
    ],
    [
      'rows from Excel',
      'Anna Berg\tanna@a.example\r\nBo Ek\t\r\n',
      [
        ['Anna Berg', 'anna@a.example'],
        ['Bo Ek', ''],
      ],
    ],
    ['one person with role', 'Anna Berg; Säljchef', [['Anna Berg', 'Säljchef']]],
    ['signs that are not seen', '\u202eAnna\u00a0Berg\u200b', [['Anna Berg']]],
  ])('is read: %s', (_, text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  test('is no list where there is nothing in it', () => {
    expect(readTextSheet(' \n;;\n')).toEqual({ ok: false, problem: { kind: 'empty' } });
  });
});

describe('A column means', () => {
  test.each<[string, readonly string[]]>([
    ['Namn;E-post;Roll;Säljchef;Timmar i veckan', ['name', 'email', 'role', 'coach', 'hours']],
    ['Förnamn;Efternamn;Mejl;Befattning;Närmaste chef', ['firstName', 'lastName', 'email', 'role', 'coach']],
    [
      'First name;Last name;E-mail address;Job title;Manager',
      ['firstName', 'lastName', 'email', 'role', 'coach'],
    ],
    ['Navn;E-post;Stilling;Leder', ['name', 'email', 'role', 'coach']],
    ['Nimi;Sähköposti;Rooli;Esihenkilö', ['name', 'email', 'role', 'coach']],
    ['Anställningsnr;Namn;Ort', ['ignored', 'name', 'ignored']],
    ['Namn;Name', ['name', 'ignored']],
  ])('what its heading says: %s', (headings, meanings) => {
    const row = headings.split(';').map(() => 'x1');
    expect(meaningsOf(`${headings}\n${row.join(';')}`)).toEqual({ hasHeadings: true, meanings });
  });

  test('what stands in it, where there are no headings', () => {
    const text =
      'Anna Berg;anna@a.example;Säljare;Eva Ek;\nBo Ny;bo@a.example;Säljare;Eva Ek;\nEva Ek;eva@a.example;Säljchef;;4,5';
    expect(meaningsOf(text)).toEqual({
      hasHeadings: false,
      meanings: ['name', 'email', 'role', 'coach', 'hours'],
    });
  });

  test('a first and a last name, where two columns have a word each', () => {
    expect(meaningsOf('1;Anna;Berg\n2;Bo;Ek\n3;Cia;Ny').meanings).toEqual([
      'ignored',
      'firstName',
      'lastName',
    ]);
  });

  test('a name, where people are called by what they do', () => {
    expect(meaningsOf('Säljare A\nSäljare B\nSäljare C').meanings).toEqual(['name']);
  });

  test('a coach, where the plan knows the names', () => {
    expect(meaningsOf('Anna Berg\tEva Ek\nBo Ny\tEva Ek', ['Eva Ek']).meanings).toEqual(['name', 'coach']);
  });

  test('a name even of somebody who is called as a heading, where that is the only line', () => {
    expect(meaningsOf('Name')).toEqual({ hasHeadings: false, meanings: ['name'] });
  });
});
