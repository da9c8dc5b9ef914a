import { describe, expect, it } from 'vitest';
import { sectionsOf } from '#domain/offerSections.ts';
import { readPlanFile, toPlan, writePlanFile } from '#domain/planFile.ts';
import { DEFAULT_ALTERNATIVES, DEFAULT_CALENDAR } from '#domain/planFile/defaults.ts';
import { bytesOf, faultsOf, planFileOf, planOf, readOk, team } from '../support/plans.ts';

const NAMELESS = { name: null, email: null, away: [], workdays: null, preferredTime: null, busy: [] };
const UNASKED = { leader: null, coachingHoursPerWeek: null, travelMinutes: 0 };
const UNSAID = { salary: null, socialFee: null, hoursPerYear: null };
const NOTHING = { before: null, during: null, after: null };

describe('a plan file with two numbers', () => {
  it('is filled in with the usual rhythm, hours and country, and with nothing that nobody has said', () => {
    expect(planOf({ people: team({ sellers: 2, coaches: 1 }) })).toEqual({
      id: null,
      language: 'sv',
      client: { name: 'Exempelbolaget AB', contact: null, email: null, accent: null },
      consultant: { name: null, company: null, email: null, phone: null },
      academy: { name: null, start: null, end: null, price: null, modules: [] },
      cohort: null,
      people: [
        { ...NAMELESS, ...UNASKED, id: 'coach-1', role: 'coach' },
        { ...NAMELESS, id: 'seller-1', role: 'seller', coach: 'coach-1' },
        { ...NAMELESS, id: 'seller-2', role: 'seller', coach: 'coach-1' },
      ],
      start: '2027-03-01',
      weeks: 12,
      rhythm: {
        coaching: { perMonth: 2.5, minutes: 45, preparationMinutes: 15, groupSize: 1, start: null },
        productTraining: { perMonth: 1, minutes: 60, preparationMinutes: 30 },
        processReview: { perQuarter: 1, minutes: 120, preparationMinutes: 60 },
        refill: { perMonth: 1, minutes: 60, preparationMinutes: 0 },
      },
      alternatives: DEFAULT_ALTERNATIVES,
      checkpoints: { days: [], minutes: 60 },
      calendar: {
        timeZone: 'Europe/Stockholm',
        country: 'SE',
        workdays: [1, 2, 3, 4, 5],
        dayStart: '08:30',
        dayEnd: '16:30',
        lunch: { from: '12:00', to: '13:00' },
        pauses: [],
        coachingTimes: [],
        plannedFrom: null,
        softDays: DEFAULT_CALENDAR.softDays,
      },
      bookings: [],
      behaviours: [],
      celebrations: [],
      trainerDays: [],
      questions: [],
      guides: [],
      demands: { who: { leader: NOTHING, coach: NOTHING, trainer: NOTHING, seller: NOTHING }, courage: [] },
      investment: {
        currency: 'SEK',
        hourlyCost: { seller: null, coach: null, leader: null },
        hourlyCostFrom: { seller: UNSAID, coach: UNSAID, leader: UNSAID },
        fees: [],
        options: [],
        vatRate: 0.25,
        vatReason: null,
        annualSales: null,
        contributionMargin: null,
      },
      proposal: {
        date: null,
        validUntil: null,
        answer: null,
        told: [],
        commitments: { client: [], consultant: [] },
        sections: sectionsOf([]),
        terms: [],
        alternatives: false,
      },
    });
  });

  it('takes what it says and the default for the rest, field by field', () => {
    const plan = planOf({
      plan: {
        rhythm: { coaching: { perMonth: 3 }, processReview: { minutes: 90 } },
        calendar: { dayEnd: '17:00' },
        checkpoints: { days: [30] },
      },
    });
    expect(plan.rhythm.coaching).toEqual({
      perMonth: 3,
      minutes: 45,
      preparationMinutes: 15,
      groupSize: 1,
      start: null,
    });
    expect(plan.rhythm.processReview).toEqual({ perQuarter: 1, minutes: 90, preparationMinutes: 60 });
    expect([plan.calendar.dayStart, plan.calendar.dayEnd]).toEqual(['08:30', '17:00']);
    expect(plan.checkpoints).toEqual({ days: [30], minutes: 60 });
  });

  it('reads null as not said, but a lunch that is null as no lunch', () => {
    const said = planOf({
      id: null,
      language: null,
      academy: null,
      plan: {
        rhythm: null,
        bookings: null,
        calendar: { lunch: null, country: null },
        investment: { vatRate: null },
      },
    });
    expect(said).toEqual({
      ...planOf(),
      calendar: { ...planOf().calendar, lunch: null },
    });
  });

  it('counts sales or a margin of 0, and blank names, as not known', () => {
    const plan = planOf({
      cohort: '  ',
      people: [
        { ...team()[0], name: ' ' },
        { ...team()[1], name: ' Anna ' },
      ],
      plan: { investment: { annualSales: 0, contributionMargin: 0 }, questions: ['', ' Hur går det? '] },
    });
    expect([plan.cohort, ...plan.people.map((person) => person.name)]).toEqual([null, null, 'Anna']);
    expect([plan.investment.annualSales, plan.investment.contributionMargin]).toEqual([null, null]);
    expect(plan.questions).toEqual(['Hur går det?']);
  });
});

