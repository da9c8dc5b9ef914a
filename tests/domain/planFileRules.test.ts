import { describe, expect, it } from 'vitest';
import { faultsOf, planFileOf, team, type Json } from '../support/plans.ts';
import { readPlanFile } from '#domain/planFile.ts';

const withPlan = (plan: Json): Json => planFileOf({ plan });
const withCalendar = (calendar: Json): Json => withPlan({ calendar });

const person = (overrides: Json): Json =>
  planFileOf({ people: [...team(), { role: 'leader', ...overrides }] });
const cases: readonly (readonly [string, Json, readonly string[]])[] = [
  ['a colour by its name', planFileOf({ client: { accent: 'blå' } }), ['client.accent: color']],
  ['a colour with its sign', planFileOf({ client: { accent: '#1F4E8C' } }), ['client.accent: color']],
  ['another format', planFileOf({ format: 'men-sen-da/backup' }), ['format: oneOf']],
  ['a version that never was', planFileOf({ version: 0 }), ['version: version']],
  ['a version as text', planFileOf({ version: '1' }), ['version: version']],
  ['a third language', planFileOf({ language: 'no' }), ['language: oneOf']],
  ['a role nobody has', person({ id: 'x', role: 'chef' }), ['people[2].role: oneOf']],
  ['an id in capitals', person({ id: 'Lars' }), ['people[2].id: newId']],
  ['an id of 49 characters', person({ id: 'a'.repeat(49) }), ['people[2].id: newId']],
  ['the id all', person({ id: 'all' }), ['people[2].id: newId']],
  ...['con', 'prn', 'aux', 'nul', 'com0', 'com9', 'lpt1'].map(
    (id) => [`the device ${id} as an id`, person({ id }), ['people[2].id: newId']] as const,
  ),
  ['the same id twice', person({ id: 'coach-1' }), ['people[2].id: unlike']],
  [
    'a leader who is no leader',
    planFileOf({ people: [...team(), { id: 'x', role: 'coach', leader: 'seller-1' }] }),
    ['people[2].leader: idOf'],
  ],
  [
    'an absence backwards',
    person({ id: 'x', away: [{ from: '2027-05-02', to: '2027-05-01' }] }),
    ['people[2].away[0].from: notAfter'],
  ],
  ['30 February', withPlan({ start: '2027-02-30' }), ['plan.start: date']],
  ['29 February in a year without one', withPlan({ start: '2027-02-29' }), ['plan.start: date']],
  ['weeks in halves', withPlan({ weeks: 4.5 }), ['plan.weeks: wholeNumber']],
  ['no weeks', withPlan({ weeks: 0 }), ['plan.weeks: wholeNumber']],
  ['a start before the holiday tables', withPlan({ start: '2019-12-31' }), ['plan.start: knownHolidays']],
  ['an end after the holiday tables', withPlan({ start: '2045-12-01' }), ['plan.weeks: endWithHolidays']],
  [
    'a month without end',
    withPlan({ rhythm: { coaching: { perMonth: -1 } } }),
    ['plan.rhythm.coaching.perMonth: number'],
  ],
  [
    'half minutes',
    withPlan({ rhythm: { refill: { minutes: 7.5 } } }),
    ['plan.rhythm.refill.minutes: wholeNumber'],
  ],
  [
    'the same checkpoint twice',
    withPlan({ checkpoints: { days: [30, 30] } }),
    ['plan.checkpoints.days[1]: unlike'],
  ],
  [
    'groups of seven, and of nobody',
    withPlan({
      rhythm: { coaching: { groupSize: 7 } },
      alternatives: [{ kind: 'base', rhythm: { coaching: { groupSize: 0 } } }],
    }),
    [
      'plan.rhythm.coaching.groupSize: wholeNumber',
      'plan.alternatives[0].rhythm.coaching.groupSize: wholeNumber',
    ],
  ],
  [
    'a start without an end, at no pace',
    withPlan({ rhythm: { coaching: { start: { weeks: 53 } } } }),
    ['plan.rhythm.coaching.start.weeks: wholeNumber', 'plan.rhythm.coaching.start.perMonth: number'],
  ],
  [
    'an alternative twice, and one that is none',
    withPlan({ alternatives: [{ kind: 'full' }, { kind: 'best' }, { kind: 'full' }] }),
    ['plan.alternatives[1].kind: oneOf', 'plan.alternatives[2].kind: unlike'],
  ],
  [
    'alternatives in the offer, in words',
    withPlan({ proposal: { alternatives: 'yes' } }),
    ['plan.proposal.alternatives: boolean'],
  ],
  ['a country without tables', withCalendar({ country: 'FR' }), ['plan.calendar.country: oneOf']],
  ['a town without a zone', withCalendar({ timeZone: 'Europe/Borås' }), ['plan.calendar.timeZone: timeZone']],
  ['an offset for a zone', withCalendar({ timeZone: '+01:00' }), ['plan.calendar.timeZone: timeZone']],
  ['no workday', withCalendar({ workdays: [] }), ['plan.calendar.workdays: atLeastOne']],
  ['an eighth weekday', withCalendar({ workdays: [1, 8] }), ['plan.calendar.workdays[1]: wholeNumber']],
  ['a workday twice', withCalendar({ workdays: [1, 1] }), ['plan.calendar.workdays[1]: unlike']],
  [
    'a day that ends before it starts',
    withCalendar({ dayStart: '17:00' }),
    ['plan.calendar.dayStart: before'],
  ],
  [
    'a day that ends before it starts, whatever its lunch',
    withCalendar({ dayStart: '17:00', lunch: { from: '12:00', to: '13:00' } }),
    ['plan.calendar.dayStart: before'],
  ],
  ['half past twenty-four', withCalendar({ dayEnd: '24:30' }), ['plan.calendar.dayEnd: time']],
  [
    'lunch before the day',
    withCalendar({ lunch: { from: '07:30', to: '08:00' } }),
    ['plan.calendar.lunch.from: withinDay', 'plan.calendar.lunch.to: withinDay'],
  ],
  ['lunch without an end', withCalendar({ lunch: { from: '12:00' } }), ['plan.calendar.lunch.to: time']],
  [
    'a pause backwards',
    withCalendar({ pauses: [{ from: '2027-07-02', to: '2027-07-01' }] }),
    ['plan.calendar.pauses[0].from: notAfter'],
  ],
  [
    'a coaching time of a seller, backwards',
    withCalendar({ coachingTimes: [{ coach: 'seller-1', weekday: 1, from: '10:00', to: '10:00' }] }),
    ['plan.calendar.coachingTimes[0].from: before', 'plan.calendar.coachingTimes[0].coach: idOf'],
  ],
  [
    'money that is no number',
    withPlan({ investment: { annualSales: '60 000 000' } }),
    ['plan.investment.annualSales: number'],
  ],
  ['VAT in percent', withPlan({ investment: { vatRate: 25 } }), ['plan.investment.vatRate: number']],
  [
    'a currency that is none',
    withPlan({ investment: { currency: 'KR' } }),
    ['plan.investment.currency: currency'],
  ],
  [
    'an offer that ends before it is made',
    withPlan({ proposal: { date: '2027-02-01', validUntil: '2027-01-31' } }),
    ['plan.proposal.date: notAfter'],
  ],
  [
    'the same behaviour id twice',
    withPlan({
      behaviours: [1, 2].map(() => ({
        id: 'b1',
        seller: 'seller-1',
        result: 'Avslut',
        behaviour: 'Förbereder',
      })),
    }),
    ['plan.behaviours[1].id: unlike'],
  ],
  [
    'celebrations for a coach, for nobody there, and of a size that is none',
    withPlan({
      celebrations: ['coach-1', 'x'].map((person, i) => ({
        id: `c${i}`,
        how: 'Fika',
        scope: 'individual',
        person,
        size: 'huge',
      })),
    }),
    [
      'plan.celebrations[0].size: oneOf',
      'plan.celebrations[1].size: oneOf',
      'plan.celebrations[0].person: idOf',
      'plan.celebrations[1].person: idOf',
    ],
  ],
];

describe('each rule has its fault', () => {
  it.each(cases)('%s', (_, document, faults) => {
    expect(faultsOf(document)).toEqual(faults);
  });

  it('an infinite number', () => {
    const text = JSON.stringify(planFileOf({ academy: { price: 0 } })).replace('"price":0', '"price":1e999');
    const read = readPlanFile(new TextEncoder().encode(text));
    expect(read.ok ? [] : read.problem.faults).toEqual([
      {
        path: 'academy.price',
        found: { kind: 'value', text: 'Infinity' },
        expected: { kind: 'number', least: 0, most: 1e12 },
      },
    ]);
  });
});
