import { describe, expect, it } from 'vitest';
import type { Keepsake } from '#contract/library.ts';
import { requests } from '#contract/requests.ts';
import { listBackups, makeBackup } from '#electron/store/backups.ts';
import { listLibrary, removeFromLibrary, saveToLibrary } from '#electron/store/library.ts';
import { closeStore } from '#electron/store/openStore.ts';
import { restoreBackup } from '#electron/store/restore.ts';
import type { Store } from '#electron/store/store.ts';
import { newClient, planView } from './support/clients.ts';
import { folder, must, openedIn, storeIn, surroundings } from './support/stores.ts';
import { undo } from '#electron/store/history.ts';

const kept = (behaviour: string): Keepsake => ({
  kind: 'behaviour',
  document: { result: 'Antal avslut', behaviour, unit: 'tim/v', evidence: 'egen anteckning' },
});
const behavioursIn = (store: Store): readonly string[] =>
  must(listLibrary(store, 'behaviour')).flatMap((entry) =>
    entry.kind === 'behaviour' ? [entry.document.behaviour] : [],
  );

describe('what is kept for the plans to come', () => {
  it('is there when the store is opened again, the last saved first', () => {
    const dir = folder();
    const around = surroundings();
    const store = storeIn(dir, around);
    must(saveToLibrary(store, 'a', kept('Förbereder varje möte')));
    around.pass(1000);
    const second = must(saveToLibrary(store, 'b', kept('Bokar nästa steg')));
    expect(second).toEqual({ id: 'b', savedAt: '2027-03-04T08:00:01.000Z', ...kept('Bokar nästa steg') });
    closeStore(store);
    expect(behavioursIn(storeIn(dir))).toEqual(['Bokar nästa steg', 'Förbereder varje möte']);
  });

  it('is put in the place of what has its id, and can be taken away and kept anew', () => {
    const store = storeIn();
    must(saveToLibrary(store, 'a', kept('Förbereder')));
    must(saveToLibrary(store, 'a', kept('Förbereder varje möte')));
    expect(behavioursIn(store)).toEqual(['Förbereder varje möte']);
    must(removeFromLibrary(store, 'a'));
    expect(behavioursIn(store)).toEqual([]);
    expect(removeFromLibrary(store, 'a')).toEqual({ ok: false, problem: { kind: 'notFound' } });
    must(saveToLibrary(store, 'a', kept('Förbereder varje möte')));
    expect(behavioursIn(store)).toEqual(['Förbereder varje möte']);
  });

  it('belongs to no client: undoing there leaves it', () => {
    const store = storeIn();
    const ids = newClient(store);
    must(saveToLibrary(store, 'a', kept('Förbereder')));
    must(undo(store, planView(ids)));
    expect(behavioursIn(store)).toEqual(['Förbereder']);
  });

  it('comes back with a backup', () => {
    const dir = folder();
    const store = storeIn(dir);
    must(saveToLibrary(store, 'a', kept('Förbereder')));
    must(makeBackup(dir, 'asked', surroundings()));
    must(removeFromLibrary(store, 'a'));
    closeStore(store);
    must(restoreBackup(dir, listBackups(dir)[0]?.name ?? '', surroundings()));
    const { store: back } = openedIn(dir, surroundings());
    expect(behavioursIn(back)).toEqual(['Förbereder']);
    closeStore(back);
  });

  it('that is not of its kind is a store that has been damaged', () => {
    const store = storeIn();
    must(saveToLibrary(store, 'a', kept('Förbereder')));
    store.db.exec(`UPDATE library SET document = '{"result":"Antal avslut"}'`);
    expect(listLibrary(store, 'behaviour')).toEqual({ ok: false, problem: { kind: 'storeClosed' } });
    expect(store.met.damage).toBe(true);
  });
});

describe('a message that keeps something', () => {
  const { input } = requests['library.save'];
  const document = { result: 'Antal avslut', behaviour: 'Förbereder', unit: '', evidence: '' };
  const message = (some: object): object => ({
    id: 'a',
    kept: { kind: 'behaviour', document: { ...document, ...some } },
  });

  it('has the shape of its kind, trimmed', () => {
    expect(input.parse(message({ behaviour: '  Förbereder ' }))).toEqual(message({}));
  });

  it.each([
    ['without a behaviour', message({ behaviour: ' ' })],
    ['with a text that is too long', message({ evidence: 'x'.repeat(301) })],
    ['about a person', message({ seller: 'anna' })],
    ['of a kind that is none', { id: 'a', kept: { kind: 'person', document } }],
    ['without an id', { id: '', kept: { kind: 'behaviour', document } }],
  ])('is refused %s', (_what, wrong) => {
    expect(input.safeParse(wrong).success).toBe(false);
  });
});
