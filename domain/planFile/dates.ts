/** What comes before what: the plan's span, ranges of days, hours of the day. */
import { addDays } from '../calendar/days.ts';
import { checkEach, checkUnique, objectAt } from './entries.ts';
import { at, reportAt, type Reading } from './reading.ts';
import { MOST_BUSY_TIMES, MOST_WEEKS } from './planShape.ts';
import { isObject, type JsonObject } from './shapes.ts';
import { DEFAULT_CALENDAR } from './defaults.ts';
import { isDate, isMoment, isTime } from './values.ts';

/** The days that the holiday tables know. */
const FIRST_DAY = '2020-01-01';
export const LAST_DAY = '2045-12-31';

export function checkDates(document: JsonObject, reading: Reading): void {
  const plan = objectAt(document, 'plan');
  at(reading, 'academy', () => inOrder(objectAt(document, 'academy'), 'start', 'end', reading));
  checkEach(document, 'people', reading, (person) => {
    checkRanges(person, 'away', reading);
    checkWorkdays(person, reading);
    at(reading, 'preferredTime', () => before(objectAt(person, 'preferredTime'), 'from', 'to', reading));
    checkBusy(person, reading);
  });
  at(reading, 'plan', () => {
    checkSpan(plan, reading);
    at(reading, 'checkpoints', () => checkUnique(objectAt(plan, 'checkpoints'), 'days', reading));
    at(reading, 'calendar', () => checkCalendar(objectAt(plan, 'calendar'), reading));
    at(reading, 'proposal', () => inOrder(objectAt(plan, 'proposal'), 'date', 'validUntil', reading));
  });
}

/** Lists in which all was right: they are never changed in place. */
const rightBusy = new WeakSet();

function checkBusy(person: JsonObject, reading: Reading): void {
  const { busy } = person;
  if (!Array.isArray(busy) || rightBusy.has(busy)) return;
  const soFar = faultCount(reading);
  if (busy.length > MOST_BUSY_TIMES)
    return reportAt(reading, ['busy'], busy, { kind: 'amount', values: MOST_BUSY_TIMES });
  checkEach(person, 'busy', reading, ({ from, to }) => {
    if (isMoment(from) && isMoment(to) && Date.parse(from) >= Date.parse(to))
      reportAt(reading, ['from'], from, { kind: 'before', field: 'to', value: to });
  });
  if (faultCount(reading) === soFar) rightBusy.add(busy);
}

const faultCount = ({ faults, unlisted }: Reading): number => faults.length + unlisted;

/** Every day of the plan has its holidays. */
function checkSpan({ start, weeks }: JsonObject, reading: Reading): void {
  if (!isDate(start)) return;
  const days = { first: FIRST_DAY, last: LAST_DAY };
  if (start < FIRST_DAY || start > LAST_DAY)
    return reportAt(reading, ['start'], start, { kind: 'knownHolidays', ...days });
  if (typeof weeks !== 'number' || !Number.isInteger(weeks) || weeks < 1 || weeks > MOST_WEEKS) return;
  if (addDays(start, 7 * weeks - 1) > LAST_DAY)
    reportAt(reading, ['weeks'], weeks, { kind: 'endWithHolidays', ...days });
}

function checkRanges(parent: JsonObject, key: string, reading: Reading): void {
  checkEach(parent, key, reading, (range) => inOrder(range, 'from', 'to', reading));
}

/** The first day is not after the last. */
function inOrder(entry: JsonObject, first: string, last: string, reading: Reading): void {
  const [from, to] = [entry[first], entry[last]];
  if (isDate(from) && isDate(to) && from > to)
    reportAt(reading, [first], from, { kind: 'notAfter', field: last, value: to });
}

function checkCalendar(calendar: JsonObject, reading: Reading): void {
  const day = {
    dayStart: calendar.dayStart ?? DEFAULT_CALENDAR.dayStart,
    dayEnd: calendar.dayEnd ?? DEFAULT_CALENDAR.dayEnd,
  };
  checkWorkdays(calendar, reading);
  before(day, 'dayStart', 'dayEnd', reading);
  at(reading, 'lunch', () => checkLunch(calendar.lunch, day, reading));
  checkRanges(calendar, 'pauses', reading);
  checkEach(calendar, 'coachingTimes', reading, (time) => before(time, 'from', 'to', reading));
  at(reading, 'softDays', () => checkUnique(objectAt(calendar, 'softDays'), 'winterBreak', reading));
}

/** The working days of the plan, or of a person. */
function checkWorkdays(parent: JsonObject, reading: Reading): void {
  if (Array.isArray(parent.workdays) && parent.workdays.length === 0)
    reportAt(reading, ['workdays'], parent.workdays, { kind: 'atLeastOne' });
  checkUnique(parent, 'workdays', reading);
}

/** A lunch that the file gives; the default one may lie outside a short day, where it takes no time. */
function checkLunch(lunch: unknown, { dayStart, dayEnd }: JsonObject, reading: Reading): void {
  if (!isObject(lunch)) return;
  before(lunch, 'from', 'to', reading);
  if (!isTime(dayStart) || !isTime(dayEnd) || dayStart >= dayEnd) return;
  for (const key of ['from', 'to']) {
    const time = lunch[key];
    if (isTime(time) && (time < dayStart || time > dayEnd))
      reportAt(reading, [key], time, { kind: 'withinDay', from: dayStart, to: dayEnd });
  }
}

function before(entry: JsonObject, first: string, last: string, reading: Reading): void {
  const [from, to] = [entry[first], entry[last]];
  if (isTime(from) && isTime(to) && from >= to)
    reportAt(reading, [first], from, { kind: 'before', field: last, value: to });
}
