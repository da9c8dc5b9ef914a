import type { Texts } from '../texts.ts';
import { backupHolds } from './recovery.ts';

export const settings: Texts['settings'] = {
  page: 'Settings',
  looks: 'Language and looks',
  language: {
    title: 'Language',
    sv: 'Svenska',
    en: 'English',
    note: 'For the app. You choose the language of the offer in each plan.',
  },
  colorScheme: { title: 'Light or dark', light: 'Light', dark: 'Dark', auto: 'Like the computer' },
  zoom: {
    title: 'Size',
    label: 'Size of everything in the window',
    smaller: 'Smaller',
    larger: 'Larger',
    reset: 'As it is drawn',
  },
  consultant: {
    title: 'You, the trainer',
    note: 'Stands in every new plan and at the top of the offer.',
    name: 'Name',
    company: 'Company',
    email: 'Email',
    phone: 'Phone',
  },
  backups: {
    title: 'Backups',
    note: 'The app makes one at the start of the day, and before a plan file is opened. Those of the last ten days are kept on this computer, and the last ten of the others.',
    make: 'Make a backup now',
    made: 'The backup is made',
    none: 'No backup yet. The first one is made at the next start, or whenever you like.',
    list: 'Backups, the latest first',
    holds: backupHolds,
    size: (megabytes) => `${megabytes}\u00a0MB`,
    restore: 'Bring back',
    restoreThis: (when) => `Bring back the backup from ${when}`,
    sure: {
      title: (when) => `Bring back the backup from ${when}?`,
      text: (holds) =>
        `Its ${holds} then apply. What you have now is first saved as a backup of its own, so that you can go back.`,
      yes: 'Bring it back',
    },
    restored: (when) => `The backup from ${when} now applies`,
  },
  about: {
    title: 'About the app',
    version: (version) => `Men sen då? ${version}`,
    kept: {
      win32:
        'Everything is kept on this computer, in your own folder for application data. Nothing is sent anywhere.',
      darwin: 'Everything is kept on this computer, in your own Library. Nothing is sent anywhere.',
      linux: 'Everything is kept on this computer, in your home folder. Nothing is sent anywhere.',
    },
    fonts:
      'The typefaces Source Serif 4 and Hanken Grotesk are free to use under the SIL Open Font License 1.1.',
    documentFonts: 'So are Carlito and Caladea in the offer and the wall calendar.',
  },
};
