import { expect, it } from 'vitest';
import type { ExportedEvent } from '#electron/documents/calendar/revisions.ts';
import { exportedReminders } from '#electron/store/migrations/0090-exported-reminders.ts';
import { readExported, saveExported } from '#electron/store/exportedCalendars.ts';
import { importPlan } from '#electron/store/planFiles.ts';
import { planFileOf, readOk } from '#tests/support/plans.ts';
import { must, storeIn } from '../support/stores.ts';

const BEFORE: ExportedEvent = {
  ...{ person: '', uid: 'u1', sequence: 3, stamp: 1_800_000_000_000, digest: 'd', alarm: null },
  ...{ time: '2027-04-09', summary: 'Vi firar', isCancelled: false },
};

it('what was exported before stays, with no reminder known', () => {
  const store = storeIn();
  const { plan } = must(importPlan(store, readOk(planFileOf()), { kind: 'new' }));
  must(saveExported(store, plan, [{ ...BEFORE, alarm: 15 }]));
  store.db.exec('ALTER TABLE exported_event DROP COLUMN alarm');
  exportedReminders.up(store.db);
  expect(must(readExported(store, plan))).toEqual([BEFORE]);
  must(saveExported(store, plan, [{ ...BEFORE, alarm: 1440 }]));
  expect(must(readExported(store, plan))).toEqual([{ ...BEFORE, alarm: 1440 }]);
});
