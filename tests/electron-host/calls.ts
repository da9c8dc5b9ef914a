/**
 * What the app has asked of the system where nothing answers: programs to open, windows made, switches set. A test reads
 * it in the main process as `globalThis.standIn.calls`.
 */
export interface Call {
  readonly name: string;
  readonly given: readonly unknown[];
}

export interface DroppedFile {
  readonly name: string;
  readonly size: number;
  readonly path: string;
}

declare global {
  var standIn:
    | {
        readonly calls: Call[];
        /** Tells all windows where the files are that a test is about to drop; resolves when they know. */
        dropFiles: (files: readonly DroppedFile[]) => Promise<void>;
      }
    | undefined;
}
const calls: Call[] = [];
globalThis.standIn = { calls, dropFiles: () => Promise.resolve() };

export function note(name: string, ...given: readonly unknown[]): void {
  calls.push({ name, given });
}

/** A function of Electron that does nothing here but is noted. */
export const noted =
  (name: string) =>
  (...given: unknown[]): void =>
    note(name, ...given);
