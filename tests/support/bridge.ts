/** The main process without Electron: real store, real threads, real files; the dialogs answer as a test has said. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Events } from '#contract/events.ts';
import { requests, type Input, type Reply, type RequestName } from '#contract/requests.ts';
import { keepBackups } from '#electron/backups.ts';
import { clock } from '#electron/clock.ts';
import { firstSettings } from '#electron/firstSettings.ts';
import { openLog } from '#electron/log.ts';
import { answersOf } from '#electron/requests/answers.ts';
import type { Desktop, Press, Services } from '#electron/requests/services.ts';
import { keepSettings } from '#electron/settingsKeeper.ts';
import { openStore } from '#electron/store/openStore.ts';
import { keepStore } from '#electron/storeKeeper.ts';
import { threads } from './threads.ts';

const NOW = new Date('2026-11-24T14:02:00+01:00');

export interface Bridge {
  readonly folder: string;
  readonly services: Services;
  readonly answers: ReturnType<typeof answersOf>;
  readonly ask: <Name extends RequestName>(name: Name, input: Input<Name>) => Promise<Reply<Name>>;
  /** What the windows have been told, in order. */
  readonly pushed: readonly { readonly name: string; readonly event: unknown }[];
  /** What the computer has been asked to open or show. */
  readonly opened: readonly string[];
  /** What the next dialogs answer. */
  readonly dialogs: { path: string | null };
  readonly close: () => void;
}

/** In a folder of its own, or in one that has been used before. */
export function startBridge(folder = mkdtempSync(join(tmpdir(), 'men-sen-da-'))): Bridge {
  const pushed: { name: string; event: unknown }[] = [];
  const opened: string[] = [];
  const dialogs: { path: string | null } = { path: null };
  const push = <Name extends keyof Events>(name: Name, event: Events[Name]): void => {
    pushed.push({ name, event });
  };
  const surroundings = { now: () => NOW, newId: clock.newId, version: '0.1.0' };
  const dir = join(folder, 'store');
  const store = keepStore(dir, surroundings, openStore(dir, surroundings), () => undefined);
  const still = { ...surroundings, today: () => '2026-11-24' };
  const services: Services = {
    store,
    threads,
    push,
    press: { ...NO_PRESS },
    surroundings,
    clock: still,
    settings: keepSettings({ store, first: firstSettings('sv'), changed: () => undefined }),
    backups: keepBackups({ store, threads, push, clock: still, log: openLog(folder) }),
    desktop: scripted(dialogs, opened),
    meeting: { show: () => ({ place: 'here' }), leave: () => ({ place: 'here' }) },
    about: { version: '0.1.0', platform: 'linux' },
  };
  const answers = answersOf(services);
  return {
    folder,
    services,
    answers,
    pushed,
    opened,
    dialogs,
    ask: (name, input) => asked(answers, name, input),
    close: () => {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** There is no window to draw in. */
const NO_PRESS: Press = {
  pdf: () => Promise.reject(new Error('There is no window.')),
  print: () => Promise.resolve('failed'),
  calendarOf: () => null,
  drawn: () => undefined,
};

async function asked<Name extends RequestName>(
  answers: ReturnType<typeof answersOf>,
  name: Name,
  input: Input<Name>,
): Promise<Reply<Name>> {
  const parsed = requests[name].input.parse(input);
  const answer = answers[name] as (given: unknown) => Reply<Name> | Promise<Reply<Name>>;
  return answer(parsed);
}

function scripted(dialogs: { readonly path: string | null }, opened: string[]): Desktop {
  const answer = () => Promise.resolve(dialogs.path);
  return {
    askWordPath: answer,
    askWallCalendarPath: answer,
    askPlanFilePath: answer,
    askCalendarFolder: answer,
    askAgendaPath: answer,
    askPeoplePath: answer,
    choosePlanFile: answer,
    choosePeopleFile: answer,
    chooseLogo: answer,
    chooseBusyFile: answer,
    open: (path) => {
      opened.push(path);
      return Promise.resolve(true);
    },
    showInFolder: (path) => opened.push(`folder ${path}`),
    carryOut: (command) => opened.push(command),
  };
}

/** The value of a reply that went well. */
export function valueOf<Value>(reply: { ok: true; value: Value } | { ok: false; problem: unknown }): Value {
  if (!reply.ok) throw new Error(JSON.stringify(reply.problem));
  return reply.value;
}
