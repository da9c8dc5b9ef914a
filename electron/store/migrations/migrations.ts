/** Every migration there has been, in order. One that has been released is never changed: a new one comes after it. */
import type { Migration } from '../migrate.ts';
import { firstTables } from './0010-first-tables.ts';
import { library } from './0020-library.ts';
import { planNeeds } from './0030-plan-needs.ts';
import { versions } from './0040-versions.ts';
import { peopleByName } from './0050-people-by-name.ts';
import { agenda } from './0070-agenda.ts';
import { exportedCalendars } from './0080-exported-calendars.ts';
import { exportedReminders } from './0090-exported-reminders.ts';
import { logos } from './0100-logos.ts';

export const MIGRATIONS: readonly Migration[] = [
  firstTables,
  library,
  planNeeds,
  versions,
  peopleByName,
  agenda,
  exportedCalendars,
  exportedReminders,
  logos,
];
