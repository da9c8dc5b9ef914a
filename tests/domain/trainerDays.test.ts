import { describe, expect, it } from 'vitest';
import { changeOf } from '#domain/edit/change.ts';
import { changeLabel } from '#domain/edit/changeLabel.ts';
import { documentsOf } from '#domain/edit/documents.ts';
import { plainDayQuestion, trainerDayQuestion } from '#domain/calendar/dayQuestion.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { offerFor, readingOf } from '../support/offers.ts';
import { faultsOf, planFileOf, planOf, readOk, team, type Json } from '../support/plans.ts';

const KICKOFF = { id: 'd1', date: '2027-03-02', title: ' Kickoff ', hours: 6 };

describe('the trainer’s own days', () => {
  it('are read with their hours, unknown where nobody has said', () => {
    const { trainerDays } = planOf({
      plan: { trainerDays: [KICKOFF, { id: 'd2', date: '2027-04-12', title: 'Observation' }] },
    });
    expect(trainerDays).toEqual([
      { id: 'd1', date: '2027-03-02', title: 'Kickoff', hours: 6 },
      { id: 'd2', date: '2027-04-12', title: 'Observation', hours: null },
    ]);
  });

  it('need a day and a title, and an id of their own', () => {
    const faults = faultsOf(planFileOf({ plan: { trainerDays: [KICKOFF, { ...KICKOFF, date: 'i mars' }] } }));
    expect(faults).toEqual(['plan.trainerDays[1].date: date', 'plan.trainerDays[1].id: unlike']);
  });

  it('change neither the calendar nor the hours of anybody', () => {
    const [without, withDays] = [[], [KICKOFF]].map((trainerDays) =>
      offerFor({ plan: { trainerDays } }, { language: 'sv' }),
    );
    const others = (offer: typeof without) => offer?.sections.filter(({ id }) => id !== 'plan');
    expect(others(withDays)).toEqual(others(without));
  });

  it('stand in the offer in one sentence, in order of time, the rest as a number', () => {
    const days = Array.from({ length: 8 }, (_, i) => ({
      id: `e${i}`,
      date: `2027-04-${20 - i}`,
      title: `D${i}`,
    }));
    const reading = readingOf(offerFor({ plan: { trainerDays: [...days, KICKOFF] } }), 'plan');
    expect(reading.map((line) => line.replaceAll('\u00a0', ' '))).toContain(
      'Våra dagar hos er: Kickoff 2 mars 2027 (6 h), D7 13 apr. 2027, D6 14 apr. 2027, D5 15 apr. 2027, D4 16 apr. 2027, D3 17 apr. 2027 och 3 till.',
    );
  });

  it('are said by what is done on them when they change', () => {
    const documents = documentsOf(readOk(planFileOf({ plan: { trainerDays: [KICKOFF] } })), () => 'x');
    const at = ['plan', 'trainerDays'];
    const labelOf = (edit: Parameters<typeof changeOf>[1][number]) =>
      changeLabel(changeOf(documents, [edit]), sv).replaceAll('\u00a0', ' ');
    expect(labelOf({ subject: 'plan', kind: 'remove', at, item: 'd1' })).toBe('tog bort din dag  Kickoff ');
    expect(
      labelOf({ subject: 'plan', kind: 'set', at: [...at, { item: 'd1' }, 'date'], value: '2027-03-03' }),
    ).toBe('dag för dig ( Kickoff ) 2 mars 2027 blir 3 mars 2027');
  });
});

describe('a day that is chosen', () => {
  const plan = planOf({
    plan: { calendar: { pauses: [{ from: '2027-03-15', to: '2027-03-19', reason: 'Mässa' }] } },
  });

  it.each([
    ['2027-03-02', null],
    ['2027-02-28', { kind: 'outside', first: '2027-03-01', last: '2027-05-23' }],
    ['2027-03-29', { kind: 'redDay' }],
    ['2027-03-16', { kind: 'pause', reason: 'Mässa' }],
    ['2027-03-06', { kind: 'freeDay' }],
  ])('%s is asked about: %j', (date, question) => {
    expect(plainDayQuestion(plan, date)).toEqual(question);
  });
});

describe('a day of the trainer’s own', () => {
  const away = [{ from: '2027-03-08', to: '2027-03-12' }];
  const planWith = (...trainers: readonly Json[]) =>
    planOf({
      people: [...team({ sellers: 1, coaches: 1 }), ...trainers.map((one) => ({ ...one, role: 'trainer' }))],
    });

  it('is asked about where the trainer is away, or does not work that weekday', () => {
    const plan = planWith({ id: 'kim', away, workdays: [1, 2, 3, 4] });
    expect(trainerDayQuestion(plan, '2027-03-10')).toEqual({ kind: 'away', people: ['kim'] });
    expect(trainerDayQuestion(plan, '2027-03-19')).toEqual({ kind: 'away', people: ['kim'] });
    expect(trainerDayQuestion(plan, '2027-03-15')).toBeNull();
  });

  it('is asked about for what everybody else has there first', () => {
    expect(trainerDayQuestion(planWith({ id: 'kim', away }), '2027-03-06')).toEqual({ kind: 'freeDay' });
  });

  it('is nobody’s slip where one of several trainers is there, or where none is in the plan', () => {
    expect(trainerDayQuestion(planWith({ id: 'kim', away }, { id: 'lo' }), '2027-03-10')).toBeNull();
    expect(trainerDayQuestion(planWith(), '2027-03-10')).toBeNull();
    expect(trainerDayQuestion(planWith({ id: 'kim', away }, { id: 'lo', away }), '2027-03-10')).toEqual({
      kind: 'away',
      people: ['kim', 'lo'],
    });
  });
});
