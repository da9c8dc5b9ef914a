/** The window: opened, brought to the front, painted anew, told things. */
import { BrowserWindow, nativeTheme, type Rectangle, type WebContents } from 'electron';
import type { Events } from '#contract/events.ts';
import type { Settings } from '#contract/settings.ts';
import type { Log } from './log.ts';
import type { Push } from './requests/services.ts';
import { meetingOptions, paper, unseenOptions, windowOptions } from './windowOptions.ts';

const MOST_RELOADS = 3;

/** What the settings say of a window. */
export interface Look {
  readonly title: string;
  /** 1 is the size as it is drawn. */
  readonly zoom: number;
}
export interface WindowInput {
  readonly page: string;
  readonly preload: string;
  readonly isDev: boolean;
  readonly log: () => Promise<Log>;
  /** The window is made and its page is loaded meanwhile; it is seen when this is known. */
  readonly look: Promise<Look>;
  /** Fills this display; an ordinary window where there is none. */
  readonly display?: Rectangle;
}

export function openWindow({ page, log, display, look, preload, isDev }: WindowInput): BrowserWindow {
  const { shouldUseDarkColors: isDark } = nativeTheme;
  const { platform } = process;
  const given = { preload, isDev, isDark, platform };
  const options = display === undefined ? windowOptions(given) : meetingOptions(given, display);
  const window = new BrowserWindow(options);
  // The page's own title can name a client, and a window's title is seen in lists of windows.
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  const come = new Promise<void>((resolve) => {
    window.webContents.once('did-navigate', () => {
      resolve();
    });
  });
  const drawn = new Promise<void>((resolve) => {
    window.once('ready-to-show', () => {
      resolve();
    });
  });
  void appear(window, look, { come, drawn }).then(() => {
    // Full from the start it would open on the first display on some systems.
    if (display !== undefined) window.setFullScreen(true);
  });
  let reloads = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    void log().then(({ note }) => {
      note(`window gone ${reason}`);
    });
    if (reason !== 'clean-exit' && reloads++ < MOST_RELOADS) void window.loadURL(page);
  });
  window.loadURL(page).catch(async (error: unknown) => {
    (await log()).fault('window', error);
  });
  return window;
}

interface Progress {
  /** The window has come to its page. */
  readonly come: Promise<void>;
  readonly drawn: Promise<void>;
}

async function appear(window: BrowserWindow, look: Promise<Look>, { come, drawn }: Progress): Promise<void> {
  const { title, zoom } = await look;
  if (window.isDestroyed()) return;
  window.setTitle(title);
  window.setBackgroundColor(paper(nativeTheme.shouldUseDarkColors));
  // Chromium has a zoom for each address: before the window has come to its page, it would be another's.
  await come;
  window.webContents.setZoomFactor(zoom);
  await drawn;
  window.show();
}

/** Windows that are there to be printed. */
const unseen = new WeakSet<BrowserWindow>();

/** The windows that a person sees. */
export function seenWindows(): readonly BrowserWindow[] {
  return BrowserWindow.getAllWindows().filter((window) => !unseen.has(window));
}

/** A window that is never shown. Its page is loaded by whoever opens it. */
export function openUnseen(given: Pick<WindowInput, 'preload' | 'isDev'>): BrowserWindow {
  const { platform } = process;
  const window = new BrowserWindow(unseenOptions({ ...given, isDark: false, platform }));
  unseen.add(window);
  return window;
}

/** Brings the window to the front. False where there is none. */
export function showWindow(): boolean {
  const [window] = seenWindows();
  if (window === undefined) return false;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
  return true;
}

/** The window that one works in takes all of the screen, or no longer. */
export function turnFullScreen(): void {
  const window = BrowserWindow.getFocusedWindow() ?? seenWindows()[0];
  window?.setFullScreen(!window.isFullScreen());
}

export function zoomWindows(zoom: number): void {
  for (const window of seenWindows()) window.webContents.setZoomFactor(zoom);
}

/** Whether windows, dialogs and menus are light or dark. */
export function appearAs({ colorScheme }: Pick<Settings, 'colorScheme'>): void {
  nativeTheme.themeSource = colorScheme === 'auto' ? 'system' : colorScheme;
}

/** Paints the ground of the windows to go with the appearance. */
export function paintWindows(): void {
  for (const window of seenWindows()) window.setBackgroundColor(paper(nativeTheme.shouldUseDarkColors));
}

export const push: Push = (name, event) => {
  for (const window of seenWindows()) window.webContents.send(`event:${name}`, event);
};

/** Tells the window that one works in: what comes of a menu is for that one alone. */
export function tellFront<Name extends keyof Events>(name: Name, event: Events[Name]): void {
  const window = BrowserWindow.getFocusedWindow() ?? seenWindows()[0];
  window?.webContents.send(`event:${name}`, event);
}

/** Tells every window but the one that has made a change that there is something new to read. */
export function tellOthers(sender: WebContents): void {
  for (const { webContents } of seenWindows())
    if (webContents !== sender)
      webContents.send('event:changed', { subject: 'all' } satisfies Events['changed']);
}
