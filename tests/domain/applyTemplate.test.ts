import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsOf, fileOf, type PlanDocuments } from '#domain/edit/documents.ts';
import { hasItemIds } from '#domain/edit/items.ts';
import { isJsonObject, type JsonObject } from '#domain/edit/json.ts';
import { checkPlanFile, toPlan } from '#domain/planFile.ts';
import { withTemplate, withoutProposals } from '#domain/templates/applyTemplate.ts';
import { BUILT_IN, builtInTemplate } from '#domain/templates/builtIn.ts';
import { differences } from '#domain/versions/differences.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { anyPlanFile } from '../support/anyPlanFile.ts';
import { planFileOf, readOk } from '../support/plans.ts';

let ids = 0;
const newId = (): string => `new-${++ids}`;

const file = readOk(
  planFileOf({
    people: [
      { id: 'k', role: 'coach', name: 'Karin Ek', coachingHoursPerWeek: 4 },
      { id: 'a', role: 'seller', name: 'Åsa Öhman', coach: 'k' },
    ],
    plan: {
      ...{ start: '2027-03-03', weeks: 26 },
      rhythm: { coaching: { perMonth: 3 } },
      calendar: {
        dayStart: '09:00',
        pauses: [{ from: '2027-07-12', to: '2027-08-08', reason: 'Semester' }],
      },
      behaviours: [{ id: 'x', seller: 'a', result: 'Avslut', behaviour: 'Frågar först' }],
      celebrations: [
        { id: 'one', how: 'Tårta', date: '2027-04-02' },
        { id: 'two', how: 'Fika', scope: 'individual', person: 'a' },
      ],
      trainerDays: [{ id: 'd', title: 'Kickoff', date: '2027-03-08' }],
      guides: [{ kind: 'grow' }],
      investment: { annualSales: 1e7, fees: [{ item: 'Coaching', quantity: 2, price: 100 }] },
      proposal: {
        date: '2027-02-01',
        told: ['Vi tappar fart.'],
        commitments: { client: ['Karin Ek: Tiderna hålls.'] },
      },
    },
  }),
);
const documents = documentsOf(file, newId);

function planIn(plan: JsonObject, of: PlanDocuments = documents): ReturnType<typeof toPlan> {
  return toPlan(readOk(fileOf({ ...of, plan })));
}

describe('A template in a plan that is there', () => {
  const used = (template: JsonObject, of: PlanDocuments = documents): JsonObject =>
    withTemplate(of.plan, template, newId);
  const own = {
    ...{ weeks: 12, rhythm: { coaching: { perMonth: 2 } } },
    celebrations: [{ id: 'new', how: 'Middag', day: 4 }],
    trainerDays: [],
    guides: [{ kind: 'refill' }, { kind: 'interest' }],
    calendar: { dayStart: '07:00' },
    investment: { fees: [{ item: 'Dyrt', quantity: 1, price: 9 }] },
    proposal: { commitments: { client: [], consultant: ['Vi ringer.'] }, terms: ['Trettio dagar.'] },
  };

  it('takes its rhythm, guides, celebrations and promises, with days from the plan’s start', () => {
    const plan = planIn(used(own));
    expect(plan).toMatchObject({ start: '2027-03-03', weeks: 12, rhythm: { coaching: { perMonth: 2 } } });
    expect(plan.guides.map(({ kind }) => kind)).toEqual(['refill', 'interest']);
    expect(plan.celebrations.map(({ id, date }) => [id, date])).toEqual([
      ['new', '2027-03-05'],
      ['two', null],
    ]);
    expect(plan.proposal).toMatchObject({
      date: '2027-02-01',
      told: ['Vi tappar fart.'],
      terms: ['Trettio dagar.'],
      commitments: { client: ['Karin Ek: Tiderna hålls.'], consultant: ['Vi ringer.'] },
    });
  });

  it('keeps people, behaviours, the days and the money, and what the template is silent on', () => {
    const plan = planIn(used(own));
    const before = toPlan(file);
    for (const part of ['people', 'behaviours', 'calendar', 'investment', 'trainerDays', 'demands'] as const)
      expect(plan[part]).toEqual(before[part]);
    const silent = planIn(used({ weeks: 12 }));
    expect(silent.guides).toEqual(before.guides);
    expect(silent.celebrations).toEqual(before.celebrations);
    expect(silent.rhythm).toEqual(toPlan(readOk(planFileOf({}))).rhythm);
  });

  it('lets go of proposed times and keeps those that somebody has set', () => {
    const at = { start: '2027-03-04T10:00:00+01:00', end: '2027-03-04T10:45:00+01:00' };
    const booking = { kind: 'coaching', people: ['k', 'a'], ...at };
    const bookings = ['proposed', 'moved', 'locked', 'held', 'missed', 'cancelled'].map((state, i) => ({
      ...booking,
      ...{ id: `coaching-a-${i + 1}`, state },
    }));
    const plan = objectIn(documents.plan, 'plan');
    const booked = { ...documents, plan: { ...documents.plan, plan: { ...plan, bookings } } };
    expect(planIn(used(own, booked), booked).bookings.map(({ state }) => state)).toEqual([
      ...['moved', 'locked', 'held', 'missed', 'cancelled'],
    ]);
    const proposed = { ...documents.plan, plan: { ...plan, bookings: bookings.slice(0, 1) } };
    expect(objectIn(withoutProposals(proposed), 'plan')).not.toHaveProperty('bookings');
  });

  it('makes a plan of any plan, and the same when it is used again', () => {
    fc.assert(
      fc.property(anyPlanFile, fc.constantFrom(...BUILT_IN), (any, which) => {
        const of = documentsOf(readOk(any), newId);
        const once = { ...of, plan: used(builtInTemplate(which, sv), of) };
        const made = checkPlanFile(fileOf(once));
        // A plan that begins late ends where no red days are known.
        if (!made.ok) return;
        expect(hasItemIds(once.plan)).toBe(true);
        expect(differences(once, { ...once, plan: used(builtInTemplate(which, sv), once) })).toEqual([]);
      }),
    );
  });
});

function objectIn(object: JsonObject, field: string): JsonObject {
  const value = object[field];
  if (!isJsonObject(value ?? null)) throw new Error(`no ${field}`);
  return value as JsonObject;
}
