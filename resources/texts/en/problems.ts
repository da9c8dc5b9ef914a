import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const sentence = (title: string, text: string) => ({ title, text });

export const problems: Texts['problems'] = {
  refused: sentence(
    'That could not be taken in.',
    'Nothing has changed. Try again, and restart the app if it keeps happening.',
  ),
  notFound: sentence(
    'That is no longer there.',
    'It may have been removed in another window. Everything else is kept. Go to Overview and carry on from there.',
  ),
  invalidEdit: sentence(
    'That change cannot be made.',
    'The plan would no longer hold together. Nothing has changed. Try another value.',
  ),
  faultyFile: (name) =>
    sentence(`${name} cannot be used.`, 'Nothing has changed. Correct the file and open it again.'),
  nothingToUndo: sentence('There is nothing more to take back here.', 'Everything stays as it is.'),
  viewWouldGo: sentence(
    'All you have done here is undone.',
    'One more step removes what you are looking at. If that is what you want, click Undo at the top.',
  ),
  cannotWrite: {
    full: (name) =>
      sentence(
        `There is no room for ${name}: the disk is full.`,
        'The plan is saved in the app. Free some space, or choose another disk, and try again.',
      ),
    readOnly: (name) =>
      sentence(
        `You may not write ${name} there.`,
        'The place is write-protected. The plan is saved in the app. Choose another folder and try again.',
      ),
    held: (name) =>
      sentence(
        `${name} is open in another program.`,
        'The old file is kept, and the plan is saved. Close the file, or choose another name, and try again.',
      ),
    missing: (name) =>
      sentence(
        `The folder for ${name} is no longer there.`,
        'The plan is saved in the app. Choose another folder and try again.',
      ),
    other: (name) =>
      sentence(
        `${name} could not be written.`,
        'The plan is saved in the app. Choose another place and try again.',
      ),
  },
  cannotRead: {
    missing: (name) =>
      sentence(`${name} is no longer there.`, 'Nothing has changed. Find the file and open it again.'),
    isFolder: (name) =>
      sentence(
        `${name} is a folder, not a file.`,
        'Nothing has changed. Open the folder and choose a file in it.',
      ),
    denied: (name) =>
      sentence(
        `You may not read ${name}.`,
        'Nothing has changed. Copy the file to a folder of your own and open it there.',
      ),
    other: (name) =>
      sentence(
        `${name} could not be read.`,
        'Nothing has changed. Copy the file to this computer and open it there.',
      ),
  },
  noLogo: {
    tooManyBytes: (name) =>
      sentence(
        `${name} is too large.`,
        'Nothing has changed. A logo may be 2 MB at most. Save it in a smaller size.',
      ),
    tooManyPixels: (name) =>
      sentence(
        `${name} has too many pixels.`,
        'Nothing has changed. A logo may have 6 million pixels at most, and 5,000 on its longest side. Save it in a smaller size.',
      ),
    tooFewPixels: (name) =>
      sentence(
        `${name} is too small.`,
        'Nothing has changed. It would be blurred on paper. Choose a picture with at least 24 pixels on its shortest side, preferably a few hundred.',
      ),
    drawing: (name) =>
      sentence(
        `${name} is an SVG.`,
        'Nothing has changed. The program takes PNG and JPEG. Save it as PNG and choose it again.',
      ),
    notPicture: (name) =>
      sentence(
        `${name} is no PNG or JPEG.`,
        'Nothing has changed. Save the logo as PNG and choose it again.',
      ),
    damaged: (name) =>
      sentence(
        `${name} cannot be read as a picture.`,
        'Nothing has changed. The file is damaged. Save the logo anew as PNG.',
      ),
  },
  cannotPrint: sentence(
    'The printer did not take the calendar.',
    'The plan is saved. See that the printer is on and try again, or save the calendar as a PDF.',
  ),
  busy: sentence('A document is being written.', 'Wait until it is done, or cancel it, and try again.'),
  storeClosed: sentence(
    'The app cannot reach what you have saved.',
    'What was saved is still on this computer. Restart the app.',
  ),
  diskFull: sentence(
    'The disk is full, and the last thing you did is not saved.',
    'Everything before it is saved. Free some space on the disk and do it again.',
  ),
  noBackupToday: sentence(
    'Today’s backup was not made.',
    'What you have saved is still there. Make sure that the disk has room, and make a backup in Settings.',
  ),
  backupDamaged: sentence('That backup is damaged.', 'Nothing has changed. Choose another one in the list.'),
  internal: sentence(
    'Something went wrong in the app.',
    'What you have saved is kept. Try again, and restart the app if it keeps happening.',
  ),
  faults: {
    title: (name) => `${name} cannot be used`,
    count: (faults) =>
      format.plural(faults, {
        one: 'One fault is to be corrected in the file. Nothing has changed in the app.',
        other: `${format.number(faults)} faults are to be corrected in the file. Nothing has changed in the app.`,
      }),
    unlisted: (faults) =>
      format.plural(faults, { one: 'and one more fault', other: `and ${format.number(faults)} more faults` }),
    list: 'The faults in the file',
    openAnother: 'Open another file',
    copy: 'Copy the list',
    copied: 'Copied',
    close: 'Close',
  },
};
