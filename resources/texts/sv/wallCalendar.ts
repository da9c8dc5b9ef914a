import { format } from './formats.ts';

const { number } = format;

/** The wall calendar: what stands on the sheets, and the dialog that makes them. */
export const wallCalendar = {
  documentTitle: (client: string): string => `Väggkalender: ${client}`,
  days: (from: string, to: string): string => `${from}–${to}`,
  /** A coach whose sellers go on from the sheet before. */
  again: (coach: string): string => `${coach} (forts.)`,
  /** What has no time yet is on nobody's row. */
  unplaced: (count: number): string =>
    count === 1 ? 'ett tillfälle utan tid än' : `${number(count)} tillfällen utan tid än`,
  shared: (days: string): string => `Dagar ni delar: ${days}.`,
  page: (page: number, of: number, printed: string): string =>
    of === 1 ? `Utskriven ${printed}` : `Blad ${page} av ${of} · utskriven ${printed}`,
  dialog: {
    title: 'Väggkalender',
    lede: 'Hela planen med alla namn, att sätta på väggen. Det som inte ryms på ett blad fortsätter på nästa.',
    paper: 'Papper',
    papers: { A3: 'A3, liggande', A4: 'A4, liggande' },
    form: 'Som',
    forms: { pdf: 'PDF', word: 'Word-fil', print: 'Utskrift' },
    initials: 'Initialer i stället för namn',
    make: { pdf: 'Spara PDF …', word: 'Spara Word …', print: 'Skriv ut …' },
    open: 'Skriv ut väggkalendern …',
  },
};
