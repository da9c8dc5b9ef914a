import type { Texts } from '../texts.ts';

export const behaviours: Texts['proposal']['behaviours'] = {
  title: 'How you follow behaviours',
  lead: 'A red figure cannot be coached. What leads up to it can be practised.',
  steps: [
    { title: 'Choose', text: 'One or two behaviours each' },
    { title: 'Try', text: 'With the next customer' },
    { title: 'See', text: 'Talk about it next time' },
    { title: 'Celebrate', text: 'When it has stuck' },
  ],
  stepsAlt: 'A line with four stops: choose, try, see and celebrate.',
  table: 'From result to behaviour',
  columns: { result: 'The result you want', behaviour: 'The behaviour you coach' },
  chooseLater: 'Sellers and managers choose the behaviours in their first talks.',
  test: '**Can it be coached?** It takes four yeses: the seller can influence it today, someone can see it, it can be practised, and it can be followed up before the next talk.',
  privacy:
    'Everyone has their own starting point and their own target. Those stay between seller and manager, and so are not written here.',
};
