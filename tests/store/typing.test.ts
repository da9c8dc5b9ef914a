import { describe, expect, it } from 'vitest';
import type { Change } from '#domain/edit/change.ts';
import { applyEdits } from '#electron/store/apply.ts';
import { redo, undo } from '#electron/store/history.ts';
import type { Store } from '#electron/store/store.ts';
import { documentsOf, newClient, newPlanIn, planView } from './support/clients.ts';
import { clientField, cohort, perMonth, personField } from './support/edits.ts';
import { must, storeIn, surroundings } from './support/stores.ts';

const named = (to: string, from: string | null = null): Change => ({
  kind: 'set',
  subject: 'plan',
  field: 'people/*/name',
  from,
  to,
  of: { role: 'seller', number: 1 },
});

function type(store: Store, around: ReturnType<typeof surroundings>, pauses: readonly [string, number][]) {
  const ids = newClient(store);
  for (const [text, pause] of pauses) {
    around.pass(pause);
    must(applyEdits(store, planView(ids), personField('seller-1', 'name', text)));
  }
  return ids;
}

describe('typing', () => {
  it('without a pause is one step, from what stood there to what was typed last', () => {
    const around = surroundings();
    const store = storeIn(undefined, around);
    const ids = type(store, around, [
      ['A', 0],
      ['An', 1499],
      ['Ann', 1499],
      ['Anna', 300],
    ]);
    const { history } = must(undo(store, planView(ids)));
    expect(history.redo).toEqual(named('Anna'));
    expect(documentsOf(store, ids).plan).not.toHaveProperty('people.1.name');
    must(redo(store, planView(ids)));
    expect(documentsOf(store, ids).plan).toHaveProperty('people.1.name', 'Anna');
  });

  it('after a pause of a second and a half is a new step', () => {
    const around = surroundings();
    const store = storeIn(undefined, around);
    const ids = type(store, around, [
      ['Ann', 0],
      ['Anna', 1500],
    ]);
    expect(must(undo(store, planView(ids))).history).toMatchObject({
      undo: named('Ann'),
      redo: { ...named('Anna', 'Ann'), of: 'Ann' },
    });
  });

  it('is a new step where the clock has been put back', () => {
    const around = surroundings();
    const store = storeIn(undefined, around);
    const ids = type(store, around, [
      ['Ann', 0],
      ['Anna', -60_000],
    ]);
    expect(must(undo(store, planView(ids))).history.undo).toEqual(named('Ann'));
  });

  it('in another field, of another person or with another change between is a new step', () => {
    const store = storeIn();
    const view = planView(newClient(store));
    const steps = [
      personField('seller-1', 'name', 'Anna'),
      personField('seller-1', 'email', 'anna@example.com'),
      personField('seller-2', 'email', 'bo@example.com'),
      perMonth(3),
      personField('seller-2', 'email', 'bosse@example.com'),
      [...personField('seller-2', 'email', 'b@example.com'), ...perMonth(2)],
      personField('seller-2', 'email', 'bo@example.com'),
    ];
    for (const edits of steps) must(applyEdits(store, view, edits));
    for (const left of steps.keys())
      expect([left, must(undo(store, view)).history.undo?.kind]).toEqual([
        left,
        left === steps.length - 1 ? 'created' : expect.stringMatching(/set|several/),
      ]);
  });

  it('after an undo and a redo is a new step', () => {
    const store = storeIn();
    const view = planView(newClient(store));
    must(applyEdits(store, view, cohort('Omg')));
    must(undo(store, view));
    must(redo(store, view));
    must(applyEdits(store, view, cohort('Omgång')));
    expect(must(undo(store, view)).history.undo).toMatchObject({ from: null, to: 'Omg' });
  });

  it('goes on while somebody works in another plan', () => {
    const store = storeIn();
    const one = newClient(store);
    const other = newPlanIn(store, one.academy);
    must(applyEdits(store, planView(one), clientField('contact', 'Ev')));
    must(applyEdits(store, planView(other), perMonth(3)));
    must(applyEdits(store, planView(one), clientField('contact', 'Eva')));
    must(undo(store, planView(one)));
    expect(documentsOf(store, one).client).toEqual({ name: 'Exempelverken AB' });
  });

  it('what stood there already leaves no trace', () => {
    const store = storeIn();
    const view = planView(newClient(store));
    must(applyEdits(store, view, perMonth(3)));
    const { history } = must(applyEdits(store, view, cohort('Omgång 1')));
    expect(must(applyEdits(store, view, cohort('Omgång 1'))).history).toEqual(history);
    expect(must(undo(store, view)).history.undo).toMatchObject({ to: 3 });
  });
});
