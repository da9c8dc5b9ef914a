/** What the roles of menu items bring with them: Electron's English labels, their keys, what they do. */
import { app } from './app.ts';
import type { BrowserWindow } from './browserWindow.ts';

export interface Role {
  readonly label: string;
  readonly accelerator?: string;
  /** Electron leaves the keys of cut, copy and paste to the page. */
  readonly registerAccelerator: boolean;
  readonly submenu?: readonly string[];
  readonly does?: ((window: BrowserWindow | undefined) => void) | undefined;
}

const role = (label: string, accelerator?: string, does?: Role['does']): Role => ({
  ...{ label, does, registerAccelerator: true },
  ...(accelerator !== undefined && { accelerator }),
});
const left = (known: Role): Role => ({ ...known, registerAccelerator: false });
const menu = (label: string, ...submenu: readonly string[]): Role => ({ ...role(label), submenu });
const zoomBy =
  (steps: number): Role['does'] =>
  (window) =>
    window?.webContents.setZoomLevel(window.webContents.getZoomLevel() + steps);

/** Menus that a system fills by itself, and what only macOS does. */
const NOTHING_HERE = ['help', 'window', 'services', 'hide', 'hideOthers', 'unhide', 'front', 'zoom'];

const ROLES: Readonly<Record<string, Role>> = {
  undo: role('Undo', 'CommandOrControl+Z', (window) => window?.webContents.undo()),
  redo: role('Redo', 'Control+Y', (window) => window?.webContents.redo()),
  cut: left(role('Cut', 'CommandOrControl+X', (window) => window?.webContents.cut())),
  copy: left(role('Copy', 'CommandOrControl+C', (window) => window?.webContents.copy())),
  paste: left(role('Paste', 'CommandOrControl+V', (window) => window?.webContents.paste())),
  pasteandmatchstyle: left(
    role('Paste and Match Style', 'Shift+CommandOrControl+V', (window) => window?.webContents.paste()),
  ),
  delete: role('Delete', undefined, (window) => window?.webContents.delete()),
  selectall: role('Select All', 'CommandOrControl+A', (window) => window?.webContents.selectAll()),
  reload: role('Reload', 'CommandOrControl+R', (window) => window?.webContents.reload()),
  toggledevtools: role('Toggle Developer Tools', 'Control+Shift+I', (window) =>
    window?.webContents.openDevTools(),
  ),
  resetzoom: role('Actual Size', 'CommandOrControl+0', (window) => window?.webContents.setZoomLevel(0)),
  zoomin: role('Zoom In', 'CommandOrControl+Plus', zoomBy(0.5)),
  zoomout: role('Zoom Out', 'CommandOrControl+-', zoomBy(-0.5)),
  togglefullscreen: role('Toggle Full Screen', 'F11', (window) =>
    window?.setFullScreen(!window.isFullScreen()),
  ),
  minimize: role('Minimize', 'CommandOrControl+M', (window) => window?.minimize()),
  close: role('Close', 'CommandOrControl+W', (window) => window?.close()),
  quit: role('Quit', 'CommandOrControl+Q', () => app.quit()),
  about: role(`About ${app.name}`, undefined, () => app.showAboutPanel()),
  ...Object.fromEntries(NOTHING_HERE.map((name) => [name.toLowerCase(), role(name)])),
  filemenu: menu('File', 'quit'),
  editmenu: menu('Edit', 'undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll'),
  viewmenu: menu('View', 'reload', 'toggleDevTools', 'resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'),
  windowmenu: menu('Window', 'minimize', 'close'),
};

export function roleOf(name: string | undefined): Role {
  if (name === undefined) return { label: '', registerAccelerator: true };
  const known = ROLES[name.toLowerCase()];
  if (known === undefined) throw new Error(`The stand-in for Electron has no role '${name}' of a menu item`);
  return known;
}
