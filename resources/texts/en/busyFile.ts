import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number, plural } = format;

export const busyFile: Texts['busyFile'] = {
  notTaken: (name) => `No busy times could be read from ${name}.`,
  kept: 'Nothing is changed in the plan.',
  problems: {
    empty: () => 'The file is empty. Is it the right one?',
    noCalendar: () =>
      'It is no calendar file (.ics). Save the calendar as iCalendar in Outlook, or export it from Google Calendar and unpack the file, and then open it here.',
    cutOff: () => 'The file ends in the middle. Export the calendar again and open it once more.',
    tooLarge: ({ megabytes }) =>
      `The file is larger than ${number(megabytes)}\u00a0MB. Export only the months that the plan is about.`,
    tooManyLines: ({ most }) =>
      `The file has more than ${number(most)} lines. Export only the months that the plan is about.`,
    tooManyEntries: ({ most }) =>
      `The calendar has more than ${number(most)} entries. Export only the months that the plan is about.`,
    tooManyTimes: ({ most }) =>
      `What recurs in the calendar does so more than ${number(most)} times in all. Export only the months that the plan is about.`,
    tooManyBusy: ({ most }) =>
      `The calendar has more than ${number(most)} busy times during the plan, more than one person can have. Is it the calendar of one person?`,
    tooOften: ({ line, most }) =>
      `What recurs on line ${number(line)} does so more than ${number(most)} times. Remove it from the calendar, or give it an end, and export it again.`,
    tooHeavy: ({ line }) =>
      line === null
        ? 'The file holds much more than a calendar. Export only the months that the plan is about.'
        : `What recurs on line ${number(line)} cannot be worked out in reasonable time. Remove it from the calendar and export it again.`,
  },
  onLine: (line, property, expected) => `Line ${number(line)}, ${property}: ${expected}.`,
  expected: {
    moment: 'a day such as 20270304 belongs here, or a day and time such as 20270304T140000',
    duration: 'how long it takes belongs here, such as PT1H30M',
    rule: 'how it recurs belongs here, such as FREQ=WEEKLY;BYDAY=MO',
    usualRule:
      'nothing in Outlook or Google Calendar recurs in such a way, and when it does cannot be worked out; remove the entry and export again',
    period: 'a time from and to belongs here, such as 20270304T130000Z/20270304T143000Z',
    offset: 'the difference from UTC belongs here, such as +0100',
    zone: 'the time zone should be in the file, or have a known name such as Europe/Stockholm',
    start: 'the entry should say when it starts, by DTSTART',
    end: 'the end should not come before the start',
    closing: 'what was begun last should end here',
    shallower: 'nothing lies this deep in a calendar',
  },
  unlisted: (count) =>
    plural(count, { one: 'And one more fault.', other: `And ${number(count)} more faults.` }),
};
