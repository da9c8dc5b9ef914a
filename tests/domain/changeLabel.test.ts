import { describe, expect, it } from 'vitest';
import { changeOf, type SubjectEdit } from '#domain/edit/change.ts';
import { changeLabel } from '#domain/edit/changeLabel.ts';
import { documentsOf } from '#domain/edit/documents.ts';
import { en } from '#resources/texts/en/en.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { planFileOf, readOk } from '../support/plans.ts';

const documents = documentsOf(
  readOk(
    planFileOf({
      people: [
        { id: 'k', role: 'coach', name: 'Exempel Chef', coachingHoursPerWeek: 4 },
        { id: 'a', role: 'seller', coach: 'k' },
        { id: 'k2', role: 'coach' },
      ],
      plan: {
        rhythm: { coaching: { perMonth: 2 } },
        investment: { fees: [{ item: 'Coaching', quantity: 2, price: 100 }] },
        proposal: { told: ['Vi tränar men glömmer.'], terms: ['30 dagar netto.'] },
      },
    }),
  ),
  () => 'fee-1',
);

const set = (at: SubjectEdit['at'], value: string | number, subject: SubjectEdit['subject'] = 'plan') =>
  changeOf(documents, [{ subject, kind: 'set', at, value }]);

describe('What a change is called', () => {
  it.each([
    [set(['plan', 'rhythm', 'coaching', 'perMonth'], 3), 'coaching 2 blir 3 gånger i månaden'],
    [set(['plan', 'rhythm', 'coaching', 'perMonth'], 2.5), 'coaching 2 blir 2–3 gånger i månaden'],
    [set(['plan', 'rhythm', 'refill', 'perMonth'], 2), 'påfyllnad 1 blir 2 gånger i månaden'],
    [set(['people', { item: 'a' }, 'name'], 'Exempel Ett'), 'namn tomt blir Exempel Ett'],
    [
      set(['people', { item: 'k' }, 'coachingHoursPerWeek'], 3.5),
      'tid för coaching (Exempel Chef) 4 blir 3,5 h i veckan',
    ],
    [set(['accent'], '1F4E8C', 'client'), 'offertens färg'],
    [set(['name'], 'Exempelkunden', 'client'), 'kundens namn Exempelbolaget AB blir Exempelkunden'],
    [
      set(['plan', 'investment', 'fees', { item: 'fee-1' }, 'price'], 12500),
      'pris (Coaching) 100 blir 12 500',
    ],
    [set(['plan', 'investment', 'vatRate'], 0.12), 'moms 25 % blir 12 %'],
    [set(['plan', 'investment', 'contributionMargin'], 0.425), 'täckningsgrad tomt blir 42,5 %'],
    [set(['plan', 'start'], '2027-08-16'), 'planens start 1 mars 2027 blir 16 aug. 2027'],
    [set(['plan', 'calendar', 'dayStart'], '09:30'), 'dagens början 08.30 blir 09.30'],
    [set(['plan', 'calendar', 'country'], 'NO'), 'land Sverige blir Norge'],
    [set(['language'], 'en'), 'språk svenska blir engelska'],
    [set(['people', { item: 'a' }, 'coach'], 'k2'), 'säljchef (Säljare 1) Exempel Chef blir Säljchef 2'],
    [
      set(['people', { item: 'k2' }, 'coachingHoursPerWeek'], 2),
      'tid för coaching (Säljchef 2) tomt blir 2 h i veckan',
    ],
    [set(['plan', 'demands', 'who', 'coach', 'before'], 'Bokar.'), 'säljchefen före tomt blir Bokar.'],
    [set(['plan', 'somethingElse'], 1), 'en ändring'],
  ])('%# in Swedish', (change, label) => {
    expect(changeLabel(change, sv).replaceAll('\u00a0', ' ')).toBe(label);
  });

  it('is about the cost when what it is worked out from is set with it', () => {
    const from = (field: string, value: number): SubjectEdit => ({
      subject: 'plan',
      kind: 'set',
      at: ['plan', 'investment', 'hourlyCostFrom', 'seller', field],
      value,
    });
    const cost: SubjectEdit = {
      subject: 'plan',
      kind: 'set',
      at: ['plan', 'investment', 'hourlyCost', 'seller'],
      value: 451,
    };
    const labelOf = (...edits: SubjectEdit[]) => changeLabel(changeOf(documents, edits), sv);
    expect(labelOf(cost, from('salary', 50_000), from('socialFee', 0.3142))).toBe(
      'säljarens timkostnad tomt blir 451',
    );
    expect(labelOf(from('socialFee', 0.3))).toBe('säljarens arbetsgivaravgift tomt blir 30\u00a0%');
    expect(labelOf(cost, { ...cost, at: ['plan', 'investment', 'vatRate'] })).toBe('investeringen');
  });

  it('names what went from one list to another', () => {
    const fee = { $id: 'fee-1', item: 'Coaching', quantity: 2, price: 100 };
    const to = (from: string, into: string) =>
      changeLabel(
        changeOf(documents, [
          { subject: 'plan', kind: 'remove', at: ['plan', 'investment', from], item: 'fee-1' },
          { subject: 'plan', kind: 'insert', at: ['plan', 'investment', into], item: fee, before: null },
        ]),
        sv,
      );
    expect([to('options', 'fees'), to('fees', 'options')]).toEqual([
      'valde till Coaching',
      'Coaching blev tillval',
    ]);
  });

  it.each([
    ['told', 'vad ni berättat Vi tränar men glömmer. blir Nytt.', 'mening'],
    ['terms', 'villkor 30 dagar netto. blir Nytt.', 'villkor'],
  ])('says what became of the texts in %s', (list, changed, one) => {
    const at = ['plan', 'proposal', list];
    const labelOf = (edit: SubjectEdit) => changeLabel(changeOf(documents, [edit]), sv);
    const item = { $id: 'new', $value: 'Ett till.' };
    expect([
      labelOf({ subject: 'plan', kind: 'set', at: [...at, { item: 'fee-1' }], value: 'Nytt.' }),
      labelOf({ subject: 'plan', kind: 'insert', at, item, before: null }),
      labelOf({ subject: 'plan', kind: 'remove', at, item: 'fee-1' }),
    ]).toEqual([
      changed,
      `lade till ${one} Ett till.`,
      `tog bort ${one} ${list === 'told' ? 'Vi tränar men glömmer.' : '30 dagar netto.'}`,
    ]);
  });

  it('follows English habits in English', () => {
    const change = set(['people', { item: 'k' }, 'coachingHoursPerWeek'], 3.5);
    expect(changeLabel(change, en)).toBe('time for coaching (Exempel Chef) 4 becomes 3.5 h a week');
  });

  it('counts what was added, and names the one that was removed', () => {
    const person = (id: string): SubjectEdit => ({
      subject: 'plan',
      kind: 'insert',
      at: ['people'],
      item: { id, role: 'seller', coach: 'k' },
      before: null,
    });
    const added = changeOf(documents, [person('b'), person('c')]);
    const removed = changeOf(documents, [{ subject: 'plan', kind: 'remove', at: ['people'], item: 'k' }]);
    expect([changeLabel(added, sv), changeLabel(removed, sv)]).toEqual([
      'lade till 2 säljare',
      'Exempel Chef borttagen',
    ]);
  });
});
