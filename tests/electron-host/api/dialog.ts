/** Electron's `dialog`. A test scripts the answers, and a call that it has not foreseen fails by name. */
import { note } from '../calls.ts';
import { isHeaded } from '../options.ts';
import { complete } from './complete.ts';
import { pageDialogs } from './pageDialogs.ts';

const unanswered =
  (name: string) =>
  (...given: unknown[]): Promise<never> => {
    note(`dialog.${name}`, ...given);
    return Promise.reject(new Error(`dialog.${name} was asked, and nothing answers`));
  };
const unansweredDialogs = {
  showOpenDialog: unanswered('showOpenDialog'),
  showSaveDialog: unanswered('showSaveDialog'),
  showMessageBox: unanswered('showMessageBox'),
};

export const dialog = complete('dialog', {
  ...(isHeaded ? pageDialogs : unansweredDialogs),
  showErrorBox(title: string, content: string): void {
    note('dialog.showErrorBox', title, content);
    console.error(`${title}\n${content}`);
  },
});
