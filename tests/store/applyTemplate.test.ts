import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#domain/edit/json.ts';
import { changeLabel } from '#domain/edit/changeLabel.ts';
import { BUILT_IN, builtInTemplate } from '#domain/templates/builtIn.ts';
import { differences } from '#domain/versions/differences.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { applyEdits } from '#electron/store/apply.ts';
import { applyTemplate } from '#electron/store/applyTemplate.ts';
import { historyOf, redo, undo } from '#electron/store/history.ts';
import { deleteSubject } from '#electron/store/remove.ts';
import { documentsOf, newClient, planView } from './support/clients.ts';
import { addSeller, perMonth } from './support/edits.ts';
import { must, storeIn } from './support/stores.ts';

const used = { name: '6 månader', template: builtInTemplate('months6', sv) };

describe('a template used in a plan', () => {
  it('is one change with its name, which one undo takes back', () => {
    const store = storeIn();
    const ids = newClient(store);
    for (const edits of [perMonth(4), addSeller('seller-9')]) must(applyEdits(store, planView(ids), edits));
    const before = documentsOf(store, ids);
    expect(must(applyTemplate(store, ids.plan, used))).toEqual(ids);
    const after = documentsOf(store, ids);
    expect(after.plan['people']).toEqual(before.plan['people']);
    expect(after.plan['plan']).toMatchObject({ weeks: 26, rhythm: { coaching: { perMonth: 2.5 } } });
    const { undo: step } = historyOf(store.db, planView(ids));
    expect(step).toEqual({ kind: 'replaced', subject: 'plan', template: '6 månader' });
    expect(step && changeLabel(step, sv)).toBe('mallen 6 månader använd');
    must(undo(store, planView(ids)));
    expect(documentsOf(store, ids)).toEqual(before);
    must(redo(store, planView(ids)));
    expect(differences(after, documentsOf(store, ids))).toEqual([]);
  });

  it.each(BUILT_IN)('%s leaves a plan that opens, with what the template says', (which) => {
    const store = storeIn();
    const ids = newClient(store);
    const template = builtInTemplate(which, sv);
    must(applyTemplate(store, ids.plan, { name: which, template }));
    const { plan } = documentsOf(store, ids).plan;
    expect(plan).toMatchObject({ weeks: template['weeks'], checkpoints: template['checkpoints'] });
  });

  it('is refused where it makes no plan of this one, and where there is none', () => {
    const store = storeIn();
    const ids = newClient(store);
    const before = documentsOf(store, ids);
    const wrong: JsonObject = { ...used.template, weeks: 900 };
    expect(applyTemplate(store, ids.plan, { name: 'Fel', template: wrong }).ok).toBe(false);
    expect(documentsOf(store, ids)).toEqual(before);
    must(deleteSubject(store, planView(ids)));
    expect(applyTemplate(store, ids.plan, used)).toEqual({ ok: false, problem: { kind: 'notFound' } });
  });
});
