import { describe, expect, test } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { withEdits } from '#domain/edit/change.ts';
import { documentsOf, fileOf, type PlanDocuments } from '#domain/edit/documents.ts';
import type { SubjectEdit } from '#domain/edit/change.ts';
import { offerOf, type Offer } from '#domain/proposal/offer.ts';
import type { Plan } from '#domain/plan.ts';
import { addItem, itemIds, moveItem, setText, textAt } from '#renderer/features/plan/edits.ts';
import { hoursFinding } from '#renderer/features/plan/hoursFinding.ts';
import { listRows, rowKey } from '#renderer/features/plan/calendar/listRows.ts';
import { peopleTree } from '#renderer/features/plan/peopleTree.ts';
import { withoutGone } from '#renderer/data/withoutGone.ts';
import { suggestedPause } from '#renderer/features/plan/suggestedPause.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { planFileOf, planOf, readOk, team, type Json } from '../support/plans.ts';

const offerFor = (plan: Plan): Offer =>
  offerOf({ plan, schedule: schedulePlan(plan), texts: sv, today: '2027-01-20', initials: false });

describe('the calendar as a list', () => {
  const plan = planOf({
    academy: { modules: [{ title: 'Avslut', date: '2027-03-24' }] },
    plan: {
      start: '2027-03-15',
      weeks: 4,
      calendar: { pauses: [{ from: '2027-04-05', to: '2027-04-11', reason: 'Lov' }] },
    },
  });
  const offer = offerFor(plan);

  test('has a heading a week, and says why days are closed', () => {
    const rows = listRows(offer, null).filter(({ kind }) => kind !== 'session');
    expect(rows).toEqual([
      { kind: 'week', from: '2027-03-15', to: '2027-03-21', pause: null },
      { kind: 'week', from: '2027-03-22', to: '2027-03-28', pause: null },
      { kind: 'closed', why: 'module', date: '2027-03-24', name: 'Avslut' },
      { kind: 'closed', why: 'redDay', date: '2027-03-26', name: 'långfredagen' },
      { kind: 'week', from: '2027-03-29', to: '2027-04-04', pause: null },
      { kind: 'closed', why: 'redDay', date: '2027-03-29', name: 'annandag påsk' },
      { kind: 'week', from: '2027-04-05', to: '2027-04-11', pause: 'Lov' },
    ]);
  });

  test('holds every session once, in order', () => {
    const sessions = listRows(offer, null).flatMap((row) => (row.kind === 'session' ? [row.session] : []));
    expect(sessions).toEqual(offer.schedule.sessions);
  });

  test('of one person holds that person’s sessions only', () => {
    const sessions = listRows(offer, 'seller-1').flatMap((row) =>
      row.kind === 'session' ? [row.session] : [],
    );
    expect(sessions).toEqual(offer.schedule.sessions.filter(({ people }) => people.includes('seller-1')));
  });

  test('tells all rows apart', () => {
    const keys = listRows(offerFor(planOf({ people: team({ sellers: 12, coaches: 2 }) })), null).map(rowKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('a calendar booked before somebody left says nothing of who is gone', () => {
  const before = planOf({ people: team({ sellers: 2, hours: 1 }) });
  const schedule = schedulePlan(before);
  const after = planOf({ people: team({ sellers: 1, hours: 1 }) });
  const left = withoutGone(schedule, after);
  expect(left).toEqual({
    ...schedule,
    sessions: schedule.sessions.filter(({ people }) => !people.includes('seller-2')),
    unplaced: schedule.unplaced.filter(({ people }) => !people.includes('seller-2')),
  });
  expect(left.sessions.length).toBeLessThan(schedule.sessions.length);
  expect(withoutGone(schedule, before)).toBe(schedule);
});

describe('whether the hours are enough, in a sentence', () => {
  const finding = (people: Json[]): string => hoursFinding(offerFor(planOf({ people })));
  const [first, second, ...sellers] = team({ sellers: 12, coaches: 2 });

  test('nobody asked', () => {
    expect(finding(team({ sellers: 12, coaches: 2 }))).toBe(sv.planScreen.hours.finding.unknown);
  });
  test('all have time', () => {
    expect(finding(team({ sellers: 12, coaches: 2, hours: 4 }))).toBe('Tiden räcker hos alla.');
  });
  test('the group has time, but not one of them', () => {
    const people = [
      { ...first, name: 'Karin', coachingHoursPerWeek: 6 },
      { ...second, name: 'Per', coachingHoursPerWeek: 3 },
      ...sellers,
    ];
    expect(finding(people)).toBe('Timmarna räcker för hela gruppen, men inte hos Per.');
  });
  test('unknown hours are never taken for none', () => {
    const people = [{ ...first, coachingHoursPerWeek: 4 }, { ...second, name: 'Per' }, ...sellers];
    expect(finding(people)).toBe('Tiden räcker hos dem som har svarat. Per är inte tillfrågad än.');
  });
});

describe('edits of the sections', () => {
  let ids = 0;
  const documents = documentsOf(
    readOk(planFileOf({ academy: { modules: [{ title: 'A' }, { title: 'B' }, { title: 'C' }] } })),
    () => `id-${++ids}`,
  );
  const modules = { subject: 'academy', at: ['modules'] } as const;
  const titlesAfter = (before: PlanDocuments, edits: readonly SubjectEdit[]): unknown => {
    const after = withEdits(before, edits);
    return after && (fileOf(after)['academy'] as { readonly modules: { readonly title: string }[] }).modules;
  };

  test('a module goes up and down, and no further than to the end', () => {
    const [a = '', , c = ''] = itemIds(documents, modules);
    expect(titlesAfter(documents, moveItem(documents, modules, a, 1))).toEqual([
      { title: 'B' },
      { title: 'A' },
      { title: 'C' },
    ]);
    expect(titlesAfter(documents, moveItem(documents, modules, c, -1))).toEqual([
      { title: 'A' },
      { title: 'C' },
      { title: 'B' },
    ]);
    expect([moveItem(documents, modules, a, -1), moveItem(documents, modules, c, 1)]).toEqual([[], []]);
  });

  test('a new module comes last', () => {
    expect(titlesAfter(documents, addItem(modules, { title: 'D' }).edits)).toEqual([
      { title: 'A' },
      { title: 'B' },
      { title: 'C' },
      { title: 'D' },
    ]);
  });

  test('a text is kept with its blanks while it is typed, and an empty one is taken away', () => {
    const typed = withEdits(documents, [setText('plan', ['cohort'], 'Omgång ')]);
    const emptied = typed && withEdits(typed, [setText('plan', ['cohort'], '')]);
    expect([typed && textAt(typed, 'plan', ['cohort']), emptied]).toEqual(['Omgång ', documents]);
  });
});

test('people stand as a tree: leaders, their coaches, the coaches’ sellers, trainers last', () => {
  const plan = planOf({ people: team({ sellers: 3, coaches: 2, leaders: 1, trainers: 1 }) });
  expect(peopleTree(plan).map(({ person, level }) => `${level} ${person.id}`)).toEqual([
    '0 leader-1',
    '1 coach-1',
    '2 seller-1',
    '2 seller-3',
    '1 coach-2',
    '2 seller-2',
    '0 trainer-1',
  ]);
});

test('the first break is the summer where it lies in the plan, otherwise the second week', () => {
  const long = planOf({ plan: { start: '2027-03-01', weeks: 40 } });
  const short = planOf({ plan: { start: '2027-03-01', weeks: 8 } });
  expect([suggestedPause(long, 'Semester'), suggestedPause(short, 'Semester')]).toEqual([
    { from: '2027-07-12', to: '2027-08-08', reason: 'Semester' },
    { from: '2027-03-08', to: '2027-03-12', reason: null },
  ]);
});
