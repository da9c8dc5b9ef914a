import type { Texts } from '../texts.ts';

export const shell: Texts['shell'] = {
  product: 'Men sen då?',
  skip: 'Skip to the content',
  rail: {
    label: 'Main menu',
    rooms: {
      overview: 'Overview',
      clients: 'Clients',
      calendar: 'Calendar',
      settings: 'Settings',
    },
    fold: 'Fold',
    unfold: 'Unfold the menu',
  },
  head: {
    path: 'Where you are',
    saved: (hours, minutes) => `Saved ${hours}:${minutes}`,
    undo: 'Undo',
    undoThis: (what) => `Undo: ${what}`,
    redo: 'Redo',
    redoThis: (what) => `Redo: ${what}`,
    search: 'Search or do',
  },
  library: {
    removed: (name: string): string => `${name} is no longer in the library`,
  },
  palette: {
    placeholder: 'Search a client, a person, a part of the plan, or something to do',
    placeholderInitials: 'Search a client, a part of the plan, or something to do',
    nothingFound: 'Nothing matches. Try a shorter word.',
  },
  broken: {
    title: 'This could not be shown.',
    kept: 'Everything you typed is saved. Try again, or go to another page in the menu.',
    again: 'Try again',
    copy: 'Copy the details',
    copied: 'Copied',
    details: 'Details for whoever helps you',
  },
};
