/** The app: one instance, one store, one window. What answers the window is read while the window is made. */
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { app, protocol, session } from 'electron';
import { clock } from './clock.ts';
import { firstSettings } from './firstSettings.ts';
import { guardContents, guardSession } from './guard.ts';
import { keepTexts } from './keptTexts.ts';
import type { Log } from './log.ts';
import { localFolder, logPath } from './places.ts';
import { windowFiles } from './protocol.ts';
import { openDoor, type Handle } from './requests/door.ts';
import { openStore } from './store/openStore.ts';
import { readSettings } from './store/settingsStore.ts';
import { sourceOf, WINDOW_SCHEME, type Source } from './security.ts';
import { appearAs, openWindow, showWindow } from './window.ts';

/** How long the window's files are on their way, once it has asked for them. */
const PASSING_MS = 20;

app.enableSandbox();
protocol.registerSchemesAsPrivileged([WINDOW_SCHEME]);
stayLocal();
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
  const dir = join(app.getPath('userData'), 'store');
  const surroundings = { now: clock.now, newId: clock.newId, version: app.getVersion() };
  const first = firstSettings(app.getLocale());
  // What needs no window is done while Electron gets ready for one.
  const files = source.devServer === null ? windowFiles(join(built(), 'renderer'), source) : null;
  const opened = openStore(dir, surroundings);
  const kept = opened.ok ? readSettings(opened.value.store, first) : opened;
  const settings = kept.ok ? kept.value : first;
  const texts = await keepTexts(settings.language);
  await app.whenReady();
  const loading = guard(source, files);
  appearAs(settings);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  const look = {
    title: texts.current().menu.appName,
    preload: join(built(), 'preload/preload.cjs'),
    isDev: !app.isPackaged,
  };
  const handle = Promise.withResolvers<Handle>();
  const asked = openDoor(handle.promise);
  openWindow({ ...look, zoom: settings.zoom, page: source.page, log: openedLog });
  // The rest is read a part at a time where the window is not waiting for its files: between its page and its script,
  // and while it reads its script.
  await loading.page;
  for (const read of [openedLog, readRequests]) {
    await read();
    await setImmediate();
  }
  await loading.script;
  await Promise.race([asked, setTimeout(PASSING_MS)]);
  const { serve } = await import('./serve.ts');
  const threads = join(built(), 'main/work');
  handle.resolve(
    serve({ dir, surroundings, opened, first, log: await openedLog(), texts, source, look, threads }),
  );
}

/** Why there is no window: a sentence, and the way to the log. */
async function say(error: unknown): Promise<void> {
  (await openedLog()).fault('start', error);
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

const readRequests = (): Promise<unknown> => import('#contract/requests.ts');

let log: Promise<Log> | null = null;
/** Opened by whoever needs it first. */
function openedLog(): Promise<Log> {
  log ??= import('./log.ts').then(({ openLog }) => openLog(app.getPath('userData')));
  return log;
}

interface Loading {
  /** The window has got its page. */
  readonly page: Promise<void>;
  /** It has asked for its script. */
  readonly script: Promise<void>;
}

/** Puts the walls up, before there is a window. What a server for development gives is not followed. */
function guard(source: Source, files: ReturnType<typeof windowFiles> | null): Loading {
  guardSession(session.defaultSession, source);
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents, source);
  });
  if (files === null) return { page: Promise.resolve(), script: Promise.resolve() };
  const page = Promise.withResolvers<void>();
  const script = Promise.withResolvers<void>();
  protocol.handle(WINDOW_SCHEME.scheme, (request) => {
    page.resolve();
    if (request.url.endsWith('.js')) script.resolve();
    return files(request);
  });
  return { page: page.promise, script: script.promise };
}
