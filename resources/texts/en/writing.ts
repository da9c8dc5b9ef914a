import type { Texts } from '../texts.ts';

export const writing: Texts['writing'] = {
  kept: 'What was there before is still there.',
  problems: {
    cannotReplace: (path) =>
      `${path} cannot be replaced: it is open in another program or write-protected. Close it, or choose another name, and try again.`,
    readOnly: (path) =>
      `${path} is write-protected. Choose another folder, or remove the protection, and try again.`,
    diskFull: (path) =>
      `There is no room for ${path}: the disk is full. Free some space, or choose another disk, and try again.`,
    noFolder: (path) => `There is no folder ${path}. Create it, or choose another, and try again.`,
    isFolder: (path) => `${path} is a folder. Choose a file name and try again.`,
    notAFile: (path) => `${path} is not an ordinary file. Choose another name and try again.`,
    notAFolder: (path) => `${path} is not a folder. Choose a folder and try again.`,
    nameTooLong: (path) => `The name is too long: ${path}. Choose a shorter one and try again.`,
    other: (path, code) => `${path} cannot be written (${code}). Choose another place and try again.`,
  },
};
