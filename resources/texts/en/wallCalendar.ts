import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number } = format;

export const wallCalendar: Texts['wallCalendar'] = {
  documentTitle: (client) => `Wall calendar: ${client}`,
  days: (from, to) => `${from} to ${to}`,
  again: (coach) => `${coach} (cont.)`,
  unplaced: (count) =>
    count === 1 ? 'one session without a time yet' : `${number(count)} sessions without a time yet`,
  shared: (days) => `Days you share: ${days}.`,
  page: (page, of, printed) =>
    of === 1 ? `Printed ${printed}` : `Sheet ${page} of ${of} · printed ${printed}`,
  dialog: {
    title: 'Wall calendar',
    lede: 'The whole plan with every name, to put on the wall. What one sheet has no room for goes on to the next.',
    paper: 'Paper',
    papers: { A3: 'A3, landscape', A4: 'A4, landscape' },
    form: 'As',
    forms: { pdf: 'PDF', word: 'Word file', print: 'Printout' },
    initials: 'Initials instead of names',
    make: { pdf: 'Save PDF…', word: 'Save Word…', print: 'Print…' },
    open: 'Print the wall calendar …',
  },
};
