/** Dialogs for a person who sees the window: the page's own `prompt` and `confirm` ask for a path or an answer. */
import { openWindows } from './openWindows.ts';

export interface Options {
  readonly title?: string;
  readonly message?: string;
  readonly detail?: string;
  readonly defaultPath?: string;
  readonly buttons?: readonly string[];
  readonly cancelId?: number;
}
type Given = readonly [...window: readonly unknown[], options: Options];

export const pageDialogs = {
  async showSaveDialog(...given: Given) {
    const path = await askPath(given);
    return { canceled: path === '', filePath: path };
  },
  async showOpenDialog(...given: Given) {
    const path = await askPath(given);
    return { canceled: path === '', filePaths: path === '' ? [] : [path] };
  },
  async showMessageBox(...given: Given) {
    const { message = '', detail = '', buttons = [], cancelId = buttons.length - 1 } = optionsOf(given);
    const isChoice = buttons.length > 1;
    const isYes = await inPage(isChoice ? 'confirm' : 'alert', `${message}\n\n${detail}`);
    return { response: isYes === true || !isChoice ? 0 : cancelId, checkboxChecked: false };
  },
};

const optionsOf = (given: Given): Options => given.at(-1) as Options;

async function askPath(given: Given): Promise<string> {
  const { title, message, defaultPath = '' } = optionsOf(given);
  const answer = await inPage('prompt', title ?? message ?? '', defaultPath);
  return typeof answer === 'string' ? answer.trim() : '';
}

async function inPage(name: 'alert' | 'confirm' | 'prompt', ...given: readonly string[]): Promise<unknown> {
  const window = [...openWindows].at(-1);
  return window?.webContents.executeJavaScript(`${name}(...${JSON.stringify(given)})`);
}
