/** The built app, or another, on the stand-in for Electron: started, asked, driven and ended. */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { ROOT } from './measure.ts';

const HOST = join(ROOT, 'tests', 'electron-host', 'host.ts');
const PATIENCE = 60_000;

export interface StartedApp {
  /** What a function of Electron's API, given as its source, answers in the main process. */
  readonly main: (code: string) => Promise<unknown>;
  /** The window as a person has it, with real keys. */
  readonly page: () => Promise<Page>;
  readonly end: () => Promise<void>;
}

/** Resolves when the window has loaded its page. */
export async function startApp(app: string, userData: string): Promise<StartedApp> {
  const child = fork(HOST, [app, `--user-data-dir=${userData}`, '--lang=sv'], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const [browser] = await Promise.all([told(child, 'browser'), told(child, 'loaded')]);
  return {
    async main(code) {
      child.send({ id: 1, code, given: null });
      return (await told(child, 'value')).value;
    },
    async page() {
      const driven = await chromium.connectOverCDP(browser.endpoint ?? '', { noDefaults: true });
      const [page] = driven.contexts().flatMap((context) => context.pages());
      if (page === undefined) throw new Error('The app has no window');
      return page;
    },
    async end() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

interface Told {
  readonly kind: string;
  readonly message?: string;
  readonly endpoint?: string;
  readonly value?: unknown;
}
function told(child: ChildProcess, kind: string): Promise<Told> {
  const { promise, resolve, reject } = Promise.withResolvers<Told>();
  child.on('message', (said: Told) => {
    if (said.kind === 'error') reject(new Error(said.message));
    else if (said.kind === kind) resolve(said);
  });
  const late = setTimeout(() => reject(new Error(`The app has sent no ${kind}`)), PATIENCE);
  late.unref();
  child.once('exit', (code) => reject(new Error(`The app ended with ${code ?? 'a signal'}`)));
  return promise;
}
