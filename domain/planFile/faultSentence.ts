import type { CommandTexts } from '#resources/texts/commandTexts.ts';
import type { Expectation, ExpectationKind, Fault } from './faults.ts';

/** `people[1].coach: här står "karin2"; ska vara id för en coach i people` */
export function faultSentence({ path, found, expected }: Fault, texts: CommandTexts): string {
  const { faults } = texts;
  const expectation = expectationText(expected, faults.expected);
  if (path === '' && found.kind === 'nothing') return expectation;
  const place = path === '' ? faults.wholeFile : path;
  switch (found.kind) {
    case 'nothing':
      return faults.missing(place, expectation);
    case 'object':
      return faults.wrong(place, faults.object, expectation);
    case 'list':
      return faults.wrong(place, faults.list(found.length), expectation);
    case 'value':
      return faults.wrong(place, found.text, expectation);
  }
}

type Sentences = { readonly [Kind in ExpectationKind]: (expected: Expectation<Kind>) => string };

function expectationText<Kind extends ExpectationKind>(
  expected: Expectation<Kind>,
  sentences: Sentences,
): string {
  return sentences[expected.kind](expected);
}
