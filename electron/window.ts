/** The window: opened, brought to the front, painted anew, told things. */
import { BrowserWindow, nativeTheme } from 'electron';
import type { Log } from './log.ts';
import type { Push } from './requests/services.ts';
import { paper, windowOptions } from './windowOptions.ts';

const MOST_RELOADS = 3;

export interface WindowInput {
  readonly title: string;
  readonly page: string;
  readonly preload: string;
  /** 1 is the size as it is drawn. */
  readonly zoom: number;
  readonly isDev: boolean;
  readonly log: Log;
  /** Called once, when the window stands on the screen. */
  readonly shown: () => void;
}

export function openWindow({ title, page, preload, zoom, isDev, log, shown }: WindowInput): void {
  const { shouldUseDarkColors: isDark } = nativeTheme;
  const { platform } = process;
  const window = new BrowserWindow(windowOptions({ title, preload, isDark, zoom, platform, isDev }));
  // The page's own title can name a client, and a window's title is seen in lists of windows.
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  window.once('ready-to-show', () => {
    window.show();
    shown();
  });
  let reloads = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.note(`window gone ${reason}`);
    if (reason !== 'clean-exit' && reloads++ < MOST_RELOADS) void window.loadURL(page);
  });
  window.loadURL(page).catch((error: unknown) => {
    log.fault('window', error);
  });
}

/** Brings the window to the front. False where there is none. */
export function showWindow(): boolean {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) return false;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
  return true;
}

export function zoomWindows(zoom: number): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.setZoomFactor(zoom);
}

/** Paints the ground of the windows to go with the appearance. */
export function paintWindows(): void {
  for (const window of BrowserWindow.getAllWindows())
    window.setBackgroundColor(paper(nativeTheme.shouldUseDarkColors));
}

export const push: Push = (name, event) => {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(`event:${name}`, event);
};
