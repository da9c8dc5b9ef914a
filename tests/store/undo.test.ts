import { describe, expect, it } from 'vitest';
import { applyEdits } from '#electron/store/apply.ts';
import { listClients } from '#electron/store/clientList.ts';
import { redo, undo } from '#electron/store/history.ts';
import { openClient, openPlan } from '#electron/store/open.ts';
import { closeStore } from '#electron/store/openStore.ts';
import { deleteSubject } from '#electron/store/remove.ts';
import type { Store } from '#electron/store/store.ts';
import { academyView, clientView, documentsOf, newClient, newPlanIn, planView } from './support/clients.ts';
import { academyName, addSeller, clientField, cohort, perMonth, personField } from './support/edits.ts';
import { folder, must, openedIn, storeIn, surroundings } from './support/stores.ts';

const names = (store: Store): readonly string[] =>
  must(listClients(store, { search: '', offset: 0, limit: 10 })).clients.map(({ name }) => name);

describe('a change', () => {
  it('says what undo would take back and redo do again', () => {
    const store = storeIn();
    const plan = planView(newClient(store));
    must(applyEdits(store, plan, perMonth(2)));
    const applied = must(applyEdits(store, plan, cohort('Omgång 1')));
    const first = {
      kind: 'set',
      subject: 'plan',
      field: 'plan/rhythm/coaching/perMonth',
      from: 2.5,
      to: 2,
      of: null,
    };
    const second = { kind: 'set', subject: 'plan', field: 'cohort', from: null, to: 'Omgång 1', of: null };
    const savedAt = '2027-03-04T08:00:00.000Z';
    expect(applied).toEqual({
      history: { undo: second, redo: null, savedAt },
      documents: null,
      isThere: true,
    });
    expect(must(undo(store, plan)).history).toEqual({ undo: first, redo: second, savedAt });
  });

  it('comes back as it was before the app was closed', () => {
    const dir = folder();
    const around = surroundings();
    const before = storeIn(dir, around);
    const ids = newClient(before);
    const start = documentsOf(before, ids);
    must(applyEdits(before, planView(ids), perMonth(2)));
    const end = documentsOf(before, ids);
    closeStore(before);
    const store = storeIn(dir, around);
    expect(must(undo(store, planView(ids))).documents).toEqual(start);
    closeStore(store);
    expect(must(redo(storeIn(dir, around), planView(ids))).documents).toEqual(end);
  });

  it('takes away what could be done again in the same plan', () => {
    const store = storeIn();
    const plan = planView(newClient(store));
    must(applyEdits(store, plan, perMonth(2)));
    must(undo(store, plan));
    must(applyEdits(store, plan, cohort('Omgång 1')));
    expect(redo(store, plan)).toEqual({ ok: false, problem: { kind: 'nothingToUndo' } });
  });
});

describe('undo that keeps what the view is about', () => {
  const refused = { ok: false, problem: { kind: 'viewWouldGo' } };

  it('takes back changes, and stops where the plan, or what it lies in, was made', () => {
    const store = storeIn();
    const ids = newClient(store);
    must(applyEdits(store, planView(ids), perMonth(2)));
    expect(must(undo(store, planView(ids), { keepsView: true })).isThere).toBe(true);
    for (const view of [planView(ids), academyView(ids), clientView(ids)])
      expect(undo(store, view, { keepsView: true })).toEqual(refused);
    expect(must(redo(store, planView(ids))).isThere).toBe(true);
    must(undo(store, planView(ids)));
    expect(must(undo(store, planView(ids))).isThere).toBe(false);
  });

  it('takes back what was made inside it', () => {
    const store = storeIn();
    const ids = newClient(store);
    const other = newPlanIn(store, ids.academy);
    expect(undo(store, planView(other), { keepsView: true })).toEqual(refused);
    expect(must(undo(store, academyView(ids), { keepsView: true })).isThere).toBe(true);
  });
});

describe('undo at one client', () => {
  it('never shows another', () => {
    const store = storeIn();
    const [a, b] = [newClient(store, 'A'), newClient(store, 'B')];
    must(applyEdits(store, planView(b), perMonth(2)));
    must(applyEdits(store, planView(a), perMonth(3)));
    const atA = documentsOf(store, a);
    must(undo(store, planView(b)));
    for (const view of [planView(b), academyView(b), clientView(b)]) undo(store, view);
    expect(documentsOf(store, a)).toEqual(atA);
    expect(names(store)).toEqual(['A']);
  });
});

