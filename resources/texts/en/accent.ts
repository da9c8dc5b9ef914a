import type { accent as sv } from '../sv/accent.ts';
import { format } from './formats.ts';

const { number } = format;

export const accent: typeof sv = {
  title: 'The colour of the proposal',
  note: 'For cover, headings, charts and calendar in every proposal, unless the client has a colour of its own.',
  client: {
    note: (client) => `For every proposal to ${client}.`,
    usual: 'Yours, from the settings',
  },
  names: {
    petrol: 'Petrol',
    blue: 'Blue',
    green: 'Green',
    plum: 'Plum',
    wine: 'Wine',
    ochre: 'Ochre',
    graphite: 'Graphite',
  },
  own: 'Your own',
  hex: 'The colour’s code',
  hint: '1F4E8C',
  notHex: 'Write the colour with six characters, 0–9 and A–F, such as 1F4E8C.',
  readable: (contrast) =>
    `White text is easy to read on it: the contrast is ${number(contrast, 1)}:1, and at least 4.5:1 is needed.`,
  tooLight: (contrast) =>
    `White text cannot be read on it: the contrast is ${number(contrast, 1)}:1, and at least 4.5:1 is needed. The proposal gets a darker shade of the same colour.`,
};
