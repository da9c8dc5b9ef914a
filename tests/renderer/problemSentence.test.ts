import { describe, expect, test } from 'vitest';
import type { Problem } from '#contract/problems.ts';
import { problemOf, problemSentence } from '#renderer/shell/problemSentence.ts';
import { AskFailed } from '#renderer/api.ts';
import { loadTexts } from '#resources/texts/texts.ts';

const faulty = { language: 'sv', faults: [], unlisted: 0 } as const;
const name = 'offert.docx';
/** One of every kind, by its kind, so that a new one does not compile before it is here. */
const ONE_OF_EACH: { readonly [Kind in Problem['kind']]: readonly Extract<Problem, { kind: Kind }>[] } = {
  refused: [{ kind: 'refused' }],
  notFound: [{ kind: 'notFound' }],
  invalidEdit: [{ kind: 'invalidEdit', faulty }],
  faultyFile: [{ kind: 'faultyFile', name, faulty }],
  nothingToUndo: [{ kind: 'nothingToUndo' }],
  viewWouldGo: [{ kind: 'viewWouldGo' }],
  cannotWrite: (['full', 'readOnly', 'held', 'missing', 'other'] as const).map((why) => ({
    kind: 'cannotWrite',
    why,
    name,
  })),
  cannotRead: (['missing', 'isFolder', 'denied', 'other'] as const).map((why) => ({
    kind: 'cannotRead',
    why,
    name,
  })),
  noPeopleIn: [{ kind: 'noPeopleIn', name, fault: { kind: 'tooManyRows', most: 2000 } }],
  noBusyTimesIn: [{ kind: 'noBusyTimesIn', name, fault: { kind: 'tooManyBusy', most: 5000 } }],
  noLogo: (
    ['tooManyBytes', 'tooManyPixels', 'tooFewPixels', 'drawing', 'notPicture', 'damaged'] as const
  ).map((fault) => ({ kind: 'noLogo', name, fault })),
  cannotPrint: [{ kind: 'cannotPrint' }],
  busy: [{ kind: 'busy' }],
  storeClosed: [{ kind: 'storeClosed' }],
  diskFull: [{ kind: 'diskFull' }],
  backupDamaged: [{ kind: 'backupDamaged' }],
  noBackupToday: [{ kind: 'noBackupToday' }],
  internal: [{ kind: 'internal' }],
};
const PROBLEMS: readonly Problem[] = Object.values(ONE_OF_EACH).flat();

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  test('every problem has a sentence of its own for what happened, and one for what was kept and what to do', async () => {
    const texts = await loadTexts(language);
    const sentences = PROBLEMS.map((problem) => problemSentence(problem, texts));
    for (const { title, text } of sentences) {
      expect(title).toMatch(/^\S.*\.$/u);
      expect(text).toMatch(/^\S.*\.$/u);
    }
    expect(new Set(sentences.map(({ title }) => title)).size).toBe(PROBLEMS.length);
  });

  test('a file is named where it is about one', async () => {
    const texts = await loadTexts(language);
    for (const problem of PROBLEMS)
      if ('name' in problem) expect(problemSentence(problem, texts).title).toContain(name);
  });
});

test('an error that nobody foresaw is the program’s own fault, and says nothing of its insides', () => {
  expect(problemOf(new Error('ENOENT /home/maria'))).toEqual({ kind: 'internal' });
  expect(problemOf(new AskFailed({ kind: 'diskFull' }))).toEqual({ kind: 'diskFull' });
});
