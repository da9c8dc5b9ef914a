import { describe, expect, it } from 'vitest';
import { withAlternatives } from '../support/alternatives.ts';
import { blocksOf, offerFor, readingOf } from '../support/offers.ts';
import { team, type Json } from '../support/plans.ts';

const people = team({ sellers: 12, coaches: 2, leaders: 1, hours: 4 });
const hourlyCost = { seller: 500, coach: 600, leader: 900 };
const usual = { people, plan: { start: '2027-03-01', weeks: 12, investment: { hourlyCost } } };
const shown = (text: string): string => text.replaceAll('\u00a0', ' ');
const tableOf = (overrides: Json) => blocksOf(offerFor(overrides), 'alternatives', 'table')[0];

describe('the alternatives in the offer', () => {
  it('are not there unless they are asked for', () => {
    expect(offerFor(usual).sections.map(({ id }) => id)).not.toContain('alternatives');
  });

  it('stand side by side with hours, verdict and what is left out, the chosen one marked', () => {
    const table = tableOf(withAlternatives(usual, {}));
    expect(table?.columns.map(({ text }) => text)).toEqual([
      'Varje alternativ',
      'Bas',
      '• Rekommenderad',
      'Full',
    ]);
    expect(table?.rows.map((row) => row.map(shown))).toEqual([
      [
        'Coachingsamtal',
        '2 gånger i månaden\n45 min + 15 min förberedelse',
        '2–3 gånger i månaden\n45 min + 15 min förberedelse',
        '3 gånger i månaden\n60 min + 15 min förberedelse',
      ],
      ['Produktutbildning', '1 gång i månaden', '1 gång i månaden', '1 gång i månaden'],
      ['Förbättra säljprocessen', '1 gång i kvartalet', '1 gång i kvartalet', '1 gång i kvartalet'],
      ['Påfyllnad och avtankning', 'ingår inte', '1 gång i månaden', '2 gånger i månaden'],
      ['Per säljare och vecka', '**28 min**', '**35 min**', '**52 min**'],
      [
        'Chefernas coachingtid\nalla chefer tillsammans',
        '5,5 h i veckan',
        '6,9 h i veckan',
        '10,4 h i veckan',
      ],
      expect.arrayContaining(['Er egen tid, hela planen']),
      ['Omdöme', 'vettigt', 'vettigt', 'går inte ihop än'],
      ['Lämnar ute', 'påfyllnad', 'inget', 'inget'],
    ]);
  });

  it('cost what the plan would cost with them, where that is known', () => {
    const cells = tableOf(withAlternatives(usual, {}))?.rows[6] ?? [];
    expect(cells.slice(1).every((cell) => /^\d+(,\d)? h\n[\d ]+ kr$/.test(shown(cell)))).toBe(true);
    const unknown = tableOf(withAlternatives({ ...usual, plan: { start: '2027-03-01', weeks: 12 } }, {}));
    expect(unknown?.rows[6]?.slice(1).every((cell) => /^\d+(,\d)? h$/.test(shown(cell)))).toBe(true);
  });

  it('have the plan’s own rhythm beside them where it is none of the three', () => {
    const offer = offerFor(withAlternatives(usual));
    const table = blocksOf(offer, 'alternatives', 'table')[0];
    expect(table?.columns.at(-1)?.text).toBe('• Er rytm');
    expect(shown(table?.rows[0]?.at(-1) ?? '').split('\n')).toEqual([
      '2–3 gånger i månaden',
      '45 min + 15 min förberedelse',
      'i grupper om högst tre',
      'de första åtta veckorna: 4 gånger i månaden',
    ]);
    expect(readingOf(offer, 'alternatives').at(-1)).toBe(
      'Resten av offerten bygger på en egen rytm, den som står längst till höger.',
    );
  });

  it('say nothing of refill where nobody refills', () => {
    const alone = team({ sellers: 4, coaches: 1, hours: 4 });
    const table = tableOf(withAlternatives({ ...usual, people: alone }, {}));
    expect(table?.rows.map(([name]) => name)).not.toContain('Påfyllnad och avtankning');
    expect(table?.rows.at(-1)).toEqual(['Lämnar ute', 'inget', 'inget', 'inget']);
  });
});

describe('groups and a tighter start, in words', () => {
  const offer = offerFor(withAlternatives(usual));

  it('stand with the plan', () => {
    const [lead] = blocksOf(offer, 'plan', 'lead');
    expect(lead?.text).toContain(
      'Samtalen hålls i små grupper, högst tre säljare i varje. De första åtta veckorna kommer samtalen tätare: fyra gånger i månaden.',
    );
    expect(blocksOf(offer, 'plan', 'table')[0]?.rows[0]?.slice(0, 2)).toEqual([
      '**Coachingsamtal**\nsäljchefen med högst tre säljare',
      '2–3 gånger i månaden\nde första åtta veckorna: 4 gånger i månaden',
    ]);
  });

  it('stand with the hours and the calendar', () => {
    const hours = blocksOf(offer, 'hours', 'table')[0];
    expect(hours?.columns.map(({ text }) => shown(text))[3]).toBe('Första 8 v.');
    // Six sellers in two groups: two talks of an hour, four times a month.
    expect(hours?.rows[0]?.slice(2, 4).map(shown)).toEqual(['1,2 h', '1,8 h']);
    expect(readingOf(offer, 'calendar')[0]).toContain(
      'De som är i samma grupp har samma tider. De första åtta veckorna ligger samtalen tätare.',
    );
  });

  it('say what the start lacks, and what would help', () => {
    const coaching = { start: { weeks: 6, perMonth: 5 } };
    const tight = offerFor(withAlternatives(usual, coaching));
    expect(readingOf(tight, 'summary').map(shown).join('\n')).toContain(
      'De första sex veckorna behöver Säljchef 1 6,9 h i veckan: då saknas 2,9 h.',
    );
    expect(readingOf(tight, 'summary').map(shown)).toContain(
      'Samma takt från första dagen ryms i den tid som finns.',
    );
  });
});
