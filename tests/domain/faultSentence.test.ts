import { expect, it } from 'vitest';
import { faultSentence } from '#domain/planFile/faultSentence.ts';
import type { Expectation, Fault } from '#domain/planFile/faults.ts';
import { loadTexts } from '#resources/texts/texts.ts';

const found = { kind: 'value', text: '"x"' } as const;
const kinds: readonly Expectation[] = [
  ...(['object', 'list', 'text', 'line', 'date', 'time', 'moment', 'timeZone', 'currency'] as const).map(
    (kind) => ({ kind }),
  ),
  ...(['newId', 'knownId', 'atLeastOne', 'atMostADay', 'plainKey', 'utf8', 'notUtf16', 'noNul'] as const).map(
    (kind) => ({ kind }),
  ),
  ...(['idOf', 'atLeastOneOf'] as const).flatMap((kind) =>
    (['seller', 'coach', 'leader', 'trainer'] as const).map((role) => ({ kind, role })),
  ),
  { kind: 'oneOf', values: ['sv', 'en'] },
  { kind: 'number', least: 0, most: 1e12 },
  { kind: 'wholeNumber', least: 1, most: 104 },
  { kind: 'among', id: 'anna' },
  { kind: 'bookingId', pattern: 'coaching-<seller>-<n>' },
  { kind: 'unlike', path: 'people[0].id' },
  { kind: 'before', field: 'to', value: '12:00' },
  { kind: 'notAfter', field: 'to', value: '2027-03-01' },
  { kind: 'withinDay', from: '08:30', to: '16:30' },
  { kind: 'knownHolidays', first: '2020-01-01', last: '2045-12-31' },
  { kind: 'endWithHolidays', first: '2020-01-01', last: '2045-12-31' },
  { kind: 'version', version: 1 },
  { kind: 'notNewer', version: 1 },
  { kind: 'size', megabytes: 20 },
  { kind: 'depth', levels: 64 },
  { kind: 'amount', values: 2_500_000 },
  { kind: 'json', line: 2, column: 13 },
];

it.each(['sv', 'en'] as const)('every fault has a sentence of its own in %s', async (language) => {
  const texts = await loadTexts(language);
  const sentences = kinds.map((expected) => faultSentence({ path: 'here', found, expected }, texts));
  expect(new Set(sentences).size).toBe(kinds.length);
  for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|object Object/);
});

it('a fault says where, what stood there and what belongs there', async () => {
  const [sv, en] = [await loadTexts('sv'), await loadTexts('en')];
  const fault = (change: Partial<Fault>): Fault => ({
    path: 'people[1].coach',
    found: { kind: 'value', text: '"karin2"' },
    expected: { kind: 'idOf', role: 'coach' },
    ...change,
  });
  expect([
    faultSentence(fault({}), sv),
    faultSentence(fault({}), en),
    faultSentence(fault({ found: { kind: 'nothing' } }), sv),
    faultSentence(
      fault({
        path: 'people',
        found: { kind: 'list', length: 0 },
        expected: { kind: 'atLeastOneOf', role: 'seller' },
      }),
      sv,
    ),
    faultSentence(fault({ path: '', found: { kind: 'value', text: '3' }, expected: { kind: 'object' } }), sv),
    faultSentence(fault({ path: '', found: { kind: 'nothing' }, expected: { kind: 'notUtf16' } }), en),
  ]).toEqual([
    'people[1].coach: här står "karin2"; ska vara id för en coach i people',
    'people[1].coach: found "karin2"; expected the id of a coach in people',
    'people[1].coach: saknas; ska vara id för en coach i people',
    'people: här står en tom lista; ska vara en lista med minst en säljare',
    'filen: här står 3; ska vara ett objekt: { … }',
    'The file is written in UTF-16. Save it with the encoding UTF-8 and open it again.',
  ]);
});
