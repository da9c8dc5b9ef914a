import type { Texts } from '../texts.ts';

export const celebrations: Texts['proposal']['celebrations'] = {
  title: 'Worth celebrating',
  lead: 'Progress, even small, is what lifts a working day most.[^progress] So celebrating is planned.',
  table: 'Celebrations',
  columns: { when: 'When', what: 'What you celebrate', how: 'How' },
  whenItHappens: 'When it happens',
  scope: { group: 'the whole group', individual: 'each person' },
  size: { small: 'small', large: 'large' },
  who: (scope, size) => (size === null ? scope : `${scope}, ${size}`),
  anyProgress: 'Progress, large and small',
};
