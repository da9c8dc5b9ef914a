import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Imported } from '#contract/replies.ts';
import { startBridge, valueOf, type Bridge } from '../support/bridge.ts';
import { planFileOf } from '../support/plans.ts';

let bridge: Bridge;
beforeEach(() => {
  bridge = startBridge();
});
afterEach(() => {
  bridge.close();
});

const bytesOf = (document: unknown) => new TextEncoder().encode(JSON.stringify(document));
const drop = (document: unknown) =>
  bridge.ask('planFiles.drop', { name: 'plan.mensenda', bytes: bytesOf(document) });
const clients = async () =>
  valueOf(await bridge.ask('clients.list', { search: '', offset: 0, limit: 50 })).clients;
const planCount = async () => (await clients()).flatMap(({ plans }) => plans).length;

function tokenOf(imported: Imported): string {
  if (imported.kind !== 'exists') throw new Error(imported.kind);
  return imported.token;
}

describe('a plan file', () => {
  it('comes in by the dialog', async () => {
    const path = (bridge.dialogs.path = join(bridge.folder, 'Höst.mensenda'));
    writeFileSync(path, bytesOf(planFileOf()));
    const imported = valueOf(await bridge.ask('planFiles.open', {}));
    if (imported.kind !== 'imported') throw new Error(imported.kind);
    const open = valueOf(await bridge.ask('plans.open', { plan: imported.ids.plan }));
    expect(open.documents.client).toEqual({ name: 'Exempelbolaget AB' });
  });

  it('comes in by being dropped on the window, after a backup', async () => {
    expect(valueOf(await drop(planFileOf())).kind).toBe('imported');
    expect(valueOf(await bridge.ask('backups.list', {})).length).toBeGreaterThan(0);
  });

  it('that is the same as one there is: one is asked, and what one answers is done', async () => {
    const file = planFileOf({ id: 'plan-1', cohort: 'Omgång 1' });
    valueOf(await drop(file));
    const again = valueOf(await drop({ ...file, cohort: 'Omgång 2' }));
    expect(again).toEqual({
      kind: 'exists',
      token: tokenOf(again),
      client: 'Exempelbolaget AB',
      cohort: 'Omgång 1',
    });
    expect(await planCount()).toBe(1);

    const kept = await bridge.ask('planFiles.decide', { token: tokenOf(again), choice: 'cancel' });
    expect([valueOf(kept), await planCount()]).toEqual([{ kind: 'cancelled' }, 1]);

    const both = tokenOf(valueOf(await drop(file)));
    valueOf(await bridge.ask('planFiles.decide', { token: both, choice: 'keepBoth' }));
    expect(await planCount()).toBe(2);

    const last = tokenOf(valueOf(await drop({ ...file, cohort: 'Omgång 3' })));
    valueOf(await bridge.ask('planFiles.decide', { token: last, choice: 'replace' }));
    const cohorts = (await clients()).flatMap(({ plans }) => plans.map(({ cohort }) => cohort));
    expect(cohorts.toSorted()).toEqual(['Omgång 1', 'Omgång 3']);
  });

  it('is decided on once', async () => {
    valueOf(await drop(planFileOf({ id: 'plan-1' })));
    const token = tokenOf(valueOf(await drop(planFileOf({ id: 'plan-1' }))));
    valueOf(await bridge.ask('planFiles.decide', { token, choice: 'cancel' }));
    for (const used of [token, 'made up'])
      expect(await bridge.ask('planFiles.decide', { token: used, choice: 'keepBoth' })).toEqual({
        ok: false,
        problem: { kind: 'notFound' },
      });
  });

  it('with faults changes nothing, and every fault is told', async () => {
    const faulty = { ...planFileOf(), people: [{ id: 's1', role: 'seller', coach: 'nobody' }] };
    const reply = await drop(faulty);
    if (reply.ok || reply.problem.kind !== 'faultyFile') throw new Error('It should not be taken in.');
    const { name, faulty: found } = reply.problem;
    expect([name, found.faults.map(({ path }) => path)]).toEqual([
      'plan.mensenda',
      ['people', 'people[0].coach'],
    ]);
    expect(await clients()).toEqual([]);
  });

  it('that cannot be read is said to be so, by its name alone', async () => {
    bridge.dialogs.path = join(bridge.folder, 'gone.mensenda');
    expect(await bridge.ask('planFiles.open', {})).toEqual({
      ok: false,
      problem: { kind: 'cannotRead', why: 'missing', name: 'gone.mensenda' },
    });
    bridge.dialogs.path = join(bridge.folder, 'folder');
    mkdirSync(bridge.dialogs.path);
    expect(await bridge.ask('planFiles.open', {})).toEqual({
      ok: false,
      problem: { kind: 'cannotRead', why: 'isFolder', name: 'folder' },
    });
  });

  it('is not opened when the dialog is closed', async () => {
    expect(await bridge.ask('planFiles.open', {})).toEqual({ ok: true, value: { kind: 'cancelled' } });
  });
});
