/** What was exported is remembered of a plan, whatever becomes of the plan and of the store: by the clock of one minute. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#electron/store/store.ts';
import { createNext } from '#electron/store/nextPlan.ts';
import { exportPlan, findSamePlan, importPlan } from '#electron/store/planFiles.ts';
import { deleteSubject } from '#electron/store/remove.ts';
import type { Problem } from '#contract/problems.ts';
import type { PlanFile } from '#domain/planFile.ts';
import type { Result } from '#domain/result.ts';
import { startBridge, valueOf, type Bridge } from '../support/bridge.ts';
import { CalendarClient } from '../support/calendarClient.ts';
import { readWithIcalJs } from '../support/calendarReaders.ts';

let bridge: Bridge;
let plan: string;
let exports = 0;
/** Whoever has taken in every file there has been. */
let client: CalendarClient;
beforeEach(async () => {
  bridge = startBridge();
  client = new CalendarClient();
  const people = { sellers: 3, coaches: 1 };
  plan = valueOf(await bridge.ask('clients.create', { name: 'Exempelverken AB', people })).plan;
});
afterEach(() => {
  bridge.close();
});

const inStore = <Value>(work: (store: Store) => Result<Value, Problem>): Value =>
  valueOf(bridge.services.store.use(work));
const fileOf = (id: string): PlanFile => inStore((store) => exportPlan(store, id));

function withoutId(file: PlanFile): PlanFile {
  const { id, ...rest } = file;
  expect(id).toBeDefined();
  return rest;
}

/** The text of everybody's file. */
async function exported(id = plan): Promise<string> {
  const out = join(bridge.folder, `out-${++exports}`);
  mkdirSync(out);
  bridge.dialogs.path = join(out, 'Kalendrar');
  valueOf(await bridge.ask('documents.calendars', { plan: id }));
  const text = readFileSync(join(out, 'Kalendrar', 'all.ics'), 'utf8');
  client.take(text);
  return text;
}
async function set(field: string, value: string | number): Promise<void> {
  const edit = { subject: 'plan', kind: 'set', at: field.split('.'), value } as const;
  valueOf(await bridge.ask('changes.apply', { view: { kind: 'plan', id: plan }, edits: [edit] }));
}
const uidsOf = (text: string): ReadonlySet<string> => new Set(readWithIcalJs(text).map(({ uid }) => uid));

/** Whoever has had all the files sees what one sees who has had the last one only. */
function expectInStep(text: string): void {
  const fresh = new CalendarClient();
  fresh.take(text);
  expect(fresh.shown().length).toBeGreaterThan(20);
  expect(client.shown()).toEqual(fresh.shown());
}

describe('the calendars of a plan that is exported again', () => {
  it('go on where it is replaced by its own file, also by one without an id', async () => {
    const file = fileOf(plan);
    const first = await exported();
    await set('cohort', 'Omgång 2');
    await exported();
    const nameless = withoutId(file);
    expect(inStore((store) => findSamePlan(store, file))?.plan).toBe(plan);
    for (const given of [file, nameless]) {
      inStore((store) => importPlan(store, given, { kind: 'replace', plan }));
      const again = await exported();
      expect(uidsOf(again)).toEqual(uidsOf(first));
      expectInStep(again);
      await set('cohort', 'Omgång 3');
      await exported();
    }
  });

  it('go on where an older version is put in its place', async () => {
    const first = await exported();
    const version = valueOf(await bridge.ask('versions.save', { plan, name: 'Först' }));
    await set('plan.weeks', 12);
    await exported();
    valueOf(await bridge.ask('versions.restore', { version: version.id }));
    const again = await exported();
    expect(uidsOf(again)).toEqual(uidsOf(first));
    expectInStep(again);
  });

  it('go on where a backup from before them is restored', async () => {
    await exported();
    const { name } = valueOf(await bridge.ask('backups.make', {}));
    for (const cohort of ['Omgång 2', 'Omgång 3', 'Omgång 4']) {
      await set('cohort', cohort);
      await set('plan.weeks', 30);
      await exported();
    }
    valueOf(await bridge.ask('backups.restore', { name }));
    const again = await exported();
    expect(again).toContain('STATUS:CANCELLED');
    expectInStep(again);
  });

  it('go on where it was deleted and is brought in again from its file', async () => {
    const first = await exported();
    await set('plan.weeks', 30);
    const file = fileOf(plan);
    await exported();
    inStore((store) => deleteSubject(store, { kind: 'plan', id: plan }));
    const { plan: another } = inStore((store) => importPlan(store, file, { kind: 'new' }));
    expect(another).not.toBe(plan);
    plan = another;
    await set('plan.weeks', 26);
    const again = await exported();
    expect(uidsOf(again).size).toBeGreaterThan(uidsOf(first).size);
    expectInStep(again);
  });

  it('keep their UIDs when a plan without an id gets another client, name or day', async () => {
    const nameless = withoutId(fileOf(plan));
    plan = inStore((store) => importPlan(store, { ...nameless, cohort: 'Utan id' }, { kind: 'new' })).plan;
    expect(fileOf(plan).id).toBeUndefined();
    const first = await exported();
    await set('cohort', 'Med annat namn');
    const again = await exported();
    expect(uidsOf(again)).toEqual(uidsOf(first));
    expectInStep(again);
  });
});

describe('the calendars of a copy', () => {
  it('have UIDs of their own, and begin anew', async () => {
    const uids = uidsOf(await exported());
    const kept = inStore((store) => importPlan(store, fileOf(plan), { kind: 'keepBoth' })).plan;
    const next = inStore((store) =>
      createNext(store, plan, { start: '2027-03-01', cohort: 'Våren', withSellers: true, newAcademy: false }),
    ).plan;
    for (const copy of [kept, next]) {
      const other = await exported(copy);
      expect(uidsOf(other).size).toBeGreaterThan(20);
      expect([...uidsOf(other)].filter((uid) => uids.has(uid))).toEqual([]);
      expect(other).not.toContain('STATUS:CANCELLED');
    }
    // What the copies do is nothing to the first.
    expect(uidsOf(await exported())).toEqual(uids);
  });
});
