/** Calendars of a program that is killed while it exports them, again and again, each time of another plan. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { SubjectEdit } from '#domain/edit/change.ts';
import { startBridge, valueOf } from '../support/bridge.ts';
import { CalendarClient } from '../support/calendarClient.ts';
import { runKilledAt } from '../support/killed.ts';

const EXPORTER = 'tests/electron/support/exporter.ts';
/** Ours are the last acts before the files are seen, and those after; of the many before them a few will do. */
const LAST = 9;

it('never have a number too low, and are seen whole or not at all', { timeout: 600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'men-sen-da-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const plan = await inBridge(folder, async (ask) => {
    const people = { sellers: 2, coaches: 1 };
    return valueOf(await ask('clients.create', { name: 'Exempelverken AB', people })).plan;
  });
  const client = new CalendarClient();
  let rounds = 0;
  /** Exports into a folder of this round and takes what is seen there, as everybody's file; null where nothing is. */
  const exportUntil = (at: number): { readonly acts: number | 'killed'; readonly all: string | null } => {
    const out = join(folder, `out-${++rounds}`);
    mkdirSync(out);
    const acts = runKilledAt(at, EXPORTER, folder, plan, out);
    if (readdirSync(out).every((name) => name.startsWith('.'))) return { acts, all: null };
    expect(readdirSync(join(out, 'Kalendrar')).toSorted()).toEqual(FILES);
    const all = readFileSync(join(out, 'Kalendrar', 'all.ics'), 'utf8');
    client.take(all);
    return { acts, all };
  };
  const acts = Number(exportUntil(Infinity).acts);
  const points = Array.from({ length: acts }, (_, at) => at).filter(
    (at) => at % 6 === 0 || at >= acts - LAST,
  );
  const seen: boolean[] = [];
  for (const at of points) {
    await inBridge(folder, async (ask) => {
      const edits = changesOf(rounds);
      valueOf(await ask('changes.apply', { view: { kind: 'plan', id: plan }, edits }));
    });
    const outcome = exportUntil(at);
    expect(outcome.acts).toBe('killed');
    seen.push(outcome.all !== null);
  }
  expect(new Set(seen)).toEqual(new Set([true, false]));

  const fresh = new CalendarClient();
  fresh.take(exportUntil(Infinity).all ?? '');
  expect(fresh.shown().length).toBeGreaterThan(20);
  expect(client.shown()).toEqual(fresh.shown());
});

const FILES = ['all.ics', 'coach-1.ics', 'seller-1.ics', 'seller-2.ics'];

/** Other words in every event, and now and then fewer events. */
const changesOf = (round: number): SubjectEdit[] => [
  { subject: 'plan', kind: 'set', at: ['cohort'], value: `Omgång ${round}` },
  { subject: 'plan', kind: 'set', at: ['plan', 'weeks'], value: 20 + (round % 3) },
];

async function inBridge<Value>(
  folder: string,
  work: (ask: ReturnType<typeof startBridge>['ask']) => Promise<Value>,
): Promise<Value> {
  const bridge = startBridge(folder);
  try {
    return await work(bridge.ask);
  } finally {
    bridge.services.store.close();
  }
}
