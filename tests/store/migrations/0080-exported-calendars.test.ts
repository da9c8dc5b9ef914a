import { expect, it } from 'vitest';
import { exportedCalendars } from '#electron/store/migrations/0080-exported-calendars.ts';
import { exportedReminders } from '#electron/store/migrations/0090-exported-reminders.ts';
import type { ExportedEvent } from '#electron/documents/calendar/revisions.ts';
import { readExported, saveExported } from '#electron/store/exportedCalendars.ts';
import { importPlan } from '#electron/store/planFiles.ts';
import { planFileOf, readOk } from '#tests/support/plans.ts';
import { must, storeIn } from '../support/stores.ts';

const ROW: ExportedEvent = {
  ...{ person: '', uid: 'u1', sequence: 3, stamp: 1_800_000_000_000, digest: 'd', alarm: 15 },
  ...{ time: '2027-04-09', summary: 'Vi firar', isCancelled: false },
};

it('what was exported of a plan is remembered until the next time, and goes with the plan', () => {
  const store = storeIn();
  const { plan } = must(importPlan(store, readOk(planFileOf()), { kind: 'new' }));
  store.db.exec('DROP TABLE exported_event');
  exportedCalendars.up(store.db);
  exportedReminders.up(store.db);
  expect(must(readExported(store, plan))).toEqual([]);
  must(saveExported(store, plan, [ROW, { ...ROW, uid: 'u2' }]));
  must(saveExported(store, plan, [{ ...ROW, sequence: 4, isCancelled: true }]));
  expect(must(readExported(store, plan))).toEqual([{ ...ROW, sequence: 4, isCancelled: true }]);
  expect(saveExported(store, 'nobody', [ROW])).toMatchObject({ ok: false, problem: { kind: 'notFound' } });
  store.db.exec('DELETE FROM booking; DELETE FROM person; DELETE FROM plan');
  expect(store.db.prepare('SELECT count(*) AS rows FROM exported_event').get()).toEqual({ rows: 0 });
});
