import { describe, expect, it, test } from 'vitest';
import {
  activeOn,
  answersTo,
  behavioursBySeller,
  kindsOf,
  targetDoubt,
  teamsOf,
} from '#domain/behaviours.ts';
import { addBehaviour, copyBehaviour } from '#domain/edit/behaviours.ts';
import { withEdits } from '#domain/edit/change.ts';
import { documentsOf, fileOf } from '#domain/edit/documents.ts';
import type { Behaviour } from '#domain/plan.ts';
import { toPlan } from '#domain/planFile.ts';
import { resultIn } from '#domain/resultIn.ts';
import { en } from '#resources/texts/en/en.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { planFileOf, planOf, readOk, team, type Json } from '../support/plans.ts';

const behaviour = (id: string, seller: string, more: Json = {}): Json => ({
  ...{ id, seller, result: 'Antal avslut', behaviour: 'Förbereder varje möte' },
  ...more,
});
const planWith = (...behaviours: Json[]) =>
  planOf({ people: team({ sellers: 4, coaches: 2 }), plan: { behaviours } });

describe('a behaviour in the plan', () => {
  it('has the answers that were given, and starts with the plan where no day is said', () => {
    const [first, second] = planWith(
      behaviour('a', 'seller-1', { test: { seen: false, practised: true }, from: '2027-04-12' }),
      behaviour('b', 'seller-1'),
    ).behaviours;
    expect(first).toMatchObject({
      test: { influence: null, seen: false, practised: true, followedUp: null },
      from: '2027-04-12',
    });
    expect(second).toMatchObject({
      test: { influence: null, seen: null, practised: null, followedUp: null },
      from: null,
    });
    expect(answersTo(first?.test ?? NO_ANSWERS)).toEqual({ no: ['seen'], open: ['influence', 'followedUp'] });
  });

  it('is coached from its day, and all are at the start of the plan that is to come', () => {
    const plan = planWith(behaviour('a', 'seller-1'), behaviour('b', 'seller-1', { from: '2027-03-15' }));
    const on = (day: string) => activeOn(plan.behaviours, day, plan).map(({ id }) => id);
    expect([on('2026-11-24'), on('2027-03-14'), on('2027-03-15')]).toEqual([['a'], ['a'], ['a', 'b']]);
  });
});
const NO_ANSWERS = { influence: null, seen: null, practised: null, followedUp: null };

test.each([
  [1, 3, 'up', null],
  [3, 1, 'down', null],
  [3, 1, 'up', 'wrongWay'],
  [1, 3, 'down', 'wrongWay'],
  [2, 2, 'up', 'alreadyThere'],
  [2, 2, 'down', 'alreadyThere'],
  [null, 3, 'down', null],
  [3, null, 'up', null],
] as const)('from %s to %s, which should go %s: %s', (baseline, target, direction, doubt) => {
  expect(targetDoubt({ baseline, target, direction })).toBe(doubt);
});

describe('the team', () => {
  const plan = planWith(
    behaviour('a', 'seller-1'),
    behaviour('b', 'seller-1', { behaviour: 'Bokar nästa steg' }),
    behaviour('c', 'seller-2', { behaviour: 'förbereder varje möte ' }),
  );

  it('says who has none yet, coach by coach', () => {
    expect(teamsOf(plan)).toEqual([
      { coach: 'coach-1', sellers: ['seller-1', 'seller-3'], without: ['seller-3'] },
      { coach: 'coach-2', sellers: ['seller-2', 'seller-4'], without: ['seller-4'] },
    ]);
    expect(behavioursBySeller(plan).get('seller-1')).toHaveLength(2);
  });

  it('says what is chosen, the most common first, whatever its case', () => {
    expect(kindsOf(plan).map(({ behaviour: one, sellers }) => [one, sellers])).toEqual([
      ['Förbereder varje möte', 2],
      ['Bokar nästa steg', 1],
    ]);
  });
});

describe('a behaviour copied to others', () => {
  const own = {
    unit: 'procent',
    baseline: 20,
    target: 80,
    direction: 'down',
    evidence: 'Kalendern',
    test: { influence: true },
    from: '2027-04-12',
  };
  const document = planFileOf({
    people: team({ sellers: 3 }),
    plan: { behaviours: [behaviour('a', 'seller-1', own)] },
  });
  const copied = (withTarget: boolean) => {
    const documents = documentsOf(readOk(document), String);
    const [first] = toPlan(readOk(document)).behaviours;
    let ids = 0;
    const newId = () => `new-${++ids}`;
    const edits = copyBehaviour(first as Behaviour, ['seller-2', 'seller-3'], { withTarget, newId });
    return toPlan(readOk(fileOf(withEdits(documents, edits) ?? documents))).behaviours;
  };

  it('has everything but where the seller is', () => {
    const [first, second, third] = copied(true);
    expect(second).toEqual({ ...first, id: 'new-1', seller: 'seller-2', baseline: null });
    expect(third).toEqual({ ...first, id: 'new-2', seller: 'seller-3', baseline: null });
  });

  it('leaves the target behind where nobody asked for it', () => {
    expect(copied(false).map(({ target }) => target)).toEqual([80, null, null]);
  });

  it('begins with what is known alone', () => {
    const known = { id: 'n', seller: 's', result: 'Avslut', behaviour: 'Frågar först' };
    expect(addBehaviour({ ...known, unit: null, direction: 'up', test: NO_ANSWERS })).toEqual({
      ...{ subject: 'plan', kind: 'insert', at: ['plan', 'behaviours'] },
      ...{ item: known, before: null },
    });
  });
});

describe('a result where a behaviour should stand', () => {
  const inSwedish = (text: string) => {
    const { turns, fillers } = sv.planScreen.behaviourLibrary;
    return resultIn(text, turns, fillers)?.result ?? null;
  };

  it.each([
    ['Antal avslut', 'Antal avslut'],
    ['10 avslut i månaden', 'Antal avslut'],
    ['Fler vunna affärer', 'Antal avslut'],
    ['öka försäljningen med 10 %', 'Omsättning'],
    ['Minst 3 nya kunder per kvartal', 'Nya kunder'],
    ['Bokade möten', 'Bokade möten'],
    ['Nå budget', 'Budgetuppfyllelse'],
    ['Förberedelsetid före kundmöten', null],
    ['Ringer tio samtal före lunch', null],
    ['10 %', null],
    ['', null],
  ])('%s: %s', (text, result) => {
    expect(inSwedish(text)).toBe(result);
  });

  it.each([
    ['Swedish', sv],
    ['English', en],
  ])('is known by every name in the library, and no behaviour of it is one, in %s', (_language, texts) => {
    const { turns, fillers } = texts.planScreen.behaviourLibrary;
    expect(turns).toHaveLength(18);
    for (const { result, behaviour: one } of turns) {
      expect(resultIn(result, turns, fillers)).not.toBeNull();
      expect(resultIn(one, turns, fillers)).toBeNull();
    }
  });
});
