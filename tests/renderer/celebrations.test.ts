/** What the sections Firande and Påfyllnad say of a plan, and the celebrations that ideas become. */
import { describe, expect, test } from 'vitest';
import { withEdits } from '#domain/edit/change.ts';
import { documentsOf, fileOf } from '#domain/edit/documents.ts';
import { checkPlanFile, toPlan } from '#domain/planFile.ts';
import type { Plan } from '#domain/plan.ts';
import { offerOf, type Offer } from '#domain/proposal/offer.ts';
import { CELEBRATIONS, celebrationOf, IDEAS } from '#renderer/features/plan/celebrationIdeas.ts';
import { dayQuestionText } from '#renderer/features/plan/dayQuestionText.ts';
import { addItem } from '#renderer/features/plan/edits.ts';
import { listRows } from '#renderer/features/plan/calendar/listRows.ts';
import { en } from '#resources/texts/en/en.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { planFileOf, planOf, readOk, team, type Json } from '../support/plans.ts';

const SCHEDULE = { activeWeeks: 0, sessions: [], unplaced: [], conflicts: [] };
const offerFor = (plan: Plan, texts = sv): Offer =>
  offerOf({ plan, schedule: SCHEDULE, texts, today: '2027-01-20', initials: false });

const planWith = (...celebrations: readonly Json[]): Plan =>
  planOf({
    people: team({ sellers: 2, coaches: 1 }),
    plan: {
      start: '2027-03-15',
      weeks: 20,
      calendar: { pauses: [{ from: '2027-07-12', to: '2027-07-18', reason: 'Semester' }] },
      celebrations: celebrations.map((one, i) => ({ id: `c${i}`, how: 'Fika', ...one })),
    },
  });

test.each([
  ['2027-04-01', null],
  ['2027-03-29', '29 mars 2027 är röd dag, annandag påsk. Är någon där och firar?'],
  ['2027-04-03', '3 april 2027 är ingen arbetsdag i planen. Är någon där och firar?'],
  ['2027-07-14', '14 juli 2027 är det uppehåll (Semester). Är någon där och firar?'],
  ['2027-08-02', '2 augusti 2027 ligger utanför planen, som går 15 mars 2027–1 aug. 2027. Är det rätt dag?'],
])('of a celebration on %s is asked: %s', (date, sentence) => {
  const plan = planWith({ date });
  const [celebration] = plan.celebrations;
  const said = celebration && dayQuestionText(offerFor(plan), celebration);
  expect(said?.replaceAll('\u00a0', ' ') ?? null).toBe(sentence);
});

describe('an idea', () => {
  const file = readOk(
    planFileOf({
      academy: { end: '2027-05-28' },
      plan: { start: '2027-03-01', weeks: 40 },
    }),
  );
  test.each([
    ['sv', sv],
    ['en', en],
  ])('becomes a celebration that a plan file can hold, in %s', (_, texts) => {
    const documents = documentsOf(file, () => 'id');
    const edits = IDEAS.flatMap(
      ({ id }) => addItem(CELEBRATIONS, celebrationOf(toPlan(file), id, texts)).edits,
    );
    const after = withEdits(documents, edits);
    const read = checkPlanFile(after && fileOf(after));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const { celebrations } = toPlan(read.value);
    expect(celebrations).toHaveLength(IDEAS.length);
    expect(new Set(celebrations.map(({ id }) => id)).size).toBe(IDEAS.length);
    const dayOf = (trigger: string) => celebrations.find((one) => one.trigger === trigger)?.date;
    const { halfway, graduation, progress } = texts.planScreen.celebrations.ideas;
    expect([halfway, graduation, progress].map(({ trigger }) => dayOf(trigger))).toEqual([
      '2027-07-19',
      '2027-05-28',
      null,
    ]);
  });
});

test('dated celebrations stand in the calendar’s list, one seller’s own for that seller and the coach', () => {
  const plan = planWith(
    { date: '2027-04-01' },
    { date: '2027-07-14', scope: 'individual', person: 'seller-2' },
    {},
  );
  const shown = (person: string | null) =>
    listRows(offerFor(plan), person).flatMap((row) => (row.kind === 'celebration' ? [row.date] : []));
  expect([null, 'coach-1', 'seller-2', 'seller-1'].map(shown)).toEqual([
    ['2027-04-01', '2027-07-14'],
    ['2027-04-01', '2027-07-14'],
    ['2027-04-01', '2027-07-14'],
    ['2027-04-01'],
  ]);
});
