import type { Texts } from '../texts.ts';
import { format } from './formats.ts';
import { firstWeeks, inWords } from './inWords.ts';

const { number, list } = format;

export const plan: Texts['proposal']['plan'] = {
  title: 'The plan',
  lead: (minutes, met) =>
    `${minutes} min of coaching per seller per week, the same rhythm for everyone. ${
      met === 0
        ? 'It does not meet the research minimum yet.'
        : met === 3
          ? 'It meets the research minimum on all three counts.'
          : `It meets the research minimum on ${inWords(met)} of three counts.`
    }`,
  groups: (size) => `The talks are held in small groups, at most ${inWords(size)} sellers in each.`,
  groupsOf: (size) => `in groups of at most ${inWords(size)}`,
  start: (weeks, times, isTighter) => {
    const when = firstWeeks(weeks);
    if (times === 0) return `No talks in ${when}.`;
    const often = times === 0.5 ? 'every other month' : `${frequencyInWords(times)} a month`;
    return `In ${when} the talks come ${isTighter ? 'closer' : 'further apart'}: ${often}.`;
  },
  startOften: (weeks, often) => `${firstWeeks(weeks)}: ${often}`,
  firstWeeks,
  table: 'The rhythm beside the research minimum',
  columns: { what: 'What', often: 'How often', long: 'How long', minimum: 'Research minimum', you: 'You' },
  kinds: {
    coaching: { name: 'Coaching talk', who: 'manager and seller' },
    productTraining: { name: 'Product training', who: 'the manager with own sellers' },
    processReview: { name: 'Improving the sales process', who: 'sales management together' },
    refill: { name: 'Refill and debrief', who: 'the manager and the manager’s leader' },
    checkpoint: { name: 'Checkpoint', who: 'sales management and us' },
  },
  whoInGroups: (size) => `the manager with at most ${inWords(size)} sellers`,
  notPlanned: 'not included',
  none: '–',
  perMonth: (times) => (times === 0.5 ? 'every other month' : `${frequency(times)} a month`),
  perQuarter: (times) => (times === 0.5 ? 'every other quarter' : `${frequency(times)} a quarter`),
  length: (minutes, preparation) =>
    `${number(minutes)}\u00a0min${preparation === 0 ? '' : ` + ${number(preparation)}\u00a0min preparation`}`,
  checkpointDays: (days) => `${days.length === 1 ? 'day' : 'days'} ${list(days.map((day) => number(day)))}`,
  trainerDays: (days, more) =>
    `Our days with you: ${more === 0 ? list(days) : `${days.join(', ')} and ${number(more)} more`}.`,
  trainerDay: (title, date, hours) =>
    hours === null ? `${title} ${date}` : `${title} ${date} (${hours}\u00a0h)`,
  minimum: {
    coaching: 'at least 2–3 times a month[^prosales]',
    productTraining: 'at least once a month[^retold]',
    processReview: 'at least once a quarter[^retold]',
    none: 'no study',
  },
  check: { below: '– not yet', meets: 'meets', above: 'above' },
  growth: (points) =>
    `Companies that keep the research pace grow at least ${points} percentage points more a year, all else equal. It is an association, not a proven cause, and no promise of ours.[^prosales]`,
};

function frequency(times: number): string {
  if (times < 1) return `${number(times)} times`;
  if (!Number.isInteger(times)) return `${number(Math.floor(times))}–${number(Math.ceil(times))} times`;
  if (times === 1) return 'once';
  return times === 2 ? 'twice' : `${number(times)} times`;
}

function frequencyInWords(times: number): string {
  return Number.isInteger(times) && times > 2 ? `${inWords(times)} times` : frequency(times);
}
