import { backupHolds } from './recovery.ts';

/** Inställningar. */
export const settings = {
  page: 'Inställningar',
  looks: 'Språk och utseende',
  language: {
    title: 'Språk',
    sv: 'Svenska',
    en: 'English',
    note: 'Gäller programmet. Offertens språk väljer du i varje plan.',
  },
  colorScheme: { title: 'Ljust eller mörkt', light: 'Ljust', dark: 'Mörkt', auto: 'Som datorn' },
  zoom: {
    title: 'Storlek',
    label: 'Storlek på allt i fönstret',
    smaller: 'Mindre',
    larger: 'Större',
    reset: 'Som det är ritat',
  },
  consultant: {
    title: 'Du som utbildare',
    note: 'Står i varje ny plan och överst i offerten.',
    name: 'Namn',
    company: 'Företag',
    email: 'E-post',
    phone: 'Telefon',
  },
  backups: {
    title: 'Säkerhetskopior',
    note: 'Programmet tar en kopia vid dagens start, och innan en planfil öppnas. De tio senaste dagarnas kopior finns kvar på datorn, och de tio senaste av de andra.',
    make: 'Ta en kopia nu',
    made: 'Säkerhetskopian är tagen',
    none: 'Ingen kopia än. Den första tas vid nästa start, eller när du vill.',
    list: 'Kopior, den senaste först',
    holds: backupHolds,
    size: (megabytes: string): string => `${megabytes}\u00a0MB`,
    restore: 'Ta fram',
    restoreThis: (when: string): string => `Ta fram kopian från ${when}`,
    sure: {
      title: (when: string): string => `Ta fram kopian från ${when}?`,
      text: (holds: string): string =>
        `Då gäller kopians ${holds}. Det du har nu sparas först som en egen kopia, så att du kan gå tillbaka.`,
      yes: 'Ta fram kopian',
    },
    restored: (when: string): string => `Kopian från ${when} gäller nu`,
  },
  about: {
    title: 'Om programmet',
    version: (version: string): string => `Men sen då? ${version}`,
    kept: {
      win32: 'Allt sparas på den här datorn, i din egen mapp för programdata. Inget skickas någonstans.',
      darwin: 'Allt sparas på den här datorn, i ditt eget bibliotek. Inget skickas någonstans.',
      linux: 'Allt sparas på den här datorn, i din hemmapp. Inget skickas någonstans.',
    },
    fonts:
      'Typsnitten Source Serif 4 och Hanken Grotesk får användas fritt enligt SIL Open Font License 1.1.',
    documentFonts: 'Carlito och Caladea i offerten och väggkalendern likaså.',
  },
};
