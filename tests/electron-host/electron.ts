/** The module `electron` of the main process, on plain Node and Chromium. */
import { app } from './api/app.ts';
import { BrowserWindow } from './api/browserWindow.ts';
import { complete } from './api/complete.ts';
import { dialog } from './api/dialog.ts';
import { ipcMain } from './api/ipcMain.ts';
import { Menu, MenuItem } from './api/menu.ts';
import { nativeTheme } from './api/nativeTheme.ts';
import { net } from './api/net.ts';
import { protocol } from './api/protocol.ts';
import { session } from './api/session.ts';
import { powerMonitor, screen, shell } from './api/system.ts';

export { app, BrowserWindow, dialog, ipcMain, Menu, MenuItem, nativeTheme, net, powerMonitor, protocol };
export { screen, session, shell };
const electron: object = complete('electron', {
  ...{ app, BrowserWindow, dialog, ipcMain, Menu, MenuItem, nativeTheme, net, powerMonitor, protocol },
  ...{ screen, session, shell },
});
export default electron;
