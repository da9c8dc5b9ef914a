/** The store with 1,000 clients and 200,000 bookings beside one that is empty, or has just as much as is asked for. */
import { strictEqual } from 'node:assert';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { readPlanFile, type PlanFile } from '#domain/planFile.ts';
import type { Result } from '#domain/result.ts';
import { applyEdits } from '#electron/store/apply.ts';
import { makeBackup } from '#electron/store/backups.ts';
import { listClients } from '#electron/store/clientList.ts';
import { openClient, openPlan } from '#electron/store/open.ts';
import { closeStore, openStore } from '#electron/store/openStore.ts';
import { importPlan } from '#electron/store/planFiles.ts';
import type { Store } from '#electron/store/store.ts';
import { mediansOf, type Rounds } from './measure.ts';
import { bookedYear, documentWithTalks, type PlanDocument } from './plans.ts';
import { alone, compared, milliseconds, type Row } from './table.ts';

const CLIENTS = 1000;
const BOOKINGS_A_CLIENT = 200;
const PAGE = 50;
const LIMIT = 1.5;
/** So many of what takes less than a millisecond make one measurement. */
const TIMES = 20;
const CLOCK = { now: () => new Date() };

/** `folder` takes the stores. */
export async function storeRows(folder: string, rounds: Rounds): Promise<readonly Row[]> {
  const [large, page, empty] = [filled(folder, CLIENTS), filled(folder, PAGE), filled(folder, 0)];
  const opening = await mediansOf(
    [large, empty].map((dir) => () => closeStore(opened(dir))),
    rounds,
  );
  const [afterKill = NaN] = await mediansOf([() => killed(opened(large))], { warmUps: 1, runs: 3 });
  const [backUp = NaN] = await mediansOf([() => must(makeBackup(large, 'asked', CLOCK))], {
    warmUps: 0,
    runs: 3,
  });
  const stores = [large, page, booked(folder)].map(opened);
  const between = async (task: (store: Store) => unknown): Promise<readonly number[]> =>
    (
      await mediansOf(
        stores.map((store) => () => {
          for (let time = 0; time < TIMES; time++) task(store);
        }),
        rounds,
      )
    ).map((time) => time / TIMES);
  let changes = 0;
  const changed = await between((store) => change(store, ++changes));
  const rows = [
    row('store of 1,000 clients, 200,000 bookings: opened and closed', opening, 'empty store'),
    row('a page of clients', await between((store) => pageOf(store, '')), 'store of one page'),
    row(
      'a page of clients, searched for',
      await between((store) => pageOf(store, 'kund')),
      'store of one page',
    ),
    row('the last page of clients', await between(lastPage), 'store of one page'),
    row('a client opened', await between((store) => openClient(store, first(store).id)), 'store of one page'),
    row('a plan opened', await between((store) => openPlan(store, first(store).plan)), 'store of one page'),
    row('a field changed', changed, 'store of one page'),
    compared('a field changed, 500 sellers and all their sessions booked', changed[2] ?? NaN, {
      name: '12 sellers',
      time: changed[1] ?? NaN,
    }),
    alone('that store opened after a kill, every page looked through', milliseconds(afterKill)),
    alone('that store backed up and the backup looked through', milliseconds(backUp)),
  ];
  stores.forEach(closeStore);
  return rows;
}

function row(what: string, [ours = NaN, time = NaN]: readonly number[], name: string): Row {
  return compared(what, ours, { name, time }, LIMIT);
}

function filled(folder: string, clients: number): string {
  const dir = join(folder, `store-${clients}`);
  const store = opened(dir);
  for (let client = 1; client <= clients; client++)
    must(importPlan(store, talksOf(`Kund ${client}`), { kind: 'new' }));
  const bookings: unknown = store.db.prepare('SELECT count(*) FROM booking').pluck().get();
  strictEqual(bookings, clients * BOOKINGS_A_CLIENT, 'The store has not what the limit is about.');
  closeStore(store);
  return dir;
}

/** A store with the largest plan, everything in it booked. */
function booked(folder: string): string {
  const dir = join(folder, 'store-booked');
  const store = opened(dir);
  must(importPlan(store, fileOf(bookedYear(500)), { kind: 'new' }));
  closeStore(store);
  return dir;
}

/** As a kill leaves a store: nothing lost, nothing tidied. */
function killed({ db }: Store): void {
  db.close();
}

function talksOf(name: string): PlanFile {
  return fileOf(documentWithTalks(name, BOOKINGS_A_CLIENT));
}

function fileOf(document: PlanDocument): PlanFile {
  return must(readPlanFile(new TextEncoder().encode(JSON.stringify(document))));
}

function opened(dir: string): Store {
  return must(openStore(dir, { ...CLOCK, newId, version: '1' })).store;
}

function pageOf(store: Store, search: string): unknown {
  return must(listClients(store, { search, offset: 0, limit: PAGE }));
}

function lastPage(store: Store): unknown {
  const { total } = must(listClients(store, { search: '', offset: 0, limit: 1 }));
  return must(listClients(store, { search: '', offset: total - PAGE, limit: PAGE }));
}

/** The client changed last, and its plan. */
function first(store: Store): { readonly id: string; readonly plan: string } {
  const [client] = must(listClients(store, { search: '', offset: 0, limit: 1 })).clients;
  return { id: client?.id ?? '', plan: client?.plans[0]?.id ?? '' };
}

function change(store: Store, number: number): unknown {
  const { plan } = first(store);
  const edit = { subject: 'plan', kind: 'set', at: ['cohort'], value: `Omgång ${number}` } as const;
  return must(applyEdits(store, { kind: 'plan', id: plan }, [edit]));
}

function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
