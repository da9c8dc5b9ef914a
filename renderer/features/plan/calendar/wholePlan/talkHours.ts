import type { PlanItem } from './planRows.ts';

const MS_AN_HOUR = 3_600_000;

/** Hours that talks take of the coach's week, preparation included. */
export function talkHours(items: readonly PlanItem[]): number {
  return items.reduce((sum, { session }) => {
    if (session === null) return sum;
    const length = (Date.parse(session.end) - Date.parse(session.start)) / MS_AN_HOUR;
    return sum + length + session.preparationMinutes / 60;
  }, 0);
}