describe('two plans of one client', () => {
  it('share what is undone at the client, and nothing else', () => {
    const store = storeIn();
    const one = newClient(store);
    const other = newPlanIn(store, one.academy);
    must(applyEdits(store, planView(one), perMonth(2)));
    must(applyEdits(store, planView(other), perMonth(3)));
    must(applyEdits(store, planView(one), clientField('contact', 'Eva')));
    expect(must(undo(store, planView(other))).documents?.client).toEqual({ name: 'Exempelverken AB' });
    const { documents } = must(undo(store, planView(other)));
    expect(documents?.plan).not.toHaveProperty('plan.rhythm.coaching.perMonth');
    expect(documentsOf(store, one).plan).toHaveProperty('plan.rhythm.coaching.perMonth', 2);
  });

  it('are both left when what one began with is undone in it', () => {
    const store = storeIn();
    const one = newClient(store);
    const other = newPlanIn(store, one.academy);
    must(applyEdits(store, planView(other), perMonth(3)));
    // The client was made with the first plan, but is not to be taken from under the second.
    expect(undo(store, planView(one))).toEqual({ ok: false, problem: { kind: 'nothingToUndo' } });
    expect(documentsOf(store, other).plan).toHaveProperty('plan.rhythm.coaching.perMonth', 3);
  });

  it('lose together what can no longer be done again', () => {
    const store = storeIn();
    const one = newClient(store);
    const other = newPlanIn(store, one.academy);
    must(applyEdits(store, planView(one), [...clientField('contact', 'Eva'), ...addSeller('seller-9')]));
    must(applyEdits(store, planView(one), personField('seller-9', 'name', 'Anna')));
    must(undo(store, planView(one)));
    must(undo(store, planView(one)));
    // The new contact stands in the way of the first, and without it there is nobody to call Anna.
    must(applyEdits(store, planView(other), clientField('contact', 'Lars')));
    expect(redo(store, planView(one))).toEqual({ ok: false, problem: { kind: 'nothingToUndo' } });
  });

  it('are seen from the client: a new one can be taken back there until something is changed in it', () => {
    const store = storeIn();
    const one = newClient(store);
    must(applyEdits(store, clientView(one), clientField('contact', 'Eva')));
    const other = newPlanIn(store, one.academy);
    const created = { kind: 'created', subject: 'plan', name: null };
    expect(must(openClient(store, one.client)).history.undo).toEqual(created);
    must(applyEdits(store, planView(other), perMonth(3)));
    expect(must(openClient(store, one.client)).history.undo).toMatchObject({ field: 'contact' });
    must(undo(store, planView(other)));
    expect(must(openClient(store, one.client)).history.undo).toEqual(created);
  });
});

describe('a client taken away', () => {
  it('is gone with all that is in it, and back with one undo', () => {
    const store = storeIn();
    const ids = newClient(store);
    must(applyEdits(store, planView(ids), perMonth(2)));
    const before = documentsOf(store, ids);
    const history = must(deleteSubject(store, clientView(ids)));
    expect(history.undo).toEqual({ kind: 'deleted', subject: 'client', name: 'Exempelverken AB' });
    expect(names(store)).toEqual([]);
    const gone = { ok: false, problem: { kind: 'notFound' } };
    expect(openClient(store, ids.client)).toEqual(gone);
    expect(openPlan(store, ids.plan)).toEqual(gone);
    expect(applyEdits(store, planView(ids), perMonth(3))).toEqual(gone);
    expect(deleteSubject(store, planView(ids))).toEqual(gone);
    must(undo(store, clientView(ids)));
    expect(names(store)).toEqual(['Exempelverken AB']);
    expect(documentsOf(store, ids)).toEqual(before);
  });

  it('is undone from the client when it was only a plan', () => {
    const store = storeIn();
    const ids = newClient(store);
    must(deleteSubject(store, planView(ids)));
    expect(must(openClient(store, ids.client)).academies[0]?.plans).toEqual([]);
    must(undo(store, clientView(ids)));
    expect(must(openClient(store, ids.client)).academies[0]?.plans).toHaveLength(1);
  });
});

it('an academy has the changes to it and to its client', () => {
  const store = storeIn();
  const ids = newClient(store);
  must(applyEdits(store, academyView(ids), academyName('Våren')));
  must(applyEdits(store, academyView(ids), clientField('contact', 'Eva')));
  must(applyEdits(store, planView(ids), perMonth(2)));
  must(undo(store, academyView(ids)));
  must(undo(store, academyView(ids)));
  expect(documentsOf(store, ids)).toMatchObject({ client: { name: 'Exempelverken AB' }, academy: {} });
  expect(documentsOf(store, ids).plan).toHaveProperty('plan.rhythm.coaching.perMonth', 2);
});

it('a view that has never been has nothing to undo', () => {
  const store = openedIn(folder(), surroundings()).store;
  expect(undo(store, { kind: 'plan', id: 'none' })).toEqual({ ok: false, problem: { kind: 'notFound' } });
  closeStore(store);
});
