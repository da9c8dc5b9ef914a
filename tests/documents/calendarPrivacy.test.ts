/** Over random plans: whose file says what, and that every file is one that calendars can read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Session } from '#domain/calendar/session.ts';
import { shownNames } from '#domain/people.ts';
import type { Plan } from '#domain/plan.ts';
import { exportedFiles } from '#electron/documents/calendar/exportedFiles.ts';
import { ownEvents } from '#electron/documents/calendar/ownEvents.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import type { Texts } from '#resources/texts/texts.ts';
import { readWithIcalJs, readWithNodeIcal, withoutDetails } from '../support/calendarReaders.ts';
import { NOW } from '../support/calendarPlans.ts';
import {
  addressOf,
  behaviourOf,
  joyOf,
  MONEY,
  QUESTION,
  randomPrivatePlan,
  REFILL_QUESTION,
} from '../support/privatePlans.ts';

const texts: Readonly<Record<'sv' | 'en', Texts>> = { sv: await loadTexts('sv'), en: await loadTexts('en') };

interface Exported {
  readonly plan: Plan;
  readonly sessions: readonly Session[];
  /** By file name, lines not folded. */
  readonly files: ReadonlyMap<string, string>;
  readonly folded: readonly string[];
}

const exported: fc.Arbitrary<Exported> = fc
  .tuple(randomPrivatePlan, fc.constantFrom(null, 15, 1440))
  .map(([plan, alarm]) => {
    const words = texts[plan.language];
    const schedule = schedulePlan(plan);
    const own = ownEvents(plan, words, { alarm });
    const contents = { plan, schedule, texts: words, own, withCelebrations: true, withTrainerDays: true };
    const { files } = exportedFiles({ ...contents, known: [], now: NOW });
    return {
      plan,
      sessions: schedule.sessions,
      files: new Map(files.map(({ fileName, text }) => [fileName, text.replaceAll('\r\n ', '')])),
      folded: files.map(({ text }) => text),
    };
  });

const RUNS = { numRuns: 40 };
const fileOf = ({ files }: Exported, name: string): string => files.get(`${name}.ics`) ?? '';
const idsOf = ({ people }: Plan, role: string): readonly string[] =>
  people.filter((person) => person.role === role).map(({ id }) => id);

/** Whether a text says a name or an id that others begin with too, such as `Säljare 1` and `Säljare 12`. */
const says = (text: string, word: string): boolean => new RegExp(`${word}(?!\\d)`).test(text);
const withoutUids = (text: string): string => text.replace(/^UID:.*$/gm, '');

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, one]) => one ?? []);
const addressesIn = (event: string) => ({
  addresses: found(event, /mailto:(\S+)/g),
  organizers: found(event, /^ORGANIZER:mailto:(\S+)/gm),
});

describe('The calendar files of any plan', () => {
  it('tell a seller nothing of another seller, of behaviours, questions or money', () => {
    fc.assert(
      fc.property(exported, (made) => {
        const { plan, sessions } = made;
        const names = shownNames(plan, texts[plan.language].people.roleName);
        const sellers = idsOf(plan, 'seller');
        for (const seller of sellers) {
          const text = fileOf(made, seller);
          const others = sellers.filter((id) => id !== seller);
          const told = others.flatMap((id) =>
            [id, names.get(id) ?? id, addressOf(id), joyOf(id)].filter((word) =>
              says(withoutUids(text), word),
            ),
          );
          expect(told).toEqual([]);
          // One event has one UID in every file: that of a group's talk is named after its first.
          const theirs = new Set(
            sessions.filter(({ people }) => people.includes(seller)).map(({ id }) => id),
          );
          const strange = [...text.matchAll(/^UID:plan-q\.(.*)$/gm)].filter(
            ([, id = '']) =>
              !theirs.has(id) && !id.startsWith('celebration-') && !id.startsWith('trainerDay-'),
          );
          expect(strange).toEqual([]);
          for (const word of ['Qbeteende', QUESTION, REFILL_QUESTION, ...MONEY])
            expect(text).not.toContain(word);
        }
      }),
      RUNS,
    );
  });

  it('tell a coach what is the coach’s own alone, and everybody nothing of it', () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(exported, (made) => {
        const { plan, sessions } = made;
        const names = shownNames(plan, texts[plan.language].people.roleName);
        const sellers = idsOf(plan, 'seller');
        for (const coach of idsOf(plan, 'coach')) {
          const text = fileOf(made, coach);
          const met = new Set(sessions.flatMap(({ people }) => (people.includes(coach) ? people : [])));
          const own = new Set(
            plan.people.flatMap((one) => (one.role === 'seller' && one.coach === coach ? [one.id] : [])),
          );
          const strangers = sellers.filter((id) => !met.has(id) && !own.has(id));
          const said = strangers.flatMap((id) =>
            [id, names.get(id) ?? id, addressOf(id), behaviourOf(id), joyOf(id)].filter((word) =>
              says(text, word),
            ),
          );
          expect(said).toEqual([]);
          for (const word of [REFILL_QUESTION, ...MONEY]) expect(text).not.toContain(word);
          for (const word of ['Qbeteende', QUESTION, 'Qfirande', 'mailto:', 'VALARM'])
            if (text.includes(word)) told.add(word);
        }
        for (const other of ['all', ...idsOf(plan, 'leader'), ...idsOf(plan, 'trainer')])
          for (const word of ['Qbeteende', QUESTION, 'Qfirande', ...MONEY])
            expect(fileOf(made, other)).not.toContain(word);
        for (const other of ['all', ...idsOf(plan, 'trainer')])
          expect(fileOf(made, other)).not.toContain(REFILL_QUESTION);
        expect(fileOf(made, 'all')).not.toMatch(/mailto:|VALARM/);
      }),
      RUNS,
    );
    expect(told.size).toBe(5);
  });

  it('name who leads and who comes where their addresses are known, and nobody else', () => {
    fc.assert(
      fc.property(exported, (made) => {
        const { plan, sessions } = made;
        const people = new Map(plan.people.map((person) => [person.id, person]));
        const byUid = new Map(sessions.map((session) => [`plan-q.${session.id}`, session.people]));
        for (const [name, text] of made.files)
          for (const event of text.split('BEGIN:VEVENT').slice(1)) {
            const invited = byUid.get(/^UID:(.*)\r$/m.exec(event)?.[1] ?? '') ?? [];
            const known = invited.filter((id) => people.get(id)?.email !== null);
            const leading = known.filter((id) => people.get(id)?.role !== 'seller').map(addressOf);
            const isMeeting = name !== 'all.ics' && leading.length > 0;
            const { addresses, organizers } = addressesIn(event);
            expect(organizers).toHaveLength(isMeeting ? 1 : 0);
            expect(leading).toEqual(expect.arrayContaining(organizers));
            expect(isMeeting ? known.map(addressOf) : []).toEqual(expect.arrayContaining(addresses));
            expect(new Set(addresses).size).toBe(addresses.length);
          }
      }),
      RUNS,
    );
  });

  it('are read alike by two readers, hold each event once, and have no line that is too long', () => {
    fc.assert(
      fc.property(exported, ({ folded }) => {
        for (const text of folded) {
          const read = readWithIcalJs(text);
          expect(readWithNodeIcal(text)).toEqual(read.map(withoutDetails));
          expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length);
          for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
      }),
      { numRuns: 15 },
    );
  });
});
