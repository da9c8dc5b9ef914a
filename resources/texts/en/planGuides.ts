import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number, plural } = format;

export const guides: Texts['planScreen']['guides'] = {
  lede: 'Interest first: how is it going, and how can I help? The guides are at hand when the talk needs them.',
  empty:
    'A good talk does not need many questions, but they have to be real ones. Here you choose the guides that the managers are given. Until then the proposal has GROW.',
  begin: 'Begin with three guides',
  questions: (questions) =>
    `${number(questions)} ${plural(questions, { one: 'question', other: 'questions' })}`,
  asItCame: 'as it came',
  changed: 'changed by you',
  ownKind: 'your own',
  fits: 'fits one page',
  tooLong: 'longer than a page',
  shorten: (lines, most) =>
    `The guide takes ${number(lines)} lines, and one side of A4 has room for ${number(most)}. Shorten a question or take some out, and it can lie in front of you in the talk.`,
  name: 'The guide’s name',
  step: (place) => `step ${number(place)}`,
  stepTitle: (place) => `Name of step ${number(place)}`,
  stepHint: 'What the step is called',
  addStep: 'New step',
  questionOf: (place, step) => `Question ${number(place)} in ${step}`,
  questionHint: 'Another question',
  print: 'Print as a Word page',
  keep: 'Keep as a template',
  kept: (name) => `${name} is kept among your templates.`,
  templates: 'Your templates, from all clients',
  forget: (name) => `Remove the template ${name}`,
  restore: 'Back to the original',
  add: 'Add a guide',
  own: {
    title: 'Your own questions',
    aside: 'those that only you ask',
    label: (place) => `Own question ${number(place)}`,
    hint: 'For example: What went better than you expected?',
  },
};
