/** Electron's `dialog`: a test scripts the answers; without one each call fails by name. */
import { note } from '../calls.ts';
import { complete } from './complete.ts';

const unanswered =
  (name: string) =>
  (...given: unknown[]): Promise<never> => {
    note(`dialog.${name}`, ...given);
    return Promise.reject(new Error(`dialog.${name} was asked, and nothing answers`));
  };

export const dialog = complete('dialog', {
  showOpenDialog: unanswered('showOpenDialog'),
  showSaveDialog: unanswered('showSaveDialog'),
  showMessageBox: unanswered('showMessageBox'),
  showErrorBox(title: string, content: string): void {
    note('dialog.showErrorBox', title, content);
    console.error(`${title}\n${content}`);
  },
});
