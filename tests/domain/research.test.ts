import { expect, test } from 'vitest';
import { STUDIES } from '#domain/research.ts';
import { loadTexts } from '#resources/texts/texts.ts';

const figure = (id: string) => STUDIES.flatMap(({ figures }) => figures).find((each) => each.id === id);

test('what the seed makes of the growth and what the source says are kept apart', () => {
  expect(figure('growth')).toEqual({
    id: 'growth',
    seed: { value: 10, unit: 'percent' },
    source: { value: 10, unit: 'percentagePoints', bound: 'atLeast', association: true },
  });
});

test('the seed’s one in ten stands beside the source’s one in three, and about one in ten', () => {
  expect([figure('regularCoaching'), figure('developingCoaching')]).toEqual([
    { id: 'regularCoaching', seed: null, source: { value: 1 / 3, unit: 'shareOfSellers' } },
    {
      id: 'developingCoaching',
      seed: { value: 0.1, unit: 'shareOfSellers' },
      source: { value: 0.1, unit: 'shareOfSellers', bound: 'about' },
    },
  ]);
});

test('the pace the seed asks for is 2 to 3 talks and one product training a month, one review a quarter', () => {
  expect(['coaching', 'productTraining', 'processReview'].map((id) => figure(id)?.seed)).toEqual([
    { value: 2, to: 3, unit: 'timesAMonth', bound: 'atLeast' },
    { value: 1, unit: 'timesAMonth', bound: 'atLeast' },
    { value: 1, unit: 'timesAQuarter', bound: 'atLeast' },
  ]);
});

test('every study has an address, a footnote of two lines at most that dates it, and a word for how solid it is', async () => {
  for (const texts of [await loadTexts('sv'), await loadTexts('en')]) {
    const { notes, sources, solidity } = texts.research;
    expect(Object.keys(notes).sort()).toEqual(STUDIES.map(({ id }) => id).sort());
    expect(Object.keys(sources).sort()).toEqual(STUDIES.map(({ id }) => id).sort());
    for (const study of STUDIES) {
      expect(study.url).toMatch(/^https:\/\//);
      expect(notes[study.id].length).toBeLessThanOrEqual(230);
      expect(`${notes[study.id]} ${sources[study.id].name}`).toMatch(
        study.id === 'retold' ? /Prosales/ : String(study.year ?? study.reference.split(',')[0]),
      );
      expect(solidity[study.solidity]).not.toBe('');
    }
  }
});
