/** The least that an app with a window can be: what the start of ours is set against. */
import { app, BrowserWindow, protocol } from 'electron';

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
const PAGE = '<!doctype html><html data-ready><title>-</title><h1>-</h1></html>';

void app.whenReady().then(() => {
  protocol.handle('app', () => new Response(PAGE, { headers: { 'content-type': 'text/html' } }));
  void new BrowserWindow({ width: 1280, height: 800 }).loadURL('app://empty/index.html');
});
