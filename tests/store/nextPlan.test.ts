import { describe, expect, it } from 'vitest';
import { builtInTemplate } from '#domain/templates/builtIn.ts';
import { createPlan } from '#electron/store/create.ts';
import { undo } from '#electron/store/history.ts';
import { createNext } from '#electron/store/nextPlan.ts';
import { openClient } from '#electron/store/open.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { academyView, clientView, documentsOf, newClient } from './support/clients.ts';
import { BEGINNING, must, storeIn } from './support/stores.ts';

const WANTED = { start: '2027-08-16', cohort: 'Omgång 2', withSellers: false, newAcademy: false };

describe('a plan that is made from another', () => {
  it('is a dated copy of a template, and one undo takes it away', () => {
    const store = storeIn();
    const { academy } = newClient(store);
    const from = { template: builtInTemplate('months12', sv), language: 'en', start: '2027-08-16' } as const;
    const ids = must(createPlan(store, { academy, people: null, from }, BEGINNING));
    const { plan } = documentsOf(store, ids);
    expect(plan).toMatchObject({ language: 'en', plan: { start: '2027-08-16', weeks: 52 } });
    must(undo(store, academyView(ids)));
    expect(must(openClient(store, ids.client)).academies[0]?.plans).toHaveLength(1);
  });

  it('is the next cohort in the same academy, or with a new one, which one undo takes away', () => {
    const store = storeIn();
    const first = newClient(store);
    const same = must(createNext(store, first.plan, WANTED));
    expect(same.academy).toBe(first.academy);
    expect(documentsOf(store, same).plan).toMatchObject({
      cohort: 'Omgång 2',
      plan: { start: '2027-08-16' },
    });
    const apart = must(createNext(store, first.plan, { ...WANTED, newAcademy: true }));
    expect(apart.academy).not.toBe(first.academy);
    expect(must(openClient(store, first.client)).academies).toHaveLength(2);
    must(undo(store, clientView(first)));
    const { academies } = must(openClient(store, first.client));
    expect(academies.map(({ plans }) => plans.length)).toEqual([2]);
  });

  it('is of a plan that is there', () => {
    expect(createNext(storeIn(), 'nobody', WANTED)).toEqual({ ok: false, problem: { kind: 'notFound' } });
  });
});
