/** Run as a process of its own, to be killed: types in a plan, without end or so many times, and says after each change that it is kept. */
import { applyEdits } from '#electron/store/apply.ts';
import { redo, undo } from '#electron/store/history.ts';
import { openStore } from '#electron/store/openStore.ts';
import { saveVersion } from '#electron/store/versions.ts';
import { writeSync } from 'node:fs';

const [dir = '', plan = '', first = '0', end = 'Infinity'] = process.argv.slice(2);
const view = { kind: 'plan', id: plan } as const;
let ids = 0;
const opened = openStore(dir, {
  now: () => new Date(),
  newId: () => `typist-${process.pid}-${++ids}`,
  version: '1',
});
if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
const { store } = opened.value;
for (let number = Number(first); number < Number(end); number++) {
  const person = { id: `seller-${100 + (number % 50)}`, role: 'seller', coach: 'coach-1' };
  const isThere = number % 100 >= 50;
  const applied = applyEdits(store, view, [
    { subject: 'plan', kind: 'set', at: ['cohort'], value: `Omgång ${number}` },
    isThere
      ? { subject: 'plan', kind: 'remove', at: ['people'], item: person.id }
      : { subject: 'plan', kind: 'insert', at: ['people'], item: person, before: null },
  ]);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  if (number % 7 === 0 && !(undo(store, view).ok && redo(store, view).ok)) throw new Error('undo');
  if (number % 5 === 0 && !saveVersion(store, plan, `Omgång ${number}`).ok) throw new Error('version');
  writeSync(1, `${number}\n`);
}
