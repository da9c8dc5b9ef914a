/** Starts Chromium for the windows of one app. It ends with this process, however that ends: the pipe closes. */
import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { connect, type Connection } from './connection.ts';
import { findChromium } from './find.ts';

export interface Chromium extends Connection {
  /** Where another client of the DevTools protocol finds the same browser. */
  readonly endpoint: string;
  readonly pid: number;
  /** Lets it write what it keeps, and waits for it to end. */
  readonly close: () => Promise<void>;
}
export interface HowToLaunch {
  readonly profile: string;
  readonly language: string;
  /** A window that a person sees; its size comes from the profile. */
  readonly headed: boolean;
}

const ALWAYS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  // No window is ever in front of another to Chromium, and none may fall asleep.
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  // Frames share their page's process, so that one session sees all their requests.
  '--disable-site-isolation-trials',
  // window.open gives null, as where Electron denies it.
  '--block-new-web-contents',
  '--remote-debugging-pipe',
  '--remote-debugging-port=0',
];
/** With a mouse, as on the computers that the app is for. */
const HEADLESS = [
  '--headless',
  '--no-startup-window',
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
];
/** A first page by this switch is a window without tabs and address. */
const HEADED = ['--app=data:text/html,<title>-</title>', '--test-type'];

export async function launchChromium({ profile, language, headed }: HowToLaunch): Promise<Chromium> {
  const found = await findChromium();
  const child = spawn(
    found.path,
    [...ALWAYS, ...(headed ? HEADED : HEADLESS), `--user-data-dir=${profile}`, `--accept-lang=${language}`],
    {
      env: { ...process.env, ...found.environment, LC_ALL: `${language.replace('-', '_')}.UTF-8` },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      // A group of its own, so that a kill reaches all its processes.
      detached: true,
    },
  );
  const endpoint = await endpointOf(child);
  const connection = connect(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const close = async (): Promise<void> => {
    connection.browser.send('Browser.close').catch(() => undefined);
    await ended;
  };
  return { ...connection, endpoint, pid: child.pid ?? 0, close };
}

function endpointOf(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  child.stderr?.on('data', (data: Buffer) => {
    said += said.length < 10_000 ? String(data) : '';
    const [, endpoint] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
    if (endpoint !== undefined) resolve(endpoint);
  });
  child.once('error', reject);
  child.once('exit', () => reject(new Error(`Chromium did not start: ${said}`)));
  return promise;
}
