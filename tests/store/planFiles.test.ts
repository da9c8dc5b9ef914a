import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlanFile, writePlanFile, type PlanFile } from '#domain/planFile.ts';
import { applyEdits } from '#electron/store/apply.ts';
import { listClients } from '#electron/store/clientList.ts';
import { undo } from '#electron/store/history.ts';
import { openClient } from '#electron/store/open.ts';
import { closeStore } from '#electron/store/openStore.ts';
import { addExample, exportPlan, findSamePlan, importPlan } from '#electron/store/planFiles.ts';
import { deleteSubject } from '#electron/store/remove.ts';
import { anyPlanFile } from '../support/anyPlanFile.ts';
import { planFileOf, readOk } from '../support/plans.ts';
import { clientView, planView } from './support/clients.ts';
import { perMonth } from './support/edits.ts';
import { folder, must, storeIn, surroundings } from './support/stores.ts';
import { tablesOf } from './support/tables.ts';

const NEW = { kind: 'new' } as const;

function example(name: string): PlanFile {
  return must(readPlanFile(readFileSync(`resources/examples/${name}.mensenda`)));
}

describe('any plan file', () => {
  it('goes into the app and comes out with nothing lost, unknown fields among it', () => {
    const store = storeIn();
    fc.assert(
      fc.property(anyPlanFile, (document) => {
        const file = readOk(document);
        const ids = must(importPlan(store, file, NEW));
        const out = must(exportPlan(store, ids.plan));
        expect(JSON.parse(writePlanFile(out))).toEqual(JSON.parse(writePlanFile(file)));
      }),
    );
  });

  it('takes the place of any other, which comes back with one undo', () => {
    const store = storeIn();
    fc.assert(
      fc.property(anyPlanFile, anyPlanFile, (one, other) => {
        const [before, after] = [readOk(one), readOk(other)];
        const { plan } = must(importPlan(store, before, { kind: 'keepBoth' }));
        const kept = must(exportPlan(store, plan));
        must(importPlan(store, after, { kind: 'replace', plan }));
        // It is the same plan: it keeps its id where the other file has none.
        expect(must(exportPlan(store, plan))).toEqual({
          ...(JSON.parse(writePlanFile(after)) as object),
          id: after.id ?? kept.id,
        });
        must(undo(store, { kind: 'plan', id: plan }));
        expect(must(exportPlan(store, plan))).toEqual(kept);
        must(deleteSubject(store, { kind: 'plan', id: plan }));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the examples', () => {
  it.each(['tolv-saljare', 'three-sellers'])('come out of the app as they went in: %s', (name) => {
    const dir = folder();
    const around = surroundings();
    const store = storeIn(dir, around);
    const { plan } = must(importPlan(store, example(name), NEW));
    closeStore(store);
    const out = must(exportPlan(storeIn(dir, around), plan));
    expect(writePlanFile(out)).toBe(writePlanFile(sorted(example(name), Object.keys(out))));
  });

  it('are marked, cannot be undone, and are gone when taken away', () => {
    const store = storeIn();
    const ids = must(addExample(store, example('tolv-saljare')));
    expect(must(listClients(store, { search: '', offset: 0, limit: 5 })).clients).toMatchObject([
      { name: 'Exempelverken AB', isExample: true, plans: [{ sellers: 12, coaches: 2 }] },
    ]);
    expect(must(openClient(store, ids.client)).history.undo).toBeNull();
    must(deleteSubject(store, clientView(ids)));
    expect(must(listClients(store, { search: '', offset: 0, limit: 5 }))).toEqual({ clients: [], total: 0 });
  });
});

/** The file with its fields in another order; all else as it stood. */
function sorted(file: PlanFile, fields: readonly string[]): PlanFile {
  const order = (field: string): number => fields.indexOf(field);
  return readOk(Object.fromEntries(Object.entries(file).sort(([a], [b]) => order(a) - order(b))));
}

describe('a plan file opened again', () => {
  it('is known by its id', () => {
    const store = storeIn();
    const file = example('tolv-saljare');
    expect(must(findSamePlan(store, file))).toBeNull();
    const { plan } = must(importPlan(store, file, NEW));
    const same = { plan, client: 'Exempelverken AB', cohort: 'Omgång 1' };
    expect(must(findSamePlan(store, { ...file, client: { name: 'Annat AB' } }))).toEqual(same);
    expect(must(findSamePlan(store, { ...file, id: 'another' }))).toBeNull();
  });

  it('without an id is known by its client, its cohort and its first day', () => {
    const store = storeIn();
    const file = readOk(planFileOf());
    const { plan } = must(importPlan(store, file, NEW));
    expect(must(findSamePlan(store, file))).toEqual({ plan, client: 'Exempelbolaget AB', cohort: null });
    for (const other of [
      { cohort: 'Omgång 2' },
      { plan: { start: '2027-03-08' } },
      { client: { name: 'B' } },
    ])
      expect(must(findSamePlan(store, readOk(planFileOf(other))))).toBeNull();
  });

  it('is new once the plan has been taken away', () => {
    const store = storeIn();
    const file = example('tolv-saljare');
    const ids = must(importPlan(store, file, NEW));
    must(deleteSubject(store, clientView(ids)));
    expect(must(findSamePlan(store, file))).toBeNull();
  });

  it('can be kept beside the first, under an id of its own', () => {
    const store = storeIn();
    const file = example('tolv-saljare');
    const first = must(importPlan(store, file, NEW));
    const second = must(importPlan(store, file, { kind: 'keepBoth' }));
    const { id, ...rest } = must(exportPlan(store, second.plan));
    expect({ ...rest, id: file.id }).toEqual(file);
    expect(id).not.toBe(file.id);
    expect(must(exportPlan(store, first.plan))).toEqual(file);
    // Client and academy say just the same, and are the same.
    expect(second).toEqual({ ...first, plan: second.plan });
  });

  it('belongs to a client of its own where the client says something else', () => {
    const store = storeIn();
    const first = must(importPlan(store, readOk(planFileOf({ client: { contact: 'Eva' } })), NEW));
    const second = must(importPlan(store, readOk(planFileOf({ client: { contact: 'Lars' } })), NEW));
    const third = must(
      importPlan(store, readOk(planFileOf({ client: { contact: 'Eva' }, academy: { name: 'Våren' } })), NEW),
    );
    expect(second.client).not.toBe(first.client);
    expect(third.client).toBe(first.client);
    expect(third.academy).not.toBe(first.academy);
  });

  it('is not put under the example client, which is to be taken away', () => {
    const store = storeIn();
    const file = example('tolv-saljare');
    const shown = must(addExample(store, file));
    expect(must(importPlan(store, file, { kind: 'keepBoth' })).client).not.toBe(shown.client);
  });

  it('can take the place of the first, and be undone', () => {
    const store = storeIn();
    const file = example('tolv-saljare');
    const ids = must(importPlan(store, file, NEW));
    must(applyEdits(store, planView(ids), perMonth(4)));
    const changed = must(exportPlan(store, ids.plan));
    expect(must(importPlan(store, file, { kind: 'replace', plan: ids.plan }))).toEqual(ids);
    expect(must(exportPlan(store, ids.plan))).toEqual(file);
    must(undo(store, planView(ids)));
    expect(must(exportPlan(store, ids.plan))).toEqual(changed);
  });

  it('that says what the plan says already leaves no trace', () => {
    const store = storeIn();
    const file = example('tolv-saljare');
    const { plan } = must(importPlan(store, file, NEW));
    const before = tablesOf(store);
    must(importPlan(store, file, { kind: 'replace', plan }));
    expect(tablesOf(store)).toEqual(before);
  });

  it('cannot take the place of a plan that is not there', () => {
    const gone = { ok: false, problem: { kind: 'notFound' } };
    const store = storeIn();
    expect(importPlan(store, readOk(planFileOf()), { kind: 'replace', plan: 'none' })).toEqual(gone);
    expect(exportPlan(store, 'none')).toEqual(gone);
  });
});
