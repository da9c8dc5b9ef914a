/** The app: one instance, one store, one window. The window is made first, and the rest is read meanwhile. */
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { app, protocol, session } from 'electron';
import { firstSettings } from './firstSettings.ts';
import { guardContents, guardSession } from './guard.ts';
import { keepTexts } from './keptTexts.ts';
import { lateLog } from './lateLog.ts';
import { answerWindow } from './loading.ts';
import { localFolder, logPath } from './places.ts';
import { openDoor, type Handle } from './requests/door.ts';
import { sourceOf, WINDOW_SCHEME } from './security.ts';
import { appearAs, openWindow, showWindow, type Look } from './window.ts';

/** How long the window's files are on their way, once it has asked for them. */
const PASSING_MS = 20;

app.enableSandbox();
protocol.registerSchemesAsPrivileged([WINDOW_SCHEME]);
stayLocal();
const log = lateLog(app.getPath('userData'));
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showWindow);
  // Awaited at the top it would never come: the app is not ready before this file has run to its end.
  void startOrSay();
} else app.quit();

async function startOrSay(): Promise<void> {
  try {
    await start();
  } catch (error) {
    await say(error);
  }
}

async function start(): Promise<void> {
  const source = sourceOf(app.isPackaged, process.env['ELECTRON_RENDERER_URL']);
  const frame = { preload: join(built(), 'preload/preload.cjs'), isDev: !app.isPackaged };
  const look = Promise.withResolvers<Look>();
  const handle = Promise.withResolvers<Handle>();
  // Read while Electron gets ready.
  const { openKept } = await import('./kept.ts');
  await app.whenReady();
  guardSession(session.defaultSession, source);
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents, source);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  const loading = answerWindow(protocol, source, join(built(), 'renderer'));
  const asked = openDoor(handle.promise);
  openWindow({ ...frame, page: source.page, log: log.open, look: look.promise });
  // The rest shares a thread with the window's files: it is done where none of them is on its way.
  await setImmediate();
  await loading.ready();
  await loading.page;
  await setImmediate();
  const { settings, ...kept } = openKept(join(app.getPath('userData'), 'store'), {
    version: app.getVersion(),
    locale: app.getLocale(),
  });
  appearAs(settings);
  const texts = await keepTexts(settings.language);
  look.resolve({ title: texts.current().menu.appName, zoom: settings.zoom });
  await loading.script;
  await Promise.race([asked, setTimeout(PASSING_MS)]);
  const { serve } = await import('./serve.ts');
  handle.resolve(serve({ ...kept, log, texts, source, frame, threads: join(built(), 'main/work') }));
}

/** Why there is no window: a sentence, and the way to the log. */
async function say(error: unknown): Promise<void> {
  (await log.open()).fault('start', error);
  const { showCannotStart } = await import('./dialogs.ts');
  const texts = await keepTexts(firstSettings(app.getLocale()).language);
  await app.whenReady();
  showCannotStart(texts.current().dialogs, logPath(app.getPath('userData')));
  app.exit(1);
}

function built(): string {
  return join(app.getAppPath(), 'out');
}

function stayLocal(): void {
  const folder = localFolder({
    platform: process.platform,
    isPackaged: app.isPackaged,
    isGiven: app.commandLine.hasSwitch('user-data-dir'),
    localAppData: process.env['LOCALAPPDATA'],
  });
  if (folder !== null) app.setPath('userData', folder);
}
