import { describe, expect, test } from 'vitest';
import { initialsOf } from '#domain/initials.ts';
import { blocksOf, offerFor, readingOf } from '../support/offers.ts';
import { planOf, type Json } from '../support/plans.ts';

const seller = (id: string, name: string | null, email?: string): Json => ({
  id,
  role: 'seller',
  coach: 'k',
  name,
  email,
});
const PEOPLE: readonly Json[] = [
  { id: 'kim', role: 'trainer', name: 'Kim Holm' },
  { id: 'l', role: 'leader', name: 'Eva Lind', email: 'eva.lind@nordverk.example' },
  { id: 'k', role: 'coach', leader: 'l', name: 'Karin Sjö' },
  seller('a', 'Anna Berg', 'anna@nordverk.example'),
  seller('b', 'Arne Bo'),
  seller('c', null, 'ny@nordverk.example'),
  seller('d', 'Bo'),
  seller('e', 'Anna-Karin von Essen'),
];
const hide = (text: string): string => initialsOf(planOf({ people: PEOPLE })).hide(text);

describe('initials in place of names', () => {
  test('everybody but the trainer has theirs, the second of the same with a number, and the nameless none', () => {
    expect(Object.fromEntries(initialsOf(planOf({ people: PEOPLE })).byId)).toEqual({
      l: 'E.L.',
      k: 'K.S.',
      a: 'A.B.',
      b: 'A.B. 2',
      d: 'B.',
      e: 'A.V.E.',
    });
  });

  test.each([
    ['Anna Berg håller tiden, och anna  berg vet det.', 'A.B. håller tiden, och A.B. vet det.'],
    ['Anna Bergs kunder och Arne Bo.', 'A.B.s kunder och A.B. 2.'],
    ['Anna Bergström är en annan.', 'Anna Bergström är en annan.'],
    ['Skriv till anna@nordverk.example (Anna Berg).', 'Skriv till A.B. (A.B.).'],
    ['Den nya nås på ny@nordverk.example.', 'Den nya nås på ….'],
    ['Kim Holm är med.', 'Kim Holm är med.'],
    ['Bo vill bo kvar, säger Bos chef till BO.', 'B. vill bo kvar, säger B.s chef till B..'],
    ['Karin Sjo\u0308 skriven på annat sätt.', 'K.S. skriven på annat sätt.'],
  ])('"%s" becomes "%s"', (typed, shown) => {
    expect(hide(typed)).toBe(shown);
  });
});

describe('names in a text that is shown with initials', () => {
  const { foundIn, leftIn } = initialsOf(planOf({ people: PEOPLE }));

  test.each([
    ['Anna Berg tar mest, sedan Arne Bo.', ['Anna Berg = A.B.', 'Arne Bo = A.B. 2'], []],
    ['Anna  Bergs kunder, anna berg.', ['Anna Berg = A.B.', 'anna berg = A.B.'], []],
    ['Anna och Sjö håller tiden.', [], ['Anna', 'Sjö']],
    ['Annas tid; Eva Lind och Eva.', ['Eva Lind = E.L.'], ['Anna', 'Eva']],
    ['anna berättar, Bo vill bo kvar.', ['Bo = B.'], []],
    ['Kim Holm är med i Annedal.', [], []],
    ['', [], []],
  ])('"%s"', (text, whole, alone) => {
    expect(foundIn(text).map(({ name, initials }) => `${name} = ${initials}`)).toEqual(whole);
    expect(leftIn(text)).toEqual(alone);
  });
});

describe('an offer with initials', () => {
  const overrides: Json = {
    client: { name: 'Nordverk AB', contact: 'Eva Lind, direktör', email: 'eva.lind@nordverk.example' },
    consultant: { name: 'Kim Holm', email: 'kim@konsult.example' },
    people: PEOPLE,
    plan: {
      questions: ['Vad säger Karin Sjö?'],
      celebrations: [{ id: 'f', trigger: 'Anna Bergs första', how: 'Arne Bo bjuder' }],
      proposal: {
        told: ['Eva Lind vill se det hos kund.'],
        terms: ['Karin Sjö godkänner.'],
        commitments: { client: ['Eva Lind håller tiden.'] },
      },
    },
  };

  test('has them in the parties, the tables, the calendar and everything that was typed', () => {
    const offer = offerFor(overrides, { initials: true });
    expect({
      parties: offer.cover.parties.map(({ name, lines }) => [name, ...lines]),
      told: readingOf(offer, 'told')[1],
      hours: blocksOf(offer, 'hours', 'table')[0]?.rows[0]?.[0],
      calendar: blocksOf(offer, 'calendar', 'calendar')[0]
        ?.rows.slice(-6)
        .map(({ name }) => name),
      client: blocksOf(offer, 'asks', 'bullets')[0]?.items,
      celebration: blocksOf(offer, 'celebrations', 'table')[0]?.rows[0]?.slice(1),
      questions: blocksOf(offer, 'questions', 'table')[0]?.rows.at(-1)?.[1],
      terms: blocksOf(offer, 'terms', 'numbered')[0]?.items.at(-1),
    }).toEqual({
      parties: [
        ['Nordverk AB', 'E.L., direktör'],
        ['Kim Holm', 'kim@konsult.example'],
      ],
      told: 'E.L. vill se det hos kund.',
      hours: 'K.S.',
      calendar: ['K.S.', 'A.B.', 'A.B. 2', 'Säljare 3', 'B.', 'A.V.E.'],
      client: ['E.L. håller tiden.'],
      celebration: ['A.B.s första', 'A.B. 2 bjuder'],
      questions: 'Vad säger K.S.?',
      terms: 'K.S. godkänner.',
    });
  });

  test('has them for who refills a leader, who is nobody in the plan', () => {
    const people = [
      ...PEOPLE.map((person) => (person['role'] === 'coach' ? { ...person, leader: 'nn' } : person)),
      { id: 'nn', role: 'leader', name: 'Nils Nord', refilledBy: 'Nora Nord' },
    ];
    expect(readingOf(offerFor({ ...overrides, people }), 'refill').join(' ')).toContain(
      'I sin tur får Nils Nord påfyllnad av Nora Nord.',
    );
    expect(readingOf(offerFor({ ...overrides, people }, { initials: true }), 'refill').join(' ')).toContain(
      'I sin tur får N.N. påfyllnad av N.N. 2.',
    );
  });

  test('without them the names and the address stand as they are', () => {
    const offer = offerFor(overrides);
    expect(offer.cover.parties[0]?.lines).toEqual(['Eva Lind, direktör', 'eva.lind@nordverk.example']);
    expect(readingOf(offer, 'told')[1]).toBe('Eva Lind vill se det hos kund.');
  });

  test('an address that belongs to nobody in the plan stays', () => {
    const client = { name: 'Nordverk AB', contact: 'Växeln', email: 'info@nordverk.example' };
    const offer = offerFor({ ...overrides, client }, { initials: true });
    expect(offer.cover.parties[0]?.lines).toEqual(['Växeln', 'info@nordverk.example']);
  });
});
