import type { Texts } from '../texts.ts';
import { format } from './formats.ts';
import { firstWeeks } from './inWords.ts';

const { number } = format;

export const summary: Texts['proposal']['summary'] = {
  told: {
    title: 'What you told us',
    lead: 'You asked while the answer can still be shaped: and then what?',
    after:
      'Here is our answer, based on your hours and put in your calendar. You see the price before you decide.',
  },
  title: 'Summary',
  keyUnit: 'min per seller per week',
  hoursUnit: 'h',
  hoursLabel: (coaches) => (coaches === 1 ? 'of coaching a week' : 'of coaching a week, all managers'),
  sellersPerCoach: { one: 'seller per manager[^span]', other: 'sellers per manager[^span]' },
  floor: 'floor',
  ceiling: 'ceiling',
  caption: 'The floor is two talks a month: below it the plan is too thin. The ceiling is the time there is.',
  captionWithoutCeiling:
    'The floor is two talks a month: below it the plan is too thin. The ceiling shows once we know how much time there is.',
  measureAlt: (value, floor, ceiling) =>
    `Rule in minutes per seller per week. The plan stands at ${value}, the floor at ${floor}${ceiling === null ? '' : ` and the ceiling at ${ceiling}`}.`,
  why: 'Support in daily work goes hand in hand with using what was trained: 89 studies taken together say so.[^blume] Yet only one seller in three gets regular coaching, and about one in ten gets coaching that helps.[^third]',
  price: {
    both: (offer, own) =>
      `Our part costs **${offer}** excl. VAT. Your own time is worth **${own}**. See [Investment](#investment).`,
    ownUnknown: (offer, hours) =>
      `Our part costs **${offer}** excl. VAT. Your own time is **${hours}**; we can put a price on it once you tell us what an hour is worth. See [Investment](#investment).`,
    offerUnknown: (own) =>
      `Your own time is worth **${own}**. Our part has no price yet. See [Investment](#investment).`,
    neither: (hours) =>
      `Your own time is **${hours}**. What it and our part cost has not been said yet. See [Investment](#investment).`,
  },
  verdict: {
    reasonable: 'Reasonable.',
    demanding: 'Demanding but realistic.',
    doesNotAddUp: 'Does not add up yet.',
    tooThin: 'Too thin.',
  },
  reason: {
    tooThin: (often) =>
      `The plan gives each seller coaching ${often}. The research minimum is 2–3 times a month.[^prosales]`,
    noCoaching: 'The plan has no coaching talks. The research minimum is 2–3 times a month.[^prosales]',
    floor: (perSeller, together) =>
      `Two talks a month take ${perSeller} per seller and week, ${together} a week for everyone together.`,
    everyCoach: 'Each sales manager',
    everyCoachWithin: 'each sales manager',
    needsAndHas: (who, needs, has) => `${who} needs ${needs} a week for the talks and has ${has}.`,
    needs: (who, needs) => `${who} needs ${needs} a week for the talks.`,
    slack: (time) => `That leaves ${time} a week for whatever comes up.`,
    noSlack: 'It adds up, with nothing to spare.',
    short: (time) => `That is ${time} a week short.`,
    shortOfMany: (coaches, time) => `Between them, ${number(coaches)} managers are ${time} a week short.`,
    start: (weeks, who, needs, lacks) =>
      `In ${firstWeeks(weeks)} ${who} needs ${needs} a week${lacks === null ? '' : `: then ${lacks} is missing`}.`,
    load: (who, hours, share) =>
      `With everything counted it comes to ${hours} a week for ${who}, ${share} of a working week.`,
    tooMuch: 'Our rule of thumb is a quarter at most.',
    unknownHours: (who) =>
      `How much time ${who} can give to coaching has not been said yet, so the verdict rests on what the plan asks for.`,
    allPlaced: (talks) =>
      talks === 1
        ? 'The talk has a time in the calendar.'
        : `All ${number(talks)} talks have a time in the calendar.`,
    unplaced: (missing, all, hasCalendar) =>
      `${number(missing)} of ${number(all)} sessions ${missing === 1 ? 'has' : 'have'} no time in the calendar yet${hasCalendar ? ', see [The calendar](#calendar)' : ''}.`,
  },
  remedies: {
    title: 'What helps:',
    tryHours: (coach, hours) =>
      `**${coach}** gets ${hours} a week for coaching. Tried in the calendar: then all those talks fit.`,
    tryAnyTime: (coach) =>
      `**${coach}** coaches throughout the working day, not only at set coaching times. Tried in the calendar: then all those talks fit.`,
    hours: (coach, needs, has) => `**${coach}** gets ${needs} a week for coaching instead of ${has}.`,
    hoursOfMany: (coaches, time, hasHours) =>
      `**${number(coaches)} managers** get ${time} more a week between them.${hasHours ? ' [See who](#hours).' : ''}`,
    steadyStart: '**The same pace from the first day** fits the time there is.',
    fewerTalks: (often) =>
      `Coaching **${often}** fits the time there is, and still meets the research minimum.[^prosales]`,
    shorterTalks: (minutes, before) =>
      `Talks of **${minutes}\u00a0min** instead of ${number(before)} fit the time there is.`,
    fewerSellers: (coach, room, sellers) =>
      `More people who coach: at this pace **${coach}** has time for ${number(room)} of ${number(sellers)} sellers.`,
  },
};
