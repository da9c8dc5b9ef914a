import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number, plural } = format;

export const recovery: Texts['recovery'] = {
  notStarted: 'The app could not start.',
  newer: {
    page: 'A newer version is needed',
    title: 'This was saved with a newer version.',
    text: (version) =>
      `Your clients and plans are there, untouched. They need Men sen då? version ${version} or later.`,
    have: (version) => `You have version ${version}. Install the newer one and start again.`,
  },
  damaged: {
    page: 'Cannot be read',
    title: 'What you have saved cannot be read.',
    text: 'The file is damaged. It stays on this computer as it is, and nothing has been removed. Bring back a backup and carry on from there.',
  },
  missing: {
    page: 'Missing',
    title: 'What you have saved is gone.',
    text: 'The app has run here before, but the file with your clients and plans is not where it should be. It may have been moved or deleted. Bring back a backup, or put the file back and restart.',
  },
  cannotOpen: {
    page: 'Cannot be opened',
    title: 'What you have saved cannot be opened right now.',
    text: {
      held: 'Another program holds the file. Nothing has been removed. Close other programs, such as one that backs up or syncs, and start again.',
      readOnly:
        'The file is write-protected, so what you do would not be saved. Nothing has been removed. Take the protection away and start again.',
      full: 'The disk is full, so what you do would not be saved. Nothing has been removed. Free some space and start again.',
      other:
        'The computer does not let the file be opened. Nothing has been removed. Restart the computer and try again.',
    },
  },
  olderCopy: {
    title: 'An older copy of what you saved has been put back.',
    text: 'It may lie in a folder that is synced. If something is missing, bring back a backup in Settings.',
  },
  backups: 'Backups',
  none: 'There is no backup on this computer.',
  empty: {
    title: 'Start empty',
    text: 'You then begin without clients and plans. What was there is put aside on this computer, not deleted.',
    act: 'Start empty',
    sure: 'Yes, start without my clients and plans',
  },
  working: 'This takes a moment …',
};

export const backupHolds = (clients: number, plans: number): string =>
  `${number(clients)} ${plural(clients, { one: 'client', other: 'clients' })}, ${number(plans)} ${plural(plans, { one: 'plan', other: 'plans' })}`;
