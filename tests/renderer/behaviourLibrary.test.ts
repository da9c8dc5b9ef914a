import { describe, expect, it, test } from 'vitest';
import { kindKey } from '#domain/behaviours.ts';
import {
  canBeKept,
  conversionsOf,
  foundConversions,
  namesSomebody,
} from '#renderer/features/plan/behaviours/conversions.ts';
import { en } from '#resources/texts/en/en.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { planOf } from '../support/plans.ts';

const document = { result: 'Fler svar', behaviour: 'Ringer upp inom två timmar', unit: '', evidence: '' };

describe('the library', () => {
  const all = conversionsOf([{ id: 'a', document }], sv);
  const found = (text: string): readonly string[] => foundConversions(all, text).map(({ result }) => result);

  it('has the trainer’s own first, and then those that come with the program', () => {
    expect(all).toHaveLength(19);
    expect(all[0]).toMatchObject({ ...document, kept: { id: 'a' } });
    expect(new Set(all.map(({ key }) => key)).size).toBe(19);
  });

  it('is looked through by result, behaviour and other words for it, in any order, without accents', () => {
    expect(found('NPS')).toEqual(['Kundlojalitet']);
    expect(found('fore rabatt')).toEqual(['Rabattnivå']);
    expect(found('timmar ringer')).toEqual(['Fler svar']);
    expect(found('  ')).toHaveLength(19);
    expect(found('finns inte')).toEqual([]);
  });

  it.each([
    ['Swedish', sv],
    ['English', en],
  ])('proposes what can be kept, measured and seen, each once, in %s', (_language, texts) => {
    const { turns } = texts.planScreen.behaviourLibrary;
    for (const { result, behaviour, unit, evidence } of turns) {
      expect([unit, evidence].every((text) => text !== '')).toBe(true);
      expect(canBeKept({ result, behaviour, unit, evidence })).toBe(true);
    }
    expect(new Set(turns.map(kindKey)).size).toBe(turns.length);
  });
});

test('what names somebody of the plan, or the client, is theirs alone', () => {
  const plan = planOf({
    client: { name: 'Exempelverken AB' },
    people: [
      { id: 'k', role: 'coach' },
      { id: 'a', role: 'seller', coach: 'k', name: 'Anna Berg' },
    ],
  });
  const names = (behaviour: string): boolean => namesSomebody(plan, { ...document, behaviour });
  expect([names('Anna Bergs egen lista'), names('Ringer som exempelverken ab'), names('Ringer upp')]).toEqual(
    [true, true, false],
  );
});
