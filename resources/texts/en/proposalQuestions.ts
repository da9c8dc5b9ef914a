import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number } = format;

export const questions: Texts['proposal']['questions'] = {
  title: 'Questions to bring along',
  lead: 'Genuine curiosity goes a long way: how is it going, and how can I help?',
  table: 'Question guide',
  columns: { step: 'Step', questions: 'Questions' },
  further: 'More guides',
  own: 'Your own',
  more: (questions) => `(${number(questions)} more)`,
};
