import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Proposal } from '#domain/proposal/blocks.ts';
import { textsOf } from '#domain/proposal/blockTexts.ts';
import { parseText, visibleText } from '#domain/proposal/text.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { anySections } from '../support/anySections.ts';
import { offerForPlan, valuesIn } from '../support/offers.ts';
import { planOf, team, type Json } from '../support/plans.ts';

/** Figures of a seller's own that no offer may show, in any way of writing them. */
const OWN_FIGURES = {
  baseline: 98761,
  target: 98762,
  unit: 'egenenhet',
  evidence: 'egetbevis',
  from: '2031-08-19',
};

const names = fc.constantFrom(
  'Anna Berg',
  'Åsa **Öst** [^prosales]',
  'محمد علي',
  '[länk](#summary) \\',
  'a & b < c >',
  'Lång '.repeat(60).trim(),
);
const perMonth = fc.constantFrom(0, 0.3, 0.5, 1, 1.5, 2, 2.5, 3, 4.5);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const people = fc
  .record({
    sellers: fc.integer({ min: 1, max: 34 }),
    coaches: fc.integer({ min: 1, max: 4 }),
    leaders: fc.integer({ min: 0, max: 2 }),
    trainers: fc.integer({ min: 0, max: 1 }),
    hours: maybe(fc.constantFrom(0, 0.5, 2, 8)),
    typed: fc.array(names, { minLength: 8, maxLength: 8 }),
  })
  .map(({ typed, hours, ...size }) =>
    team({ ...size, ...(hours !== undefined && { hours }) }).map((person, i) => ({
      ...person,
      ...(i % 2 === 0 && { name: typed[i % 8] }),
    })),
  );

const investment = fc.record({
  currency: fc.constantFrom('SEK', 'EUR', 'NOK'),
  hourlyCost: maybe(fc.constantFrom({ seller: 500 }, { seller: 500, coach: 600, leader: 900 })),
  fees: maybe(fc.constantFrom([], [{ item: 'Coaching', quantity: 2.5, price: 99.5 }])),
  options: maybe(fc.constantFrom([], [{ item: 'Extra', quantity: 1, unit: 'dag', price: 0 }])),
  vatRate: maybe(fc.constantFrom(0, 0.25)),
  vatReason: maybe(fc.constantFrom(' ', 'momsfri utbildning')),
  annualSales: maybe(fc.constantFrom(0, 1000, 60_000_000)),
  contributionMargin: maybe(fc.constant(0.35)),
});

const planParts = fc.record({
  start: fc.constantFrom('2026-11-25', '2027-03-01', '2027-12-30'),
  weeks: fc.constantFrom(1, 2, 12, 26, 40, 60),
  rhythm: fc.record({
    coaching: fc.record({
      perMonth,
      minutes: fc.constantFrom(30, 45),
      preparationMinutes: fc.constantFrom(0, 15),
    }),
    productTraining: fc.record({ perMonth }),
    processReview: fc.record({ perQuarter: perMonth }),
    refill: fc.record({ perMonth }),
  }),
  checkpoints: maybe(fc.constant({ days: [30, 60, 120] })),
  calendar: fc.record({
    country: fc.constantFrom('SE', 'NO', 'DE', 'US'),
    pauses: fc.constantFrom([], [{ from: '2027-03-08', to: '2027-04-02' }]),
  }),
  behaviours: fc.array(
    fc.record({
      result: names,
      behaviour: names,
      ...Object.fromEntries(Object.entries(OWN_FIGURES).map(([key, value]) => [key, fc.constant(value)])),
    }),
    { maxLength: 8 },
  ),
  celebrations: maybe(
    fc.constantFrom(
      [],
      [
        { id: 'c', how: 'Fika' },
        { id: 'd', how: 'Tårta', date: '2027-03-04' },
      ],
    ),
  ),
  trainerDays: maybe(
    fc.array(names, { maxLength: 8 }).map((titles) =>
      titles.map((title, i) => ({
        id: `d${i}`,
        date: '2027-03-04',
        title,
        ...(i % 2 === 0 && { hours: i }),
      })),
    ),
  ),
  questions: maybe(fc.array(names, { maxLength: 2 })),
  investment,
  proposal: maybe(
    fc.record({
      told: fc.array(names, { maxLength: 3 }),
      commitments: fc.record({
        client: fc.array(names, { maxLength: 2 }),
        consultant: fc.array(names, { maxLength: 2 }),
      }),
      terms: fc.array(names, { maxLength: 2 }),
      sections: maybe(anySections),
    }),
  ),
});

const plans = fc
  .record({
    people,
    plan: planParts,
    cohort: maybe(names),
    consultant: maybe(fc.record({ name: maybe(names), company: maybe(names) })),
    academy: maybe(fc.record({ name: maybe(names), price: maybe(fc.constant(240_000)) })),
  })
  .map(({ plan, ...rest }): Json => {
    const behaviours = plan.behaviours.map((each, i) => ({ ...each, id: `b${i}`, seller: 'seller-1' }));
    return { ...rest, plan: { ...plan, behaviours } };
  })
  // A value that is not there is a field that is not there, as in a file.
  .map((overrides) => planOf(JSON.parse(JSON.stringify(overrides)) as Json));

