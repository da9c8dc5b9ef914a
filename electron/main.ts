/** The app: one instance, one store, one window. */
import { join } from 'node:path';
import { app, nativeTheme, protocol, session } from 'electron';
import type { Settings } from '#contract/inputs.ts';
import { loadDesktopTexts } from '#resources/texts/desktopTexts.ts';
import { clock } from './clock.ts';
import { desktopWith, showCannotStart } from './dialogs.ts';
import { firstSettings } from './firstSettings.ts';
import { guardContents, guardSession } from './guard.ts';
import { keepServices, type ServicesGiven } from './keepServices.ts';
import { keepTexts, type KeptTexts } from './keptTexts.ts';
import { logFaults, logPath, openLog, type Log } from './log.ts';
import { keepMeetingRoom } from './meetingRoom.ts';
import { latestOf, setMenu } from './menu.ts';
import { localFolder } from './places.ts';
import { windowFiles } from './protocol.ts';
import { answersOf } from './requests/answers.ts';
import { handleRequests } from './requests/handle.ts';
import type { Services } from './requests/services.ts';
import { openStore } from './store/openStore.ts';
import { sourceOf, WINDOW_SCHEME, type Source } from './security.ts';
import { openWindow, paintWindows, push, showWindow, zoomWindows, type WindowInput } from './window.ts';

app.enableSandbox();
protocol.registerSchemesAsPrivileged([WINDOW_SCHEME]);
stayLocal();
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showWindow);
  // Awaited at the top it would never come: the app is not ready before this file has run to its end.
  void startOrSay();
} else app.quit();

async function startOrSay(): Promise<void> {
  const own = app.getPath('userData');
  const log = openLog(own);
  logFaults(log);
  try {
    await start(log);
  } catch (error) {
    log.fault('start', error);
    await app.whenReady();
    const { dialogs } = await loadDesktopTexts(systemLanguage());
    showCannotStart(dialogs, logPath(own));
    app.exit(1);
  }
}

async function start(log: Log): Promise<void> {
  const source = sourceOf(app.isPackaged, process.env['ELECTRON_RENDERER_URL']);
  // What needs no window is done while Electron gets ready for one.
  const files = source.devServer === null ? windowFiles(join(built(), 'renderer'), source) : null;
  const dir = join(app.getPath('userData'), 'store');
  const surroundings = { now: clock.now, newId: clock.newId, version: app.getVersion() };
  const opened = openStore(dir, surroundings);
  log.note(
    `starting ${surroundings.version} ${process.platform} store ${opened.ok ? 'ready' : opened.problem.kind}`,
  );
  await app.whenReady();
  guard(source, files);
  const texts = await keepTexts(systemLanguage());
  const services = keep({ dir, surroundings, opened, log, texts, source });
  const { store, settings, backups, about } = services;
  handleRequests({ answers: answersOf(services), source, log, changed: menuFollower(services, texts) });
  nativeTheme.themeSource = themeOf(settings.current());
  nativeTheme.on('updated', paintWindows);
  await texts.speak(settings.current().language);
  setMenu(services, texts);

  const open = (): void => {
    openWindow({
      ...windowLook(services, texts),
      page: source.page,
      log,
      shown: () => void backups.makeTodays(),
    });
  };
  open();
  app.on('activate', () => {
    if (!showWindow()) open();
  });
  app.on('browser-window-focus', () => void backups.makeTodays());
  app.on('window-all-closed', () => {
    if (about.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', store.close);
}

const MENU_REST_MS = 500;

/** The menu names the latest plans: it is made anew where they are others, or are called something else. */
function menuFollower(services: Services, texts: KeptTexts): () => void {
  let named = JSON.stringify(latestOf(services, texts));
  let waiting: NodeJS.Timeout | null = null;
  return () => {
    waiting ??= setTimeout(() => {
      waiting = null;
      const names = JSON.stringify(latestOf(services, texts));
      if (names !== named) setMenu(services, texts);
      named = names;
    }, MENU_REST_MS);
  };
}

function windowLook(
  { settings }: Services,
  texts: KeptTexts,
): Pick<WindowInput, 'title' | 'preload' | 'zoom' | 'isDev'> {
  return {
    title: texts.current().menu.appName,
    preload: join(built(), 'preload/preload.cjs'),
    zoom: settings.current().zoom,
    isDev: !app.isPackaged,
  };
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

function systemLanguage(): 'sv' | 'en' {
  return firstSettings(app.getLocale()).language;
}

/** Puts the walls up, before there is a window. */
function guard(source: Source, files: ReturnType<typeof windowFiles> | null): void {
  guardSession(session.defaultSession, source);
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents, source);
  });
  if (files !== null) protocol.handle(WINDOW_SCHEME.scheme, files);
}

type Kept = Pick<ServicesGiven, 'dir' | 'surroundings' | 'opened' | 'log'> & {
  readonly texts: KeptTexts;
  readonly source: Source;
};

function keep({ texts, source: { page }, ...given }: Kept): Services {
  const services = keepServices({
    ...given,
    threads: join(built(), 'main/work'),
    about: { version: app.getVersion(), platform: platformOf(process.platform) },
    desktop: desktopWith(() => texts.current().dialogs),
    meeting: keepMeetingRoom((address, display) =>
      openWindow({
        ...windowLook(services, texts),
        page: `${page}#${address}`,
        display,
        log: given.log,
        shown: () => undefined,
      }),
    ),
    first: firstSettings(app.getLocale()),
    push,
    changed: (next, before) => void follow(next, before),
  });
  /** Everything outside the page that the settings are about. */
  const follow = async (next: Settings, before: Settings): Promise<void> => {
    push('settings', { settings: next });
    nativeTheme.themeSource = themeOf(next);
    if (next.zoom !== before.zoom) zoomWindows(next.zoom);
    const { language, colorScheme, initials } = before;
    if (next.language === language && next.colorScheme === colorScheme && next.initials === initials) return;
    await texts.speak(next.language);
    setMenu(services, texts);
  };
  return services;
}

function themeOf({ colorScheme }: Settings): 'light' | 'dark' | 'system' {
  return colorScheme === 'auto' ? 'system' : colorScheme;
}

function platformOf(platform: NodeJS.Platform): 'darwin' | 'linux' | 'win32' {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}