describe('what a plan file must have', () => {
  it('names everything that is missing at once', () => {
    expect(faultsOf({})).toEqual([
      'format: oneOf',
      'version: version',
      'client: object',
      'people: list',
      'plan: object',
    ]);
  });

  it('names a missing list of people once, not for each of those who are named', () => {
    const document = planFileOf({
      people: null,
      plan: { behaviours: [{ id: 'b', seller: 'anna', result: 'Avslut', behaviour: 'Ringer' }] },
    });
    expect(faultsOf(document)).toEqual(['people: list']);
  });

  it('names faults in the shape and in who names whom in the same answer', () => {
    const document = planFileOf({
      client: { name: '' },
      people: [
        { id: 'karin', role: 'coach' },
        { id: 'anna', role: 'seller', coach: 'karin2' },
      ],
      plan: { weeks: 105, behaviours: [{ id: 'b1', seller: 'bo', result: 'Avslut' }] },
    });
    expect(readPlanFile(bytesOf(document))).toEqual({
      ok: false,
      problem: {
        language: 'sv',
        unlisted: 0,
        faults: [
          { path: 'client.name', found: { kind: 'value', text: '""' }, expected: { kind: 'line' } },
          {
            path: 'plan.weeks',
            found: { kind: 'value', text: '105' },
            expected: { kind: 'wholeNumber', least: 1, most: 104 },
          },
          { path: 'plan.behaviours[0].behaviour', found: { kind: 'nothing' }, expected: { kind: 'line' } },
          {
            path: 'people[1].coach',
            found: { kind: 'value', text: '"karin2"' },
            expected: { kind: 'idOf', role: 'coach' },
          },
          {
            path: 'plan.behaviours[0].seller',
            found: { kind: 'value', text: '"bo"' },
            expected: { kind: 'idOf', role: 'seller' },
          },
        ],
      },
    });
  });

  it('wants at least one seller and one coach', () => {
    expect(faultsOf(planFileOf({ people: [] }))).toEqual(['people: atLeastOneOf', 'people: atLeastOneOf']);
    expect(faultsOf(planFileOf({ people: [team()[0]] }))).toEqual(['people: atLeastOneOf']);
  });

  it('wants every part of an item', () => {
    const document = planFileOf({
      academy: { modules: [{}] },
      people: [...team(), { id: 'x', role: 'leader', away: [{}] }],
      plan: {
        calendar: { pauses: [{}], coachingTimes: [{}] },
        bookings: [{}],
        behaviours: [{}],
        celebrations: [{}],
        investment: { fees: [{}] },
      },
    });
    expect(faultsOf(document).map((fault) => fault.split(':')[0])).toEqual([
      'people[2].away[0].from',
      'people[2].away[0].to',
      ...['from', 'to'].map((field) => `plan.calendar.pauses[0].${field}`),
      ...['coach', 'weekday', 'from', 'to'].map((field) => `plan.calendar.coachingTimes[0].${field}`),
      ...['id', 'kind', 'people', 'start', 'end', 'state'].map((field) => `plan.bookings[0].${field}`),
      ...['id', 'seller', 'result', 'behaviour'].map((field) => `plan.behaviours[0].${field}`),
      ...['id', 'how'].map((field) => `plan.celebrations[0].${field}`),
      ...['item', 'quantity', 'price'].map((field) => `plan.investment.fees[0].${field}`),
      'academy.modules[0].title',
    ]);
  });

  it('refuses a newer version with that as the only fault, in the language of the plan', () => {
    expect(readPlanFile(bytesOf({ format: 'men-sen-da/plan', version: 2, language: 'en' }))).toEqual({
      ok: false,
      problem: {
        language: 'en',
        unlisted: 0,
        faults: [
          {
            path: 'version',
            found: { kind: 'value', text: '2' },
            expected: { kind: 'notNewer', version: 1 },
          },
        ],
      },
    });
  });
});

describe('a plan file that is written again', () => {
  it('keeps unknown fields, nulls and the order of everything', () => {
    const document = {
      future: { list: [1, null, { deep: true }] },
      ...planFileOf({ language: null, plan: { calendar: { lunch: null, theme: 'höst' } } }),
    };
    expect(writePlanFile(readOk(document))).toBe(`${JSON.stringify(document, null, 2)}\n`);
  });

  it('leaves unknown fields out of the plan', () => {
    const file = readOk(planFileOf({ extra: 1, people: team().map((person) => ({ ...person, shoe: 43 })) }));
    expect(toPlan(file)).toEqual(planOf());
  });
});
