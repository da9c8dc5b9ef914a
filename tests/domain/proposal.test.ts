import { describe, expect, test } from 'vitest';
import { blocksOf, offerFor, readingOf } from '../support/offers.ts';
import { team, type Json } from '../support/plans.ts';

const rhythm = (coaching: Json, other: Json = {}): Json => ({ plan: { rhythm: { coaching, ...other } } });
const oftenOf = (overrides: Json, language: 'sv' | 'en' = 'sv') =>
  blocksOf(offerFor(overrides, { language }), 'plan', 'table')[0]?.rows.map((row) => row[1]);

describe('the cover', () => {
  test('the offer is dated today and holds for 30 days where the plan does not say', () => {
    expect(offerFor({}).cover.facts.map(({ text }) => text)).toEqual([
      '20\u00a0januari\u00a02027',
      '19\u00a0februari\u00a02027',
      '1\u00a0säljare, v.\u00a09–20\u00a02027',
    ]);
  });

  test('the plan’s own dates stand, and a span over New Year names both years', () => {
    const offer = offerFor({
      plan: { start: '2026-11-25', weeks: 26, proposal: { date: '2026-10-01', validUntil: '2026-10-15' } },
    });
    expect(offer.cover.facts.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
      '1 oktober 2026',
      '15 oktober 2026',
      '1 säljare, v. 48 2026–v. 21 2027',
    ]);
  });

  test('a character that no document may hold is left out, so that Word opens the file', () => {
    const { parties } = offerFor({
      client: { name: 'Nord\ufffe\u0001verk\uffff AB' },
      consultant: { name: 'Kim', phone: '070\ufffe-1' },
    }).cover;
    expect(parties.map(({ name, lines }) => [name, ...lines])).toEqual([['Nordverk AB'], ['Kim', '070-1']]);
  });

  test('where nobody knows the consultant, the client stands alone and signs beside the supplier', () => {
    const offer = offerFor({});
    expect(offer.cover.parties.map(({ name }) => name)).toEqual(['Exempelbolaget AB']);
    const [signatures] = blocksOf(offer, 'acceptance', 'signatures');
    expect([signatures?.left, signatures?.right]).toEqual(['För Exempelbolaget AB', 'För leverantören']);
  });

  test('the score draws a line for each seller and at most sixty of them', () => {
    expect(offerFor({ people: team({ sellers: 12, coaches: 2 }) }).cover.score.lines).toHaveLength(12);
    expect(offerFor({ people: team({ sellers: 130, coaches: 10 }) }).cover.score.lines).toHaveLength(60);
  });
});

describe('the rhythm', () => {
  test('is said as people say it, never as decimals where whole numbers will do', () => {
    const others: Json = { productTraining: { perMonth: 1.5 }, processReview: { perQuarter: 0.5 } };
    expect(oftenOf(rhythm({ perMonth: 2.5 }, others))).toEqual([
      '2–3 gånger i månaden',
      '1–2 gånger i månaden',
      'varannat kvartal',
    ]);
    expect(oftenOf(rhythm({ perMonth: 2 }, others), 'en')).toEqual([
      'twice a month',
      '1–2 times a month',
      'every other quarter',
    ]);
  });

  test('a session that is not in the plan is said to be out, and below the minimum', () => {
    const offer = offerFor(rhythm({ perMonth: 0 }));
    expect(blocksOf(offer, 'plan', 'table')[0]?.rows[0]).toEqual([
      '**Coachingsamtal**\nsäljchef och säljare',
      'ingår inte',
      '–',
      'minst 2–3 gånger i månaden[^prosales]',
      '– inte än',
    ]);
  });
});

