import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Schedule } from '#domain/calendar/session.ts';
import type { Plan } from '#domain/plan.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { calendarFiles } from '#electron/documents/calendar/calendarFiles.ts';
import { readWithIcalJs, readWithNodeIcal } from '../support/calendarReaders.ts';
import { planOf } from '../support/plans.ts';

const SCHEDULE: Schedule = {
  activeWeeks: 1,
  sessions: [
    {
      id: 'coaching-seller-1-1',
      kind: 'coaching',
      start: '2027-03-02T09:00:00+01:00',
      end: '2027-03-02T09:45:00+01:00',
      preparers: ['coach-1'],
      preparationMinutes: 15,
      people: ['coach-1', 'seller-1'],
      week: '2027-W09',
      state: 'locked',
    },
  ],
  unplaced: [],
  conflicts: [],
};

const planWith = (name: string): Plan =>
  planOf({
    id: name,
    client: { name: `AB ${name}` },
    cohort: name,
    people: [
      { id: 'coach-1', name: 'Karin', role: 'coach' },
      { id: 'seller-1', name: `S${name}`, role: 'seller', coach: 'coach-1' },
    ],
  });

const textsOf = (plan: Plan): readonly string[] =>
  calendarFiles({
    plan,
    schedule: SCHEDULE,
    texts: sv,
    now: new Date('2026-11-24T09:00:00Z'),
    withCelebrations: true,
    withTrainerDays: true,
  }).map((file) => file.text);

const HOSTILE = [
  'Ek, Lars; "chef" \\n \\, \\\\ slut\\',
  'rad 1\r\nBEGIN:VEVENT\r\nSUMMARY:insmugglad\nrad 2\rrad 3\u2028rad 4\u0085rad 5',
  'noll\u0001 klocka\u0007 tab\t radera\u007f',
  'Åsa Öberg-Åkerström 👩‍💼🇸🇪 '.repeat(12),
  'عمر \u202Eבן\u202C خالد',
  '\uD800 ensam \uDC00 halva',
  'x'.repeat(500),
  'å'.repeat(500),
  '  BEGIN:VALARM  ',
];

/** Texts that are likely to break a line, an escape or a character. */
const hostileName = fc
  .oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom('\\', ',', ';', ':', '"', '\n', '\r', '\t', ' ', 'n', 'N', 'å', '👩‍💼', '\u202E'),
        {
          maxLength: 200,
        },
      )
      .map((parts) => parts.join('')),
  )
  .map((name) => name.replaceAll('\0', ''));

describe('names of every kind', () => {
  it.each(HOSTILE)('come back as they were typed: %j', (name) => {
    expectNameKept(name);
  });

  it('come back as they were typed, whatever they are', () => {
    fc.assert(fc.property(hostileName, expectNameKept), { numRuns: 300 });
  });

  it('never break a line of the file, its length, its characters or its ends', () => {
    fc.assert(
      fc.property(hostileName, (name) => {
        for (const text of textsOf(planWith(name))) expectSoundLines(Buffer.from(text));
      }),
      { numRuns: 300 },
    );
  });
});

function expectNameKept(name: string): void {
  const plan = planWith(name);
  const shown = withoutControls(plan.people[1]?.name ?? '');
  const texts = textsOf(plan);
  expect(texts.map((text) => readWithIcalJs(text).map((event) => event.summary))).toEqual([
    [`Coachingsamtal: ${shown} och Karin`],
    [`Förbered coachingsamtalet: ${shown}`, `Coachingsamtal: ${shown} och Karin`],
    [`Coachingsamtal: ${shown} och Karin`],
  ]);
  expect(texts.map((text) => readWithNodeIcal(text).map((event) => event.start))).toEqual([
    ['2027-03-02T08:00:00.000Z'],
    ['2027-03-02T07:45:00.000Z', '2027-03-02T08:00:00.000Z'],
    ['2027-03-02T08:00:00.000Z'],
  ]);
}

/** What a calendar file can carry of a text: every line end as one, no control characters, no half characters. */
function withoutControls(text: string): string {
  const lines = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
  return lines
    .join('\n')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .split('')
    .filter((unit) => unit === '\n' || unit === '\t' || !isControl(unit.charCodeAt(0)))
    .join('');
}

const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code < 0xa0);

function expectSoundLines(bytes: Buffer): void {
  const lines: Buffer[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === 0x0a) {
      expect(bytes[at - 1]).toBe(0x0d);
      lines.push(bytes.subarray(from, at - 1));
      from = at + 1;
    }
  }
  expect(from).toBe(bytes.length);
  for (const line of lines) {
    expect(line.length).toBeLessThanOrEqual(75);
    expect(line.includes(0x0d)).toBe(false);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(line)).not.toThrow();
    expect(line.toString()).toMatch(/^(?: |[A-Z-]+[:;])/);
  }
}
