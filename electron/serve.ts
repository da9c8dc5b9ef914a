/** What answers the window, from the moment that it is made. */
import { app, nativeTheme } from 'electron';
import type { Settings } from '#contract/settings.ts';
import { desktopWith } from './dialogs.ts';
import { keepServices, type ServicesGiven } from './keepServices.ts';
import type { KeptTexts } from './keptTexts.ts';
import { logFaults } from './logFaults.ts';
import { keepMeetingRoom } from './meetingRoom.ts';
import { latestOf, setMenu } from './menu.ts';
import { keepPress } from './press.ts';
import { answersOf } from './requests/answers.ts';
import type { Handle } from './requests/door.ts';
import { handleWith } from './requests/handle.ts';
import type { Services } from './requests/services.ts';
import type { Source } from './security.ts';
import {
  appearAs,
  openUnseen,
  openWindow,
  paintWindows,
  push,
  showWindow,
  zoomWindows,
  type WindowInput,
} from './window.ts';

type Given = Pick<ServicesGiven, 'dir' | 'surroundings' | 'opened' | 'first' | 'log' | 'threads'> & {
  readonly texts: KeptTexts;
  readonly source: Source;
  /** What every window is made with. */
  readonly frame: Pick<WindowInput, 'preload' | 'isDev'>;
};

/** The day's backup takes none of the time in which the window is drawn. */
const BACKUP_REST_MS = 1500;
const MENU_REST_MS = 500;

/** Sets up all that stands behind the window, and gives what handles its requests. */
export function serve(given: Given): Handle {
  const { texts, source, log, opened, surroundings } = given;
  logFaults(log);
  log.note(
    `starting ${surroundings.version} ${process.platform} store ${opened.ok ? 'ready' : opened.problem.kind}`,
  );
  const services = servicesOf(given);
  const { store, backups } = services;
  const backUp = (): void => void setTimeout(() => void backups.makeTodays(), BACKUP_REST_MS);
  setMenu(services, texts);
  nativeTheme.on('updated', paintWindows);
  backUp();
  // A day can begin while the window is open.
  app.on('browser-window-focus', backUp);
  app.on('activate', () => {
    if (!showWindow()) openWindow(ordinary(given, services));
  });
  app.on('will-quit', store.close);
  const answers = answersOf(services);
  return handleWith({ answers, source, log, changed: menuFollower(services, texts) });
}

function ordinary({ frame, texts, source, log }: Given, { settings }: Services): WindowInput {
  const look = { title: texts.current().menu.appName, zoom: settings.current().zoom };
  return { ...frame, look: Promise.resolve(look), page: source.page, log: () => Promise.resolve(log) };
}

function servicesOf(given: Given): Services {
  const { texts, source, dir, surroundings, opened, first, log, threads } = given;
  const services = keepServices({
    ...{ dir, surroundings, opened, first, log, threads },
    about: { version: app.getVersion(), platform: platformOf(process.platform) },
    desktop: desktopWith(() => texts.current().dialogs),
    meeting: keepMeetingRoom((address, display) =>
      openWindow({ ...ordinary(given, services), page: `${source.page}#${address}`, display }),
    ),
    press: keepPress(
      () => openUnseen(given.frame),
      (job) => `${source.page}#/print/${job}`,
    ),
    push,
    changed: (next, before) => void follow(next, before),
  });
  /** Everything outside the page that the settings are about. */
  const follow = async (next: Settings, before: Settings): Promise<void> => {
    push('settings', { settings: next });
    appearAs(next);
    if (next.zoom !== before.zoom) zoomWindows(next.zoom);
    const { language, colorScheme, initials } = before;
    if (next.language === language && next.colorScheme === colorScheme && next.initials === initials) return;
    await texts.speak(next.language);
    setMenu(services, texts);
  };
  return services;
}

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

function platformOf(platform: NodeJS.Platform): 'darwin' | 'linux' | 'win32' {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}