describe('people', () => {
  test('a coach whom nobody refills is named', () => {
    const people = [
      ...team({ sellers: 1, coaches: 1, leaders: 1 }),
      { id: 'x', role: 'coach', name: 'Sofia *Ek*' },
    ];
    expect(readingOf(offerFor({ people }), 'refill')).toContain(
      'Ingen fyller på Sofia *Ek* än. Vem kan göra det?',
    );
  });

  test('what is celebrated for one seller alone stays out, in the table and among the days', () => {
    const own = { how: 'Kaffe', scope: 'individual', person: 'seller-1', date: '2027-03-10' };
    const celebrations = [
      { id: 'a', trigger: 'Alla har haft fyra samtal', how: 'Frukost', date: '2027-03-11' },
      { id: 'b', trigger: 'Det svåra samtalet', ...own },
    ];
    const offer = offerFor({ plan: { celebrations } });
    expect(blocksOf(offer, 'celebrations', 'table')[0]?.rows.map((row) => row[1])).toEqual([
      'Alla har haft fyra samtal',
    ]);
    expect(JSON.stringify(offer.sections)).not.toContain('Det svåra samtalet');
    expect(JSON.stringify(blocksOf(offer, 'calendar', 'table'))).toContain('Alla har haft fyra samtal');
    const alone = offerFor({ plan: { celebrations: celebrations.slice(1) } });
    expect(alone.sections.some(({ id }) => id === 'celebrations')).toBe(false);
  });

  test('how large a celebration is stands with who takes part, where somebody has said', () => {
    const celebrations = [
      { id: 'a', how: 'Middag', size: 'large', date: '2027-03-11' },
      { id: 'b', how: 'Fika', size: 'small', scope: 'individual' },
      { id: 'c', how: 'Lunch' },
    ];
    const firsts = (language: 'sv' | 'en') =>
      blocksOf(offerFor({ plan: { celebrations } }, { language }), 'celebrations', 'table')[0]?.rows.map(
        ([first = '']) => first.replaceAll('\u00a0', ' '),
      );
    expect(firsts('sv')).toEqual([
      '11 mars 2027\nhela gruppen, stort',
      'När det händer\nvar och en, litet',
      'När det händer\nhela gruppen',
    ]);
    expect(firsts('en')?.[0]).toBe('11 March 2027\nthe whole group, large');
  });

  test('six kinds of behaviours at most, each once, and none that names a seller', () => {
    const people = [
      { id: 'c', role: 'coach' },
      { id: 's', role: 'seller', coach: 'c', name: 'Anna Berg' },
    ];
    const kinds = ['Ett', 'Två', 'Två', 'Anna Bergs eget', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju'];
    const behaviours = kinds.map((behaviour, i) => ({
      id: `b${i}`,
      seller: 's',
      result: 'Avslut',
      behaviour,
    }));
    const [table] = blocksOf(offerFor({ people, plan: { behaviours } }), 'behaviours', 'table');
    expect(table?.rows.map((row) => row[1])).toEqual(['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex']);
  });
});

describe('the investment', () => {
  const investmentOf = (investment: Json) => offerFor({ plan: { investment } });
  const fees = [{ item: 'Coaching', quantity: 2, price: 9000 }];

  test('says and asks for the rates that are missing, and draws no bars from a single known part', () => {
    const offer = investmentOf({ fees, hourlyCost: { seller: 500 } });
    const ownTime = blocksOf(offer, 'investment', 'table')[1];
    expect(ownTime?.rows.at(-2)?.slice(2)).toEqual(['inte sagt än', '–']);
    expect(ownTime?.rows.at(-1)?.[3]).toBe('inte känd än');
    expect(readingOf(offer, 'investment')).toContain(
      'Vad kostar en timme för en säljchef? När vi vet det står summan här. Till dess räknar vi inget okänt som noll.',
    );
    expect(blocksOf(offer, 'investment', 'costBars')).toEqual([]);
  });

  test('the growth that pays it back stands beside the study, as association and not as a promise', () => {
    const hourlyCost = { seller: 500, coach: 600 };
    const known = { fees, hourlyCost, annualSales: 10_000_000, contributionMargin: 0.3 };
    const [callout] = blocksOf(investmentOf(known), 'investment', 'callout');
    expect(callout?.title).toBe('1\u00a0% mer försäljning på ett år betalar tillbaka uppföljningen');
    expect(callout?.text).toMatch(
      /minst 10 procentenheter.*\[\^prosales\] Det är ett samband.*inte vad vi lovar/,
    );
    expect(blocksOf(investmentOf({ ...known, annualSales: null }), 'investment', 'callout')).toEqual([]);
  });

  test('what may be chosen too stands apart, and in no sum', () => {
    const options = [{ item: 'Extra dag', quantity: 3, unit: 'dag', price: 20_000 }];
    const plain = investmentOf({ fees });
    const offer = investmentOf({ fees, options });
    const [paid, chosen] = blocksOf(offer, 'investment', 'table');
    expect(paid).toEqual(blocksOf(plain, 'investment', 'table')[0]);
    expect(chosen?.rows).toEqual([
      ['Extra dag', '3\u00a0dagar', '20\u00a0000\u00a0kr', '60\u00a0000\u00a0kr'],
    ]);
    expect(readingOf(offer, 'investment')).toContain(
      'Det här kan ni välja till. Det ingår inte i summan ovan. Exkl. moms.',
    );
    expect(readingOf(offer, 'summary')).toEqual(readingOf(plain, 'summary'));
  });

  test('where there is no VAT it says why, and only there', () => {
    const vatOf = (vatRate: number) =>
      blocksOf(
        investmentOf({ fees, vatRate, vatReason: 'momsfri utbildning' }),
        'investment',
        'table',
      )[0]?.rows.at(-2)?.[0];
    expect([vatOf(0), vatOf(0.25)]).toEqual(['Moms 0\u00a0%, momsfri utbildning', 'Moms 25\u00a0%']);
  });

  test('the prices are in the currency of the plan', () => {
    const offer = investmentOf({ currency: 'EUR', fees });
    expect(blocksOf(offer, 'investment', 'table')[0]?.rows.at(-1)?.[3]).toBe('22\u00a0500\u00a0€');
    expect(readingOf(offer, 'terms')[1]).toBe('Alla priser är i euro, exkl. moms där inget annat står.');
  });
});