function forEveryOffer(check: (offer: Proposal, other: Proposal) => void): void {
  fc.assert(
    fc.property(plans, (plan) => {
      const schedule = schedulePlan(plan);
      check(offerForPlan(plan, { schedule }), offerForPlan(plan, { schedule, language: 'en' }));
    }),
    { numRuns: 40 },
  );
}

const blocksIn = (offer: Proposal): readonly Block[] => offer.sections.flatMap((section) => section.blocks);
const piecesIn = (offer: Proposal) => blocksIn(offer).flatMap(textsOf).flatMap(parseText);

describe('whatever the plan holds', () => {
  test('nothing prints undefined, null, NaN or an object, and every number is finite', () => {
    forEveryOffer((...offers) => {
      for (const value of offers.flatMap(valuesIn)) {
        if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
        else expect(value).not.toMatch(/undefined|null|NaN|\[object|Infinity|∞|, ,| {2}/);
      }
    });
  });

  test('every link leads to a section, and notes and references are one to one', () => {
    forEveryOffer((...offers) => {
      for (const offer of offers) {
        const pieces = piecesIn(offer);
        const links = pieces.flatMap((piece) => (piece.kind === 'link' ? [piece.section] : []));
        const references = pieces.flatMap((piece) => (piece.kind === 'note' ? [piece.id] : []));
        expect(offer.sections.map(({ id }) => id)).toEqual(expect.arrayContaining(links));
        expect(offer.notes.map(({ id }) => id)).toEqual([...new Set(references)]);
      }
    });
  });

  test('no seller’s own baseline, target, unit, evidence or day is shown', () => {
    forEveryOffer((...offers) => {
      const all = JSON.stringify(offers).replace(/[\s,.\u00a0]/g, '');
      for (const figure of Object.values(OWN_FIGURES)) expect(all).not.toContain(String(figure));
      expect(all).not.toMatch(/aug\w*2031/i);
    });
  });

  test('Swedish and English have the same sections and the same kinds of blocks', () => {
    const shape = (offer: Proposal) =>
      offer.sections.map(({ id, blocks }) => [id, blocks.map(({ type }) => type)]);
    forEveryOffer((swedish, english) => expect(shape(english)).toEqual(shape(swedish)));
  });

  test('no heading stands alone, no list or table is empty, every row has its cells', () => {
    forEveryOffer((offer) => {
      for (const { title, blocks } of offer.sections) {
        expect(title).not.toBe('');
        expect(blocks.at(-1)?.type).not.toBe('heading');
        for (const block of blocks) {
          if ('items' in block) expect(block.items.length).toBeGreaterThan(0);
          if (block.type === 'table')
            expect(new Set(block.rows.map((row) => row.length))).toEqual(new Set([block.columns.length]));
          if (block.type === 'pair')
            expect(block.left.items.length * block.right.items.length).toBeGreaterThan(0);
        }
      }
    });
  });

  test('a calendar has at most 26 weeks, and months, red days and rows fit its weeks', () => {
    forEveryOffer((offer) => {
      for (const block of blocksIn(offer)) {
        if (block.type !== 'calendar') continue;
        const weeks = block.weeks.length;
        expect(weeks).toBeLessThanOrEqual(26);
        expect(block.months.reduce((sum, month) => sum + month.weeks, 0)).toBe(weeks);
        expect(block.rows.every((row) => row.cells.length === weeks)).toBe(true);
      }
    });
  });

  test('a plan with sessions that found no place is never called better than it is', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const schedule = schedulePlan(plan);
        fc.pre(schedule.unplaced.length > 0);
        const verdicts = blocksIn(offerForPlan(plan, { schedule })).filter(({ type }) => type === 'verdict');
        expect(['Går inte ihop än.', 'För tunt.']).toContain(verdicts.flatMap(textsOf).join());
      }),
      { numRuns: 25 },
    );
  });

  test('hours and rates that nobody has said are never written as nothing', () => {
    forEveryOffer((offer) => {
      for (const block of blocksIn(offer)) {
        if (block.type === 'hoursChart')
          for (const { has } of block.coaches) if (has === null) expect(block.alt).not.toContain('har 0');
        if (block.type === 'costBars') expect(block.bars.map(({ value }) => value)).not.toContain(0);
        if (block.type === 'table' && block.title === 'Er egen tid')
          expect(block.rows.flat().filter((cell) => /^0\s/.test(cell))).toEqual([]);
      }
    });
  });

  test('with initials no whole name of a seller, coach or leader is left anywhere', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const hidden = plan.people.filter(({ role, name }) => role !== 'trainer' && name !== null);
        // The parties sign with their own names, also where somebody bears the same.
        const consultant = { ...plan.consultant, name: null, company: null };
        const people = plan.people.map((person) =>
          person.role === 'trainer' ? { ...person, name: null } : person,
        );
        const offer = offerForPlan({ ...plan, consultant, people }, { initials: true });
        const all = [...blocksIn(offer).flatMap(textsOf).map(visibleText), ...valuesIn(offer)].join('\n');
        for (const { name } of hidden) expect(all).not.toContain(name);
      }),
      { numRuns: 25 },
    );
  });
});
