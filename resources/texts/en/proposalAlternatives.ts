import type { Texts } from '../texts.ts';

export const alternatives: Texts['proposal']['alternatives'] = {
  title: 'Three ways to do it',
  lead: 'The same people, three different paces. Choose the one you have the time and courage to keep.',
  table: 'The alternatives side by side',
  what: 'Each alternative',
  kinds: { base: 'Base', recommended: 'Recommended', full: 'Full', own: 'Your rhythm' },
  chosenHead: (name) => `• ${name}`,
  chosen: (name) => `The rest of this proposal builds on **${name}**.`,
  ownChosen: 'The rest of this proposal builds on a rhythm of your own, the one furthest to the right.',
  start: (weeks, often) => `${weeks}: ${often}`,
  rows: {
    minutes: 'Per seller and week',
    hours: 'Managers’ coaching time',
    ownTime: 'Your own time, whole plan',
    verdict: 'Verdict',
    leavesOut: 'Leaves out',
  },
  together: 'all managers together',
  hoursAWeek: (hours) => `${hours} a week`,
  verdicts: {
    reasonable: 'reasonable',
    demanding: 'demanding but realistic',
    doesNotAddUp: 'does not add up yet',
    tooThin: 'too thin',
  },
  nothing: 'nothing',
  kindsLeftOut: {
    coaching: 'coaching',
    productTraining: 'product training',
    processReview: 'the sales process',
    refill: 'refill',
  },
  belowResearch: (kind) => `${kind} is below the research minimum`,
};
