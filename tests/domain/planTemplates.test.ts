import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepsake } from '#contract/library.ts';
import { documentsOf, fileOf, type PlanDocuments } from '#domain/edit/documents.ts';
import type { Json, JsonObject } from '#domain/edit/json.ts';
import { figuresOf } from '#domain/figures.ts';
import { toPlan } from '#domain/planFile.ts';
import { BUILT_IN, builtInTemplate } from '#domain/templates/builtIn.ts';
import { nextAcademy, nextCohort } from '#domain/templates/nextCohort.ts';
import { isTemplate, planFrom, templateOf } from '#domain/templates/planTemplate.ts';
import { en } from '#resources/texts/en/en.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { anyPlanFile } from '../support/anyPlanFile.ts';
import { planFileOf, readOk } from '../support/plans.ts';

let ids = 0;
const newId = (): string => `new-${++ids}`;

const file = readOk(
  planFileOf({
    cohort: 'Omgång 1',
    academy: {
      name: 'Säljakademin',
      start: '2027-01-11',
      modules: [{ title: 'Behovet', date: '2027-01-13' }],
    },
    people: [
      { id: 'l', role: 'leader', name: 'Lena Rask' },
      { id: 'k', role: 'coach', name: 'Karin Ek', leader: 'l', coachingHoursPerWeek: 4 },
      { id: 'a', role: 'seller', name: 'Åsa Öhman', coach: 'k' },
      { id: 'b', role: 'seller', coach: 'k' },
    ],
    plan: {
      ...{ start: '2027-03-03', weeks: 26 },
      rhythm: { coaching: { perMonth: 3 } },
      calendar: {
        dayStart: '09:00',
        pauses: [{ from: '2027-07-12', to: '2027-08-08', reason: 'Semester' }],
        coachingTimes: [{ coach: 'k', weekday: 2, from: '09:00', to: '12:00' }],
      },
      behaviours: [{ id: 'x', seller: 'a', result: 'Avslut', behaviour: 'Frågar först' }],
      celebrations: [
        { id: 'one', how: 'Tårta', date: '2027-04-02' },
        { id: 'two', how: 'Fika', scope: 'individual', person: 'a' },
      ],
      guides: [{ kind: 'grow' }],
      investment: { annualSales: 1e7, fees: [{ item: 'Coaching', quantity: 2, price: 100 }] },
      proposal: {
        date: '2027-02-01',
        told: ['Vi tappar fart.'],
        commitments: { client: ['Karin Ek: Tiderna hålls.'] },
        sections: [
          { id: 'refill', shown: false },
          { id: 'asks', before: 'Så arbetar vi.', after: 'Det har KARIN EK sagt ja till.' },
        ],
      },
    },
  }),
);
const documents = documentsOf(file, newId);

function planIn(plan: JsonObject, of: PlanDocuments = documents): ReturnType<typeof toPlan> {
  return toPlan(readOk(fileOf({ ...of, plan })));
}

describe('A template', () => {
  const template = templateOf({ documents, plan: toPlan(file) });

  it('has the way of working, and nothing of who, when and what is the client’s own', () => {
    expect(template).toMatchObject({
      weeks: 26,
      rhythm: { coaching: { perMonth: 3 } },
      calendar: { dayStart: '09:00' },
      // Friday of the fifth week.
      celebrations: [{ id: 'one', how: 'Tårta', day: 32 }],
      trainerDays: [],
      guides: [{ kind: 'grow' }],
      investment: { fees: [{ item: 'Coaching', quantity: 2, price: 100 }] },
      proposal: {
        commitments: { client: ['Tiderna hålls.'] },
        sections: [
          { id: 'refill', shown: false },
          { id: 'asks', before: 'Så arbetar vi.' },
        ],
      },
    });
  });

  it('is dated from any day, each celebration on its weekday and none before the start', () => {
    const dated = planFrom(template, '2027-08-18');
    expect(dated).toMatchObject({ start: '2027-08-18', celebrations: [{ date: '2027-09-17' }] });
    const early = planFrom({ weeks: 4, celebrations: [{ id: 'a', how: 'Fika', day: 0 }] }, '2027-08-18');
    expect(early['celebrations']).toEqual([{ id: 'a', how: 'Fika', date: '2027-08-18' }]);
  });

  it('is kept where it makes a plan, and refused where it does not', () => {
    const kept = (plan: Json) =>
      keepsake.safeParse({ kind: 'planTemplate', document: { name: 'Min', language: 'sv', plan } }).success;
    expect(kept(template)).toBe(true);
    const wrong: readonly Json[] = [
      ...[null, [], {}, { ...template, weeks: 0 }, { ...template, weeks: 500 }],
      { ...template, people: [] },
      { ...template, bookings: [] },
      { ...template, celebrations: [{ id: 'a', how: 'Fika', day: 1e9 }] },
      { ...template, questions: ['x'.repeat(200_001)] },
      { ...template, calendar: { coachingTimes: [{ coach: 'k', weekday: 2, from: '09:00', to: '12:00' }] } },
    ];
    for (const plan of wrong) expect([plan, kept(plan)]).toEqual([plan, false]);
  });

  it('is made of any plan, and makes a plan again that makes the same template', () => {
    fc.assert(
      fc.property(anyPlanFile, (any) => {
        const read = readOk(any);
        const made = templateOf({ documents: documentsOf(read, newId), plan: toPlan(read) });
        expect([made, isTemplate(made)]).toEqual([made, true]);
        const plan = planFrom(made, read.plan.start);
        const again = readOk({ ...any, plan });
        expect(templateOf({ documents: documentsOf(again, newId), plan: toPlan(again) })).toMatchObject({
          weeks: made['weeks'] ?? 0,
        });
      }),
    );
  });
});

