/** Real stores in folders of their own, with a clock that stands still and ids that count. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Settings } from '#contract/settings.ts';
import type { Result } from '#domain/result.ts';
import { closeStore, openStore, type Opened } from '#electron/store/openStore.ts';
import type { Store, Surroundings } from '#electron/store/store.ts';

export const TODAY = '2027-03-04';
export const SETTINGS: Settings = {
  language: 'sv',
  colorScheme: 'auto',
  zoom: 1,
  rail: 'auto',
  initials: false,
  calendarAlarm: null,
  accent: '',
  consultant: { name: 'Kim Holmgren', company: '', email: 'kim@exempelkonsult.example', phone: '' },
};
export const BEGINNING = { today: TODAY, settings: SETTINGS };

export interface TestSurroundings extends Surroundings {
  /** Lets the clock go on. */
  readonly pass: (milliseconds: number) => void;
}

/** Ids that grow, so that tests say the same each time. */
export function surroundings(version = '1.2.0'): TestSurroundings {
  let at = Date.parse('2027-03-04T08:00:00Z');
  let ids = 0;
  return {
    version,
    now: () => new Date(at),
    newId: () => `id-${String(++ids).padStart(6, '0')}`,
    pass: (milliseconds) => void (at += milliseconds),
  };
}

/** A folder that is gone when the test is. */
export function folder(): string {
  const path = passingFolder();
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A folder for work that is done many times over: in memory where there is such a disk, since every change waits for it. */
export function passingFolder(): string {
  return mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'men-sen-da-store-'));
}

/** A store that is open until the test ends. */
export function storeIn(dir: string = folder(), around: Surroundings = surroundings()): Store {
  const { store } = openedIn(dir, around);
  onTestFinished(() => {
    if (store.db.open) closeStore(store);
  });
  return store;
}

export function openedIn(dir: string, around: Surroundings): Opened {
  return must(openStore(dir, around));
}

/** The value; throws with the problem where there is one. */
export function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
