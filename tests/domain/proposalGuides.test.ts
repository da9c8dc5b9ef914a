import { describe, expect, it } from 'vitest';
import { blocksOf, offerFor, readingOf } from '../support/offers.ts';
import { team, type Json } from '../support/plans.ts';

const offer = (plan: Json, people?: Json) =>
  offerFor({ people: team({ sellers: 2, coaches: 1 }), plan, ...people });
const tables = (plan: Json) => blocksOf(offer(plan), 'questions', 'table').map(({ rows }) => rows);

describe('the question guides in the offer', () => {
  it('are GROW where none is chosen', () => {
    const [[...rows] = []] = tables({ questions: ['Vad gick bra?'] });
    expect(rows.map(([step]) => step)).toEqual(['Mål', 'Nuläge', 'Möjligheter', 'Vilja', 'Era egna']);
    expect(rows[0]?.[1]).toBe('Vad vill du ha ut av vår stund? Vad ska kunden märka?');
  });

  it('are those that are chosen, the first step by step, in the language of the offer', () => {
    const guides = [{ kind: 'interest' }, { kind: 'refill', title: 'Lars och Karin' }];
    const [first = [], further = []] = tables({ guides });
    expect(first.map(([step]) => step)).toEqual(['Hur går det?', 'Berätta mer', 'Hur kan jag hjälpa till?']);
    expect(further).toEqual([['Lars och Karin', expect.stringContaining('Vad bär du på just nu?')]]);
    const english = offerFor({ plan: { guides } }, { language: 'en' });
    expect(readingOf(english, 'questions')).toContain('Interest first');
  });

  it('have their own words where they are changed, and are left out without questions', () => {
    const steps = [{ title: 'Först', questions: ['Hur *mår* du?', ' '] }, { questions: ['Och sen?'] }];
    const [first = [], ...others] = tables({ guides: [{ kind: 'own' }, { kind: 'grow', steps }] });
    expect(first).toEqual([
      ['Först', 'Hur \\*mår\\* du?'],
      ['', 'Och sen?'],
    ]);
    expect(others).toEqual([]);
  });

  it('say how many questions there was no room for', () => {
    const questions = Array.from({ length: 40 }, (_, at) => `Vad tänker du om fråga nummer ${at + 1}?`);
    const [first = []] = tables({ guides: [{ kind: 'own', steps: [{ title: 'Allt', questions }] }] });
    const [, text = ''] = first[0] ?? [];
    expect(text).toMatch(/^Vad tänker du om fråga nummer 1\?.*\? \(33 till\)$/);
    expect(text.length).toBeLessThan(275);
  });
});

describe('what it takes of the people in the offer', () => {
  const asks = (plan: Json, people?: Json) => offer(plan, people);

  it('is who does what before, during and after, where it is agreed', () => {
    const who = { coach: { before: 'Bokar alla samtal.', after: ' ' }, seller: { after: 'x'.repeat(300) } };
    const [, agreed] = blocksOf(asks({ demands: { who } }), 'asks', 'table');
    expect(agreed?.rows).toEqual([
      ['Säljchef', 'Bokar alla samtal.', '–', '–'],
      ['Säljare', '–', '–', `${'x'.repeat(109)}…`],
    ]);
    expect(blocksOf(asks({ demands: { who: {} } }), 'asks', 'table')).toHaveLength(1);
  });

  it('is the courage that is named, else in general terms', () => {
    const text = (plan: Json) => blocksOf(asks(plan), 'asks', 'callout').map((block) => block.text);
    expect(text({ demands: { courage: ['Det svåra samtalet', 'Tiden försvaras.', ' '] } })).toEqual([
      'Det svåra samtalet. Tiden försvaras.',
    ]);
    expect(text({})).toEqual([expect.stringContaining('Kalendern är sällan det svåraste.')]);
  });

  it('tells whose a promise is where it begins with a name of the plan', () => {
    const people = {
      people: [
        { id: 'k', role: 'coach', name: 'Karin Sjö' },
        { id: 's', role: 'seller', coach: 'k' },
      ],
    };
    const commitments = { client: ['Karin Sjö: Tiderna hålls.', 'Alla: Vi firar.', 'Karin Sjö:'] };
    const plan = { proposal: { commitments } };
    const items = (initials: boolean) =>
      blocksOf(offerFor({ ...people, plan }, { initials }), 'asks', 'bullets').flatMap(
        (block) => block.items,
      );
    expect(items(false)).toEqual(['**Karin Sjö:** Tiderna hålls.', 'Alla: Vi firar.']);
    expect(items(true)[0]).toBe('**K.S.:** Tiderna hålls.');
  });
});
