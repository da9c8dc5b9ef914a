import { describe, expect, it } from 'vitest';
import { commitmentOf, promisedBy, promisers } from '#domain/commitments.ts';
import { agreedCount, DEMAND_ROLES, DEMAND_TIMES, isStrongest } from '#domain/demands.ts';
import { GUIDE_KINDS, guideLines, guideText, MOST_LINES, originalOf, questionCount } from '#domain/guides.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import { planOf } from '../support/plans.ts';

const sv = await loadTexts('sv');
const en = await loadTexts('en');

describe('a question guide', () => {
  it('stands on one side of A4 as it comes, in both languages with as many questions', () => {
    for (const kind of GUIDE_KINDS) {
      expect(guideLines(originalOf(kind, sv))).toBeLessThanOrEqual(MOST_LINES);
      expect(guideLines(originalOf(kind, en))).toBeLessThanOrEqual(MOST_LINES);
      expect(questionCount(originalOf(kind, en))).toBe(questionCount(originalOf(kind, sv)));
    }
  });

  it('has its own title and steps where it has been given some', () => {
    const steps = [{ title: null, questions: ['Hur går det?'] }];
    expect(guideText({ kind: 'grow', title: null, steps }, sv)).toEqual({ title: 'GROW', steps });
    expect(guideText({ kind: 'grow', title: 'Vår', steps: null }, sv)).toEqual({
      title: 'Vår',
      steps: sv.guides.grow.steps,
    });
  });

  it('takes two lines for a heading, and as many for a question as it fills', () => {
    const steps = [
      { title: 'Mål', questions: ['Kort?', 'x'.repeat(200)] },
      { title: null, questions: ['Och sen?'] },
    ];
    expect(guideLines({ steps })).toBe(2 + 1 + 3 + 1);
  });
});

describe('what it takes of the people', () => {
  it('rests most on three of the twelve', () => {
    const strongest = DEMAND_ROLES.flatMap((role) =>
      DEMAND_TIMES.filter((when) => isStrongest(role, when)).map((when) => `${role} ${when}`),
    );
    expect(strongest).toEqual(['coach before', 'coach after', 'trainer before']);
  });

  it('counts what is agreed', () => {
    const { demands } = planOf({ plan: { demands: { who: { coach: { before: 'Bokar', after: ' ' } } } } });
    expect(agreedCount(demands)).toBe(1);
  });
});

describe('a commitment', () => {
  const names = ['Karin', 'Karin Sjö'];
  it('is that of the longest name it begins with', () => {
    expect(commitmentOf('Karin Sjö: Tiderna hålls.', names)).toEqual({
      who: 'Karin Sjö',
      text: 'Tiderna hålls.',
    });
    expect(commitmentOf('Vi firar: ofta', names)).toEqual({ who: null, text: 'Vi firar: ofta' });
  });

  it('can be given to another, and to nobody', () => {
    expect(promisedBy('Karin: Tiderna hålls.', 'Karin Sjö', names)).toBe('Karin Sjö: Tiderna hålls.');
    expect(promisedBy('Karin: Tiderna hålls.', null, names)).toBe('Tiderna hålls.');
  });

  it('can be made by whoever has a name', () => {
    const plan = planOf({
      client: { name: 'Kunden', contact: 'Eva' },
      consultant: { name: 'Kim' },
      people: [
        { id: 't', role: 'trainer', name: 'Kim' },
        { id: 'l', role: 'leader', name: 'Lars' },
        { id: 'k', role: 'coach' },
        { id: 's', role: 'seller', coach: 'k', name: 'Sara' },
        { id: 'k2', role: 'coach', name: 'Eva' },
      ],
    });
    expect(promisers(plan)).toEqual({ client: ['Eva', 'Lars'], consultant: ['Kim'] });
  });
});
