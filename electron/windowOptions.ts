import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { mayCheckSpelling } from './security.ts';

interface Look {
  readonly preload: string;
  readonly isDark: boolean;
  readonly platform: NodeJS.Platform;
  readonly isDev: boolean;
}

/** How a window is opened. All that could be left out because it is Electron's default is said, so that it stays so. */
export function windowOptions(look: Look) {
  return {
    ...commonOptions(look),
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    // Electron remembers where the window stood by its name.
    name: 'main',
    windowStatePersistence: true,
  } as const satisfies BrowserWindowConstructorOptions;
}

/** The meeting's own window, on a display of its own. */
export function meetingOptions(look: Look, { x, y, width, height }: Rectangle) {
  return {
    ...commonOptions(look),
    ...{ x, y, width, height },
    autoHideMenuBar: true,
  } as const satisfies BrowserWindowConstructorOptions;
}

/** A page for print. */
export function unseenOptions(look: Look) {
  return {
    ...commonOptions(look),
    width: 1280,
    height: 800,
  } as const satisfies BrowserWindowConstructorOptions;
}

function commonOptions({ preload, isDark, platform, isDev }: Look) {
  return {
    show: false,
    backgroundColor: paper(isDark),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      devTools: isDev,
      spellcheck: mayCheckSpelling(platform),
    },
  } as const satisfies BrowserWindowConstructorOptions;
}

/** The ground that the window is painted with before its page is there: the page's own. */
export function paper(isDark: boolean): '#08191c' | '#ffffff' {
  return isDark ? '#08191c' : '#ffffff';
}
