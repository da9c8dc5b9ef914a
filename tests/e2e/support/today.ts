/** When the apps of the tests run: at a moment that the data was made for, whatever day and hour it is on the computer. */
import { addDays } from '#domain/calendar/days.ts';
import { hasElectron } from './startElectron.ts';

/** A working day in the middle of a running plan of the usual data. */
export const TODAY = '2026-11-24';

/** The apps' clock when the tests begin; WINDOW_TESTS_AT=2028-02-29T23:59:50+01:00 tries them at another moment. */
const BEGINNING = Date.parse(process.env['WINDOW_TESTS_AT'] ?? `${TODAY}T14:03:00+01:00`);
/** How far the apps' clock is ahead of the computer's. Electron itself has the computer's. */
export const AHEAD = hasElectron ? 0 : Math.round(BEGINNING - Date.now());

/** The day that an app has, so many days on. */
export function dayOfApps(days = 0): string {
  const now = new Date(Date.now() + AHEAD);
  return addDays(now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' }), days);
}
