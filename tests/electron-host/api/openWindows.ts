/** The windows that are open, oldest first; the one in front is last in `inFront`. */
import type { BrowserWindow } from './browserWindow.ts';

export const openWindows = new Set<BrowserWindow>();