describe('The templates that come with the program', () => {
  it.each(BUILT_IN)('%s is at least as much as research asks for', (which) => {
    for (const texts of [sv, en]) {
      const template = builtInTemplate(which, texts);
      expect(isTemplate(template)).toBe(true);
      const plan = planIn({ ...documents.plan, plan: planFrom(template, '2027-01-04') });
      expect(Object.values(figuresOf(plan).research)).not.toContain('below');
      const last = 7 * plan.weeks;
      expect(plan.checkpoints.days.every((day) => day <= last)).toBe(true);
      for (const { date } of plan.celebrations)
        expect((date ?? '') > plan.start && (date ?? '') < endOf(plan)).toBe(true);
    }
  });
});

function endOf({ start, weeks }: { readonly start: string; readonly weeks: number }): string {
  return new Date(Date.parse(start) + 7 * weeks * 86_400_000).toISOString().slice(0, 10);
}

describe('The next cohort', () => {
  it('works as the last one from another day, with chiefs and without what was that cohort’s own', () => {
    const next = planIn(
      nextCohort(documents.plan, { start: '2027-08-18', cohort: 'Omgång 2', withSellers: false }, newId),
    );
    expect(next).toMatchObject({
      cohort: 'Omgång 2',
      start: '2027-08-18',
      weeks: 26,
      bookings: [],
      behaviours: [],
    });
    expect(next.id).not.toBe(toPlan(file).id);
    expect(next.rhythm.coaching.perMonth).toBe(3);
    expect(next.people.map(({ role, name }) => [role, name])).toEqual([
      ['leader', 'Lena Rask'],
      ['coach', 'Karin Ek'],
      ['seller', null],
      ['seller', null],
    ]);
    expect(next.celebrations.map(({ id, date }) => [id, date])).toEqual([['one', '2027-09-17']]);
    expect(next.calendar).toMatchObject({ dayStart: '09:00', pauses: [], coachingTimes: [{ coach: 'k' }] });
    expect(next.investment.fees).toHaveLength(1);
    expect(next.proposal).toMatchObject({
      date: null,
      told: [],
      commitments: { client: ['Karin Ek: Tiderna hålls.'] },
    });
  });

  it('keeps sellers and what is celebrated of each, where they come along, and pauses still to come', () => {
    const next = planIn(
      nextCohort(documents.plan, { start: '2027-06-01', cohort: '', withSellers: true }, newId),
    );
    expect(next.cohort).toBeNull();
    expect(next.people.map(({ id }) => id)).toEqual(['l', 'k', 'a', 'b']);
    expect(next.celebrations).toHaveLength(2);
    expect(next.calendar.pauses).toHaveLength(1);
  });

  it('is a plan, whatever the last one was', () => {
    fc.assert(
      fc.property(anyPlanFile, fc.boolean(), (any, withSellers) => {
        const one = documentsOf(readOk(any), newId);
        const plan = nextCohort(one.plan, { start: '2030-06-03', cohort: 'Nästa', withSellers }, newId);
        const academy = nextAcademy(one.academy, newId);
        const made = readOk(fileOf({ ...one, plan, academy }));
        expect(made.people).toHaveLength((any['people'] as readonly unknown[]).length);
      }),
    );
  });

  it('may have an academy of its own: the same modules, without days', () => {
    expect(nextAcademy(documents.academy, () => 'm')).toEqual({
      name: 'Säljakademin',
      modules: [{ $id: 'm', title: 'Behovet' }],
    });
  });
});
