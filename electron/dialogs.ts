/** The computer's own dialogs, and the programs that open what has been written. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  app,
  dialog,
  shell,
  type MessageBoxOptions,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import type { DesktopCommand } from '#contract/events.ts';
import type { Texts } from '#resources/texts/texts.ts';
import { momentName } from './documents/fileNames.ts';
import { logPath } from './places.ts';
import type { Desktop } from './requests/services.ts';
import { seenWindows, turnFullScreen } from './window.ts';

type DialogTexts = Texts['dialogs'];

export function desktopWith(texts: () => DialogTexts): Desktop {
  /** Where the last file went, or came from; a run begins in the documents. */
  let last: string | null = null;
  const folder = (): string => last ?? app.getPath('documents');
  const named = (plan: string | null): string => plan ?? texts().namelessPlan;
  const placed = (path: string | null): string | null => {
    if (path !== null) last = dirname(path);
    return path;
  };
  const chosen = async (
    { openTitle, kind }: Pick<OpenedKind, 'openTitle' | 'kind'>,
    extensions: string[],
  ): Promise<string | null> => {
    const { allFiles } = texts().planFile;
    return placed(await chooseFile({ openTitle, kind, extensions, allFiles }, folder()));
  };
  return {
    askWordPath: async (plan, what) => {
      const { [what]: words } = texts();
      const fileName = words.fileName(named(plan));
      return placed(await askPath({ ...words, extension: 'docx' }, join(folder(), `${fileName}.docx`)));
    },
    askWallCalendarPath: async (plan, form) => {
      const { title, fileName, kind, kindPdf } = texts().wallCalendar;
      const file = form === 'pdf' ? { kind: kindPdf, extension: 'pdf' } : { kind, extension: 'docx' };
      const path = join(folder(), `${fileName(named(plan))}.${file.extension}`);
      return placed(await askPath({ title, ...file }, path));
    },
    askPlanFilePath: async (plan) => {
      const { kind, saveTitle: title } = texts().planFile;
      const path = join(folder(), `${named(plan)}.mensenda`);
      return placed(await askPath({ kind, title, extension: 'mensenda' }, path));
    },
    askCalendarFolder: async (plan, now) => {
      const { calendars } = texts();
      const chosen = await choose(calendars.title, {
        buttonLabel: calendars.button,
        defaultPath: folder(),
        properties: ['openDirectory', 'createDirectory'],
      });
      return placed(
        chosen === null ? null : join(chosen, calendars.folderName(named(plan), momentName(now))),
      );
    },
    askAgendaPath: async () => {
      const { fileName, ...words } = texts().agenda;
      return placed(await askPath({ ...words, extension: 'ics' }, join(folder(), `${fileName}.ics`)));
    },
    askPeoplePath: async (plan) => {
      const { saveTitle: title, list: kind, fileName } = texts().people;
      const path = join(folder(), `${fileName(named(plan))}.csv`);
      return placed(await askPath({ kind, title, extension: 'csv' }, path));
    },
    choosePeopleFile: () => chosen(texts().people, ['xlsx', 'csv', 'tsv', 'txt']),
    chooseLogo: () => chosen(texts().logo, ['png', 'jpg', 'jpeg']),
    chooseBusyFile: () => chosen(texts().busyFile, ['ics', 'ical', 'ifb']),
    choosePlanFile: () => chosen(texts().planFile, ['mensenda', 'json']),
    ...programsWith(texts),
  };
}

function programsWith(texts: () => DialogTexts): Pick<Desktop, 'open' | 'showInFolder' | 'carryOut'> {
  return {
    open: async (path) => (await shell.openPath(path)) === '',
    showInFolder: (path) => {
      shell.showItemInFolder(path);
    },
    carryOut: (command) => {
      CARRIED_OUT[command](texts());
    },
  };
}

const CARRIED_OUT: Readonly<Record<DesktopCommand, (texts: DialogTexts) => void>> = {
  fullScreen: turnFullScreen,
  showLog: () => {
    shell.showItemInFolder(logPath(app.getPath('userData')));
  },
  about: (texts) => void showAbout(texts, app.getVersion()),
};

/** Says what the app is. */
async function showAbout({ about }: DialogTexts, version: string): Promise<void> {
  const options: MessageBoxOptions = {
    type: 'info',
    title: about.message,
    message: about.message,
    detail: about.detail(version),
    buttons: [about.close],
  };
  const [window] = seenWindows();
  await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
}

/** For when there can be no window. */
export function showCannotStart({ cannotStart }: DialogTexts, log: string): void {
  dialog.showErrorBox(cannotStart.title, cannotStart.text(log));
}

interface FileKind {
  readonly title: string;
  readonly kind: string;
  readonly extension: string;
}

async function askPath({ title, kind, extension }: FileKind, defaultPath: string): Promise<string | null> {
  const options: SaveDialogOptions = {
    title,
    defaultPath,
    filters: [{ name: kind, extensions: [extension] }],
  };
  const [window] = seenWindows();
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  if (canceled || filePath === '') return null;
  if (filePath.toLowerCase().endsWith(`.${extension}`)) return filePath;
  const whole = `${filePath}.${extension}`;
  // The dialog has asked about the name as it was typed; what would be replaced is asked about too.
  return existsSync(whole) ? askPath({ title, kind, extension }, whole) : whole;
}

interface OpenedKind {
  readonly openTitle: string;
  readonly kind: string;
  readonly extensions: string[];
  readonly allFiles: string;
}

function chooseFile(
  { openTitle, kind, extensions, allFiles }: OpenedKind,
  defaultPath: string,
): Promise<string | null> {
  return choose(openTitle, {
    defaultPath,
    filters: [
      { name: kind, extensions },
      { name: allFiles, extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
}

/** On macOS a dialog shows no title but a message. */
async function choose(title: string, given: OpenDialogOptions): Promise<string | null> {
  const options: OpenDialogOptions = { ...given, title, message: title };
  const [window] = seenWindows();
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}
