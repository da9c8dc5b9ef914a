/**
 * What would leave the app, answered by the test: dialogs from a queue, programs to open only written down. The same for
 * Electron and its stand-in, since all of it runs in the main process.
 */
import type { Electron, Started } from './started.ts';

export type DialogName = 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox';
type AnswerTo<Name extends DialogName> = Partial<Awaited<ReturnType<Electron['dialog'][Name]>>>;

export interface Asked {
  readonly name: DialogName;
  readonly options: Readonly<Record<string, unknown>>;
}
export interface Opened {
  readonly how: 'openPath' | 'openExternal' | 'showItemInFolder';
  readonly what: string;
}
export interface Dialogs {
  /** Answers the next dialog of this kind that has no answer yet. */
  readonly answer: <Name extends DialogName>(name: Name, answer: AnswerTo<Name>) => Promise<void>;
  /** The dialogs so far, with what the app has asked for. */
  readonly asked: () => Promise<readonly Asked[]>;
}

declare global {
  var scripted: { readonly answers: Record<string, unknown[]>; asked: Asked[]; opened: Opened[] };
}
/** What a fault in the main process begins with on stderr. */
export const FAULT = 'Fault in the main process:';

export async function scriptSystem({ main }: Started): Promise<{
  readonly dialogs: Dialogs;
  readonly opened: () => Promise<readonly Opened[]>;
}> {
  await main(installScript, FAULT);
  return {
    dialogs: {
      answer: (name, answer) =>
        main(
          (_electron, given) => {
            (globalThis.scripted.answers[given.name] ??= []).push(given.answer);
          },
          { name, answer },
        ),
      asked: () => main(() => globalThis.scripted.asked, null),
    },
    opened: () => main(() => globalThis.scripted.opened, null),
  };
}

function installScript({ dialog, shell }: Electron, fault: string): void {
  const answers: Record<string, unknown[]> = {};
  const asked: Asked[] = [];
  const opened: Opened[] = [];
  globalThis.scripted = { answers, asked, opened };
  const say = (error: unknown): void =>
    console.error(fault, error instanceof Error ? error.stack : String(error));
  // The stand-in says it by itself, from its start on.
  if (globalThis.standIn === undefined) {
    process.on('unhandledRejection', say);
    process.on('uncaughtException', say);
  }

  const names = ['showOpenDialog', 'showSaveDialog', 'showMessageBox'] as const;
  for (const name of names) {
    const answer = (...given: readonly unknown[]): Promise<unknown> => {
      // What can be sent to the test: no window, no function.
      const options = JSON.parse(JSON.stringify(given.at(-1))) as Asked['options'];
      asked.push({ name, options });
      const next = answers[name]?.shift();
      if (next !== undefined) return Promise.resolve(next);
      const error = new Error(`dialog.${name} was asked, and the test answers nothing`);
      say(error);
      return Promise.reject(error);
    };
    Object.assign(dialog, { [name]: answer });
  }
  const note = (how: Opened['how'], what: string): void => void opened.push({ how, what });
  Object.assign(shell, {
    openPath: (path: string) => (note('openPath', path), Promise.resolve('')),
    openExternal: (url: string) => (note('openExternal', url), Promise.resolve()),
    showItemInFolder: (path: string) => note('showItemInFolder', path),
  });
}
