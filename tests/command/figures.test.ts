import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPlanFile } from '#domain/planFile.ts';
import { bytesOf, planFileOf, team } from '../support/plans.ts';
import { EXAMPLES, runCommand } from '../support/runCommand.ts';

interface Person {
  readonly id: string;
  readonly name: string;
}

async function figuresOf(
  example: string,
): Promise<Record<string, unknown> & Record<'coaches' | 'sellers', Person[]>> {
  const { exitCode, out, errors } = await runCommand(['figures', EXAMPLES + example, '--json']);
  expect([exitCode, errors]).toEqual([0, '']);
  return JSON.parse(out) as Record<string, unknown> & Record<'coaches' | 'sellers', Person[]>;
}
const close = (value: number): number => expect.closeTo(value, 9) as number;

it('twelve sellers, 2.5 talks of 45 + 15 minutes a month, give the figures worked out by hand', async () => {
  // 2.5 talks of an hour a month; a month is 52/12 weeks.
  const perSellerAWeek = (2.5 * 12) / 52;
  // With training of 1.5 h a month, a review of 2 h a quarter and a refill of 1 h a month.
  const coachTotal = 6 * perSellerAWeek + (1.5 * 12) / 52 + 2 / 13 + 12 / 52;
  // Two coaches refilled for an hour a month, and a review of 2 + 1 h a quarter.
  const leaderTotal = (2 * 12) / 52 + 3 / 13;
  const sellerTotal = (2.5 * 0.75 * 12) / 52 + 12 / 52;
  const coach = (id: string, name: string, available: number, maxSellers: number) => ({
    id,
    name,
    sellers: 6,
    neededHoursPerWeek: close(6 * perSellerAWeek),
    availableHoursPerWeek: available,
    coverage: close(available / (6 * perSellerAWeek)),
    shortHoursPerWeek: 0,
    maxSellers,
    totalHoursPerWeek: close(coachTotal),
  });
  // 173 workable days make 34.6 weeks: 20 talks each, 8 trainings, 3 reviews, 8 refills and 3 checkpoints.
  const hours = {
    seller: 12 * 20 * 0.75 + 8 * 12 * 1,
    coach: 12 * 20 * 1 + 8 * 2 * 1.5 + 3 * 2 * 2 + 8 * 2 * 1 + 3 * 2 * 1,
    leader: 3 * (2 + 1) + 8 * 2 * 1 + 3 * 1,
  };
  const ownTime = hours.seller * 520 + hours.coach * 650 + hours.leader * 900;
  const offer = 4 * 18000 + 3 * 6000 + 22000;
  const figures = await figuresOf('tolv-saljare.mensenda');
  expect(figures).toEqual({
    counts: { sellers: 12, coaches: 2, leaders: 1, trainers: 1 },
    coachingHoursPerSellerPerMonth: 2.5,
    coachingMinutesPerSellerPerWeek: close(34.615384615),
    coachingHoursPerWeek: close(12 * perSellerAWeek),
    sellersPerCoach: 6,
    coaches: [coach('karin', 'Karin Sjöberg', 4.5, 7), coach('johan', 'Johan Åström', 5, 8)],
    leaders: [{ id: 'lars', name: 'Lars Ekdahl', totalHoursPerWeek: close(leaderTotal) }],
    sellers: figures.sellers.map(({ id, name }) => ({ id, name, totalHoursPerWeek: close(sellerTotal) })),
    research: { coaching: 'meets', productTraining: 'meets', processReview: 'meets' },
    verdict: { kind: 'reasonable', people: [] },
    investment: {
      hours,
      ownTime: close(ownTime),
      offer,
      vat: offer * 0.25,
      offerInclVat: offer * 1.25,
      academyPrice: 240000,
      followUp: close(ownTime + offer),
      breakEvenGrowth: close((ownTime + offer) / (60_000_000 * 0.35)),
    },
  });
  expect(figures.sellers[0]).toEqual({
    id: 'anna',
    name: 'Anna Bergström',
    totalHoursPerWeek: close(sellerTotal),
  });
});

it('two numbers give people called by role and number, and nothing that nobody has said', async () => {
  const figures = await figuresOf('tva-tal.mensenda');
  expect(figures.coaches[1]).toMatchObject({
    name: 'Säljchef 2',
    availableHoursPerWeek: null,
    maxSellers: null,
  });
  expect(figures.sellers[11]?.name).toBe('Säljare 12');
  expect(figures.investment).toMatchObject({
    ownTime: null,
    followUp: null,
    breakEvenGrowth: null,
    academyPrice: null,
  });
});

it('without --json the figures are a table that a person can read', async () => {
  const { exitCode, out } = await runCommand(['figures', `${EXAMPLES}tolv-saljare.mensenda`]);
  const text = out.replaceAll('\u00a0', ' ');
  expect(exitCode).toBe(0);
  for (const line of [
    'Exempelverken AB · Omgång 1',
    'Coaching                        35 min per säljare och vecka',
    'Omdöme                          vettigt',
    'Karin Sjöberg        6          3,5      4,5           0            7       4,2',
    'Coaching 2–3 gånger i månaden  når',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text).not.toMatch(/undefined|null|NaN/);
});

it('groups and a tighter start stand with each coach, where the plan has them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'));
  const file = join(folder, 'plan.mensenda');
  const coaching = { groupSize: 3, start: { weeks: 6, perMonth: 4 } };
  const plan = { start: '2027-03-01', weeks: 26, rhythm: { coaching } };
  writeFileSync(file, bytesOf(planFileOf({ people: team({ sellers: 4, coaches: 1, hours: 1 }), plan })));
  const [json, table] = [await runCommand(['figures', file, '--json']), await runCommand(['figures', file])];
  rmSync(folder, { recursive: true });
  expect(JSON.parse(json.out)).toMatchObject({
    coaches: [
      { groups: 2, neededHoursPerWeek: close((5 * 12) / 52), startHoursPerWeek: close((8 * 12) / 52) },
    ],
    verdict: { kind: 'doesNotAddUp', people: ['coach-1'] },
  });
  expect(table.out).toMatch(/Först h\/v\n.* 1,8\n/);
});

it('is in English for a plan in English', async () => {
  const { out } = await runCommand(['figures', `${EXAMPLES}three-sellers.mensenda`]);
  expect(out.replaceAll('\u00a0', ' ')).toContain('35 min per seller per week');
});

it('every example can be read', () => {
  const examples = readdirSync(EXAMPLES);
  expect(examples).toEqual([
    'sextio-saljare.mensenda',
    'three-sellers.mensenda',
    'tolv-saljare.mensenda',
    'tva-tal.mensenda',
  ]);
  for (const example of examples) expect(readPlanFile(readFileSync(EXAMPLES + example)).ok).toBe(true);
});
