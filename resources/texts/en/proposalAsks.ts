import type { Texts } from '../texts.ts';

export const asks: Texts['proposal']['asks'] = {
  title: 'What it takes of you',
  lead: 'Time, effort and courage. This is how it is shared.',
  table: 'Roles and time',
  columns: { role: 'Role', does: 'Does', hours: 'Time a week' },
  roles: {
    seller: { name: 'Seller', does: 'Chooses a behaviour, tries it with customers and says how it went.' },
    coach: { name: 'Sales manager', does: 'Keeps the time, prepares, asks more than answers.' },
    leader: {
      name: 'Managers’ leader',
      does: 'Refills and debriefs. Protects the time when things heat up.',
    },
    consultant: {
      name: 'We',
      does: 'Support those who coach.',
      doesWithCheckpoints: 'Support those who coach and take stock with you along the way.',
      hours: 'as in this proposal',
    },
  },
  whoDoesWhat: 'Who does what, and when',
  times: { before: 'Before the academy', during: 'During', after: 'After' },
  perPerson: (time) => `${time} per person`,
  perPersonBetween: (least, most) => `${least}–${most} per person`,
  client: 'You promise',
  consultant: 'We promise',
  courage: {
    title: 'And the courage',
    text: 'The calendar is seldom the hardest part. The hardest part is to ask how things are really going, to listen to the end, and to say what needs saying. It is also what the seller remembers.',
  },
};
