/** Prints from a window that nobody sees: the app's own page draws there, and says when it has. */
import { randomUUID } from 'node:crypto';
import type { BrowserWindow, WebContents } from 'electron';
import type { WallCalendar } from '#domain/wallCalendar/wallCalendar.ts';
import type { Press } from './requests/services.ts';

/** A page that has not drawn by then will not. */
const LONGEST_DRAWING_MS = 60_000;

/** `addressOf`: the page that draws a job. */
export function keepPress(open: () => BrowserWindow, addressOf: (job: string) => string): Press {
  const jobs = new Map<string, { readonly calendar: WallCalendar; readonly drawn: () => void }>();

  async function withDrawn<Value>(
    calendar: WallCalendar,
    signal: AbortSignal,
    print: (contents: WebContents) => Promise<Value>,
  ): Promise<Value> {
    signal.throwIfAborted();
    const job = randomUUID();
    const drawn = Promise.withResolvers<void>();
    const stopped = Promise.withResolvers<never>();
    const stop = (): void => {
      stopped.reject(new Error('The page for print was not drawn.'));
    };
    jobs.set(job, { calendar, drawn: drawn.resolve });
    const window = open();
    const late = setTimeout(stop, LONGEST_DRAWING_MS);
    signal.addEventListener('abort', stop);
    window.webContents.once('render-process-gone', stop);
    try {
      window.loadURL(addressOf(job)).catch(stopped.reject);
      await Promise.race([drawn.promise, stopped.promise]);
      clearTimeout(late);
      return await Promise.race([print(window.webContents), stopped.promise]);
    } finally {
      clearTimeout(late);
      signal.removeEventListener('abort', stop);
      jobs.delete(job);
      window.destroy();
    }
  }

  return {
    pdf: (calendar, signal) =>
      withDrawn(calendar, signal, (contents) => contents.printToPDF(pdfOptions(calendar))),
    print: (calendar, signal) => withDrawn(calendar, signal, (contents) => printed(contents, calendar)),
    calendarOf: (job) => jobs.get(job)?.calendar ?? null,
    drawn: (job) => jobs.get(job)?.drawn(),
  };
}

/** The page says by its own `@page` how large the sheet is; the margins are its own too. */
function pdfOptions({ paper }: WallCalendar) {
  return {
    pageSize: paper,
    landscape: true,
    preferCSSPageSize: true,
    printBackground: true,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  } as const;
}

function printed(
  contents: WebContents,
  { paper }: WallCalendar,
): Promise<'printed' | 'cancelled' | 'failed'> {
  const { promise, resolve } = Promise.withResolvers<'printed' | 'cancelled' | 'failed'>();
  const options = {
    silent: false,
    pageSize: paper,
    landscape: true,
    printBackground: true,
    margins: { marginType: 'none' },
  } as const;
  contents.print(options, (isDone, reason) => {
    if (isDone) resolve('printed');
    // Electron's own words: "Print job canceled".
    else resolve(/cancel/i.test(reason) ? 'cancelled' : 'failed');
  });
  return promise;
}
