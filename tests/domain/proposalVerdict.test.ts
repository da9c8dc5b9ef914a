import { describe, expect, test } from 'vitest';
import type { Schedule } from '#domain/calendar/session.ts';
import { blocksOf, offerFor, readingOf } from '../support/offers.ts';
import { team, type Json } from '../support/plans.ts';

const summaryOf = (overrides: Json) =>
  readingOf(offerFor(overrides), 'summary').join('\n').replaceAll('\u00a0', ' ');

describe('the key ratio and the verdict', () => {
  test('the measure stands between two talks a month and the least time a coach has for each seller', () => {
    const people = team({ sellers: 12, coaches: 2, hours: 4 });
    const [card] = blocksOf(offerFor({ people }), 'summary', 'keyCard');
    expect(card?.figure).toBe('35');
    expect(card?.measure.floor).toBeCloseTo(27.6923);
    expect(card?.measure.ceiling).toBe(40);
  });

  test('there is no ceiling while the hours of a coach with sellers are unknown, and the offer asks for them', () => {
    const offer = offerFor({ people: team({ sellers: 2, coaches: 1 }) });
    expect(blocksOf(offer, 'summary', 'keyCard')[0]?.measure.ceiling).toBeNull();
    expect(readingOf(offer, 'hours').at(-1)).toBe(
      'Berätta för oss: hur många timmar i veckan har Säljchef 1 för coaching?',
    );
  });

  test('where hours are short, the reason says by how much and the remedies are exact', () => {
    const people = team({ sellers: 12, coaches: 1, hours: 6 });
    expect(summaryOf({ people })).toContain(
      'Säljchef 1 behöver 6,9 h i veckan för samtalen och har 6 h. Det saknas 55 min i veckan.',
    );
    const noneUnplaced: Schedule = { activeWeeks: 12, sessions: [], unplaced: [], conflicts: [] };
    const offer = offerFor({ people }, { schedule: noneUnplaced });
    expect(blocksOf(offer, 'summary', 'bullets')[0]?.items).toEqual([
      '**Säljchef 1** får 7\u00a0h i veckan till coaching, i stället för 6\u00a0h.',
      'Coaching **2 gånger i månaden** ryms i den tid som finns, och når fortfarande forskningens minimum.[^prosales]',
      'Samtal på **35\u00a0min** i stället för 45 ryms i den tid som finns.',
    ]);
  });

  test('what only the figures promise is not said: a talk a week is not two a month for three sellers', () => {
    const items = (hours: number) =>
      blocksOf(offerFor({ people: team({ sellers: 3, coaches: 1, hours }) }), 'summary', 'bullets')[0]?.items;
    // Two talks a month for three sellers are 1.4 hours a week, and the calendar has room for whole talks.
    expect(items(1.5)?.join()).not.toContain('gånger i månaden');
    expect(items(1.5)?.[0]).toContain('får 2\u00a0h i veckan till coaching. Prövat i kalendern');
  });

  test('where no shorter rhythm is enough, the offer says how many sellers there is time for', () => {
    const offer = offerFor({ people: team({ sellers: 12, coaches: 1, hours: 3 }) });
    expect(blocksOf(offer, 'summary', 'bullets')[0]?.items.at(-1)).toBe(
      'Fler som coachar: **Säljchef 1** räcker till 5 av sina 12 säljare i den här takten.',
    );
  });

  test('a talk without a time makes a reasonable plan one that does not add up, with what was tried', () => {
    const people = team({ sellers: 2, coaches: 1, hours: 8 });
    const schedule: Schedule = {
      activeWeeks: 12,
      sessions: [],
      unplaced: [
        {
          kind: 'coaching',
          people: ['coach-1', 'seller-2'],
          count: 3,
          code: 'times',
          remedy: { kind: 'anyTime', coach: 'coach-1' },
        },
      ],
      conflicts: [],
    };
    const offer = offerFor({ people }, { schedule });
    expect(blocksOf(offer, 'summary', 'verdict')[0]?.text).toBe('Går inte ihop än.');
    expect(blocksOf(offer, 'calendar', 'table')[0]?.rows).toEqual([
      [
        '**Coachingsamtal**\nSäljchef 1 med 1 säljare',
        '3',
        'ingen tid då alla kan',
        'coaching hela arbetsdagen',
      ],
    ]);
    expect(blocksOf(offer, 'summary', 'bullets')[0]?.items).toEqual([
      '**Säljchef 1** coachar hela arbetsdagen, inte bara på sina coachingtider. Prövat i kalendern: då ryms alla egna samtal.',
    ]);
  });

  test('a thin plan stays thin, and says what the minimum takes', () => {
    expect(summaryOf({ plan: { rhythm: { coaching: { perMonth: 1 } } } })).toContain(
      'För tunt.\nPlanen ger varje säljare coaching 1 gång i månaden. Forskningens minimum är 2–3 gånger i månaden. Två samtal i månaden tar 28 min per säljare och vecka, 0,5 h i veckan för alla tillsammans.',
    );
  });
});
