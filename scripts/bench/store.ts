/**
 * The store with 1,000 clients, 200,000 bookings and as many exported events beside one that is empty, or has just as
 * much as is asked for.
 */
import { strictEqual } from 'node:assert';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { readPlanFile, type PlanFile } from '#domain/planFile.ts';
import type { Result } from '#domain/result.ts';
import { agendaBetween } from '#electron/store/agenda.ts';
import type { ExportedEvent } from '#electron/documents/calendar/revisions.ts';
import { applyEdits } from '#electron/store/apply.ts';
import { makeBackup } from '#electron/store/backups.ts';
import { listClients } from '#electron/store/clientList.ts';
import { findPeople } from '#electron/store/findPeople.ts';
import { openClient, openPlan } from '#electron/store/open.ts';
import { saveExported } from '#electron/store/exportedCalendars.ts';
import { closeStore, openStore } from '#electron/store/openStore.ts';
import { importPlan } from '#electron/store/planFiles.ts';
import type { Store } from '#electron/store/store.ts';
import { mediansOf, type Rounds } from './measure.ts';
import { bookedYear, documentWithTalks, type PlanDocument } from './plans.ts';
import { alone, compared, milliseconds, type Row } from './table.ts';

const CLIENTS = 1000;
const BOOKINGS_A_CLIENT = 200;
const PAGE = 50;
/** Weeks of a month with something at each client of one page, and of one with nothing. */
const FULL = { from: '2026-12-28', to: '2027-01-31' };
const BARE = { from: '2033-12-26', to: '2034-02-05' };
const LIMIT = 1.5;
/** So many of what takes less than a millisecond make one measurement. */
const TIMES = 20;
/** Rows that each client has. */
const HELD = { booking: BOOKINGS_A_CLIENT, exported_event: BOOKINGS_A_CLIENT, agenda: 4 };
const EXPORTED: readonly ExportedEvent[] = Array.from({ length: BOOKINGS_A_CLIENT }, (_, talk) => ({
  ...{ person: '', uid: `coaching-${talk}@men-sen-da`, sequence: 0, stamp: 0, digest: 'd'.repeat(64) },
  ...{ time: `2027-01-04T09:00 ${talk}`, summary: 'Coachingsamtal', alarm: null, isCancelled: false },
}));
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
  const nothing = opened(empty);
  const between = async (task: (store: Store) => unknown, among = stores): Promise<readonly number[]> =>
    (
      await mediansOf(
        among.map((store) => () => {
          for (let time = 0; time < TIMES; time++) task(store);
        }),
        rounds,
      )
    ).map((time) => time / TIMES);
  const full = await between((store) => must(agendaBetween(store, FULL)));
  const bare = await between((store) => must(agendaBetween(store, BARE)), [...stores.slice(0, 1), nothing]);
  const [found = NaN] = await between(aPerson, stores.slice(0, 1));
  let changes = 0;
  const changed = await between((store) => change(store, ++changes));
  const rows = [
    row(
      'store of 1,000 clients, 200,000 bookings and exported events: opened and closed',
      opening,
      'empty store',
    ),
    row('a page of clients', await between((store) => pageOf(store, '')), 'store of one page'),
    row(
      'a page of clients, searched for',
      await between((store) => pageOf(store, 'kund')),
      'store of one page',
    ),
    alone('one of 12,000 sellers found by name', milliseconds(found)),
    row('the last page of clients', await between(lastPage), 'store of one page'),
    row('a client opened', await between((store) => openClient(store, first(store).id)), 'store of one page'),
    row('a plan opened', await between((store) => openPlan(store, first(store).plan)), 'store of one page'),
    row('the trainer’s own calendar, a month with 50 clients', full, 'store of one page'),
    row('the trainer’s own calendar, a month with none', bare, 'empty store'),
    row('a field changed', changed, 'store of one page'),
    compared('a field changed, 500 sellers and all their sessions booked', changed[2] ?? NaN, {
      name: '12 sellers',
      time: changed[1] ?? NaN,
    }),
    alone('that store opened after a kill, every page looked through', milliseconds(afterKill)),
    alone('that store backed up and the backup looked through', milliseconds(backUp)),
  ];
  [...stores, nothing].forEach(closeStore);
  return rows;
}

function row(what: string, [ours = NaN, time = NaN]: readonly number[], name: string): Row {
  return compared(what, ours, { name, time }, LIMIT);
}

function filled(folder: string, clients: number): string {
  const dir = join(folder, `store-${clients}`);
  const store = opened(dir);
  for (let client = 1; client <= clients; client++) {
    const { plan } = must(importPlan(store, clientOf(client), { kind: 'new' }));
    must(saveExported(store, plan, EXPORTED));
  }
  for (const [table, each] of Object.entries(HELD)) {
    const rows: unknown = store.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    strictEqual(rows, clients * each, 'The store has not what the limit is about.');
  }
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

/** With a module, a day of the trainer's, a celebration and an offer's last day, the next fifty clients a month later. */
function clientOf(number: number): PlanFile {
  const document = documentWithTalks(`Kund ${number}`, BOOKINGS_A_CLIENT);
  const month = new Date(Date.UTC(2027, Math.floor((number - 1) / PAGE), 1 + (number % 28)));
  const date = month.toISOString().slice(0, 10);
  const people = (document['people'] as readonly PlanDocument[]).map((person) =>
    person['role'] === 'seller' ? { ...person, name: `Säljare ${number}` } : person,
  );
  return fileOf({
    ...document,
    people,
    academy: { name: 'Sales Academy', modules: [{ title: 'Modul', date }] },
    plan: {
      ...(document['plan'] as PlanDocument),
      trainerDays: [{ id: 'day', date, title: 'Coacha cheferna', hours: 4 }],
      celebrations: [{ id: 'lunch', how: 'Lunch för alla', date }],
      proposal: { validUntil: date },
    },
  });
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

function aPerson(store: Store): unknown {
  const people = must(findPeople(store, { search: `säljare ${CLIENTS}`, limit: 20 }));
  strictEqual(people.length, 12);
  return people;
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
