/** What the screens are drawn with: nothing, a usual consultant's clients, many and large ones, and names that strain. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import type { Settings } from '#contract/settings.ts';
import type { PlanIds } from '#contract/replies.ts';
import { addDays } from '#domain/calendar/days.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { readPlanFile, toPlan, type PlanFile } from '#domain/planFile.ts';
import type { Result } from '#domain/result.ts';
import { firstSettings } from '#electron/firstSettings.ts';
import { makeBackup } from '#electron/store/backups.ts';
import { closeStore, openStore } from '#electron/store/openStore.ts';
import { addExample, importPlan } from '#electron/store/planFiles.ts';
import { saveSettings } from '#electron/store/settingsStore.ts';
import type { Store } from '#electron/store/store.ts';
import { yearPlan } from '#scripts/bench/plans.ts';
import { TODAY } from './today.ts';
import { companyNames, LONG, namedPeople, strangePeople, strangeTexts } from './names.ts';

export type DataSet = 'empty' | 'usual' | 'large' | 'strange';

export const EXAMPLE_FILE = exampleAt('tolv-saljare');

/** The plans that the screens show. */
export interface Shown {
  readonly ids: PlanIds | null;
  /** One whose coaches have too little time. */
  readonly short: PlanIds | null;
}

/** Puts a store in the folder of an app that is not running. */
export function seed(userData: string, data: DataSet, settings: Partial<Settings>): Shown {
  const { folder, shown } = (made[data] ??= make(data));
  const dir = join(userData, 'store');
  cpSync(folder, dir, { recursive: true });
  withStore(dir, (store) => must(saveSettings(store, { ...firstSettings('sv'), ...settings })));
  return shown;
}

/** Opens the store in a folder for a moment. */
export function withStore<Value>(dir: string, work: (store: Store) => Value): Value {
  const now = (): Date => new Date(`${TODAY}T14:02:00+01:00`);
  const { store } = must(openStore(dir, { now, newId, version: '0.1.0' }));
  const value = work(store);
  closeStore(store);
  return value;
}

export function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

interface Made {
  readonly folder: string;
  readonly shown: Shown;
}
/** Each is made once and then copied. */
const made: Partial<Record<DataSet, Made>> = {};

function make(data: DataSet): Made {
  const folder = mkdtempSync(join(tmpdir(), `men-sen-da-${data}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const shown = withStore(folder, (store) => {
    const filled = FILLED[data](store);
    if (data !== 'empty') must(makeBackup(folder, 'asked', store.surroundings));
    return filled;
  });
  return { folder, shown };
}

const FILLED: Readonly<Record<DataSet, (store: Store) => Shown>> = {
  empty: () => ({ ids: null, short: null }),
  usual,
  large,
  strange,
};

/** The example as it comes with the program, a large client in the middle of its plan, and some smaller ones. */
function usual(store: Store): Shown {
  addPlan(store, documentAt('three-sellers'));
  addPlan(store, small('Exempelhuset i Luleå AB', 8, 1));
  const syd = small('Provbolaget Syd AB', 24, 2);
  const celebrations = [{ id: 'f1', how: 'Lunch för alla', date: addDays(TODAY, 6) }];
  const trainerDays = [{ id: 't1', date: addDays(TODAY, 2), title: 'Coacha cheferna', hours: 4 }];
  const short = addPlan(store, {
    ...{ ...syd, cohort: 'Omgång 2' },
    plan: { ...(syd['plan'] as Document), celebrations, trainerDays },
  });
  // 52 weeks to the day, so that the weekdays stay.
  addPlan(store, booked(shifted(documentAt('sextio-saljare'), -364)));
  return { ids: must(addExample(store, fileOf(documentAt('tolv-saljare')))), short };
}

function large(store: Store): Shown {
  companyNames(299).forEach((name, place) => {
    const document = small(name, 3 + ((place * 7) % 40), 1 + (place % 4));
    addPlan(store, place % 3 === 0 ? { ...document, cohort: `Omgång ${(place % 5) + 1}` } : document);
  });
  const whole = yearPlan(500);
  const ids = addPlan(store, {
    ...whole,
    ...{ client: { name: 'Exempelkoncernen AB', contact: 'Ylva Rask' }, cohort: 'Alla regioner' },
    academy: { name: 'Sales Academy 2027' },
    people: namedPeople(whole['people']),
    plan: { ...(whole['plan'] as Document), celebrations: CELEBRATIONS },
  });
  return { ids, short: null };
}

/** One is for a seller, and one lies on a red day. */
const CELEBRATIONS = [
  { id: 'a', trigger: 'Alla har haft fyra samtal', how: 'Frukost i varje region', date: '2027-05-06' },
  { id: 'b', trigger: 'Ett svårt samtal blev av', how: 'Kaffe', scope: 'individual', person: 'seller-1' },
];

/** 300 letters without a break, and names that are read from the right, wherever a name stands. */
function strange(store: Store): Shown {
  addPlan(store, { ...small('شركة المثال للتدريب', 8, 1), cohort: 'קבוצה ראשונה' });
  const example = strangeTexts(documentAt('tolv-saljare'));
  const ids = addPlan(store, {
    ...example,
    ...{ client: { name: LONG, contact: LONG, email: LONG }, cohort: LONG },
    people: strangePeople(example['people']),
  });
  return { ids, short: null };
}

type Document = Readonly<Record<string, unknown>>;

function addPlan(store: Store, document: Document): PlanIds {
  return must(importPlan(store, fileOf(document), { kind: 'new' }));
}

/** A client's first two numbers. */
function small(name: string, sellers: number, coaches: number): Document {
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);
  return {
    ...{ format: 'men-sen-da/plan', version: 1, client: { name } },
    people: [
      ...numbers(coaches).map((n) => ({ id: `c${n}`, role: 'coach', coachingHoursPerWeek: 4 + n })),
      ...numbers(sellers).map((n) => ({ id: `s${n}`, role: 'seller', coach: `c${((n - 1) % coaches) + 1}` })),
    ],
    plan: { start: '2027-02-01', weeks: 26, proposal: { validUntil: addDays(TODAY, 3 + sellers) } },
  };
}

function fileOf(document: Document): PlanFile {
  return must(readPlanFile(new TextEncoder().encode(JSON.stringify(document))));
}

function exampleAt(name: string): URL {
  return new URL(`../../../resources/examples/${name}.mensenda`, import.meta.url);
}

function documentAt(name: string): Document {
  return JSON.parse(readFileSync(exampleAt(name), 'utf8')) as Document;
}

/** With all that the calendar proposes agreed on, and no offer that waits for an answer. */
function booked(document: Document): Document {
  const { sessions } = schedulePlan(toPlan(fileOf(document)));
  const bookings = sessions.map(({ id, kind, people, start, end }) => ({
    ...{ id, kind, people, start, end },
    state: 'locked',
  }));
  return { ...document, plan: { ...(document['plan'] as Document), bookings, proposal: {} } };
}

/** Every day in it, so many days on. */
function shifted(document: Document, days: number): Document {
  const text = JSON.stringify(document);
  return JSON.parse(text.replaceAll(/\d{4}-\d{2}-\d{2}/g, (date) => addDays(date, days))) as Document;
}
