/** Starts an app on the stand-in for Electron: plain Node, real Chromium. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { FromTest, ToTest } from '#tests/electron-host/serveTest.ts';
import { environmentOf, switchesOf, type InMain, type Start, type Started } from './started.ts';
import { AHEAD } from './today.ts';

const HOST = fileURLToPath(new URL('../../electron-host/host.ts', import.meta.url));
const CLOCK = new URL('../../electron-host/page/clock.js', import.meta.url).href;
/** How long an app may take to open its first window, and to quit, on a machine that is busy with other things. */
const PATIENCE = 60_000;

export async function startStandIn(start: Start): Promise<Started> {
  const child = fork(HOST, [start.app, ...switchesOf(start)], {
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', CLOCK],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { CLOCK_AHEAD: String(AHEAD), ...environmentOf(start) },
  });
  let errors = '';
  child.stderr?.on('data', (data) => (errors += String(data)));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const { browser, loaded, group, main } = converse(child);
  const failed = ended.then((code) => {
    throw new Error(`The app ended by itself with ${code ?? 'a signal'}:\n${errors}`);
  });
  failed.catch(() => undefined);
  const late = Promise.withResolvers<never>();
  const clock = setTimeout(() => {
    child.kill('SIGKILL');
    late.reject(new Error(`The app opened no window:\n${errors}`));
  }, PATIENCE);
  const [connected] = await Promise.race([Promise.all([browser, loaded]), failed, late.promise]);
  const { context, page } = await Promise.race([firstPage(connected), failed, late.promise]);
  clearTimeout(clock);

  return {
    context,
    page,
    main: (run, given) => Promise.race([main(run, given), failed]),
    errors: () => errors,
    async close() {
      child.kill('SIGTERM');
      const clock = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
      const code = await ended;
      clearTimeout(clock);
      await connected.close();
      if (code !== 0)
        throw new Error(`The app did not quit, but ended with ${code ?? 'a signal'}:\n${errors}`);
    },
    async kill() {
      child.kill('SIGKILL');
      killGroup(await group);
      await ended;
      await connected.close();
    },
  };
}

/** What the host tells, and the code that it is sent. */
function converse(child: ChildProcess) {
  const browser = Promise.withResolvers<Browser>();
  const group = Promise.withResolvers<number>();
  const loaded = Promise.withResolvers<void>();
  const waiting = new Map<number, PromiseWithResolvers<never>>();
  let lastId = 0;
  const connect = (endpoint: string): void => {
    chromium.connectOverCDP(endpoint, { noDefaults: true }).then(browser.resolve, browser.reject);
  };
  child.on('message', (message: ToTest) => {
    if (message.kind === 'loaded') loaded.resolve();
    else if (message.kind === 'value') waiting.get(message.id)?.resolve(message.value as never);
    else if (message.kind === 'error') waiting.get(message.id)?.reject(new Error(message.message));
    else {
      group.resolve(message.pid);
      connect(message.endpoint);
    }
  });
  const main = <Given, Result>(run: InMain<Given, Result>, given: Given): Promise<Result> => {
    const answer = Promise.withResolvers<never>();
    const message: FromTest = { id: ++lastId, code: run.toString(), given };
    waiting.set(message.id, answer);
    child.send(message);
    return answer.promise;
  };
  return { browser: browser.promise, group: group.promise, loaded: loaded.promise, main };
}

async function firstPage(browser: Browser) {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('Chromium has no context');
  const page: Page = context.pages()[0] ?? (await context.waitForEvent('page'));
  // The host has said that it is loaded; this client may still be hearing of it.
  await page.waitForURL((url) => url.href !== 'about:blank');
  return { context, page };
}

function killGroup(id: number): void {
  try {
    process.kill(-id, 'SIGKILL');
  } catch {
    // It went with the main process.
  }
}
