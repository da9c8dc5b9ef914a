import type { Texts } from '../texts.ts';

export const questions: Texts['proposal']['questions'] = {
  title: 'Questions to bring along',
  lead: 'Genuine curiosity goes a long way: how is it going, and how can I help?',
  table: 'Question guide',
  columns: { step: 'Step', questions: 'Questions' },
  guide: [
    { step: 'Goal', questions: 'What would you like from our time? What should the customer notice?' },
    {
      step: 'Now',
      questions: 'What did you do last time? What did you see? Where are you on a scale from 1 to 10?',
    },
    { step: 'Options', questions: 'What else could you try? What would make it a little easier?' },
    {
      step: 'Will',
      questions:
        'What will you do, and when? What could get in the way? How do we celebrate when it is done?',
    },
  ],
  own: 'Your own',
};
