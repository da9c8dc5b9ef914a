import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number } = format;

export const refill: Texts['planScreen']['refill'] = {
  lede: 'Those who give also need to receive. This is how you refill each other, link by link.',
  empty:
    'The sales managers give every week. Who gives to them? Add the person who leads them, and refill and debrief are booked with the rest.',
  chain: 'Who refills whom',
  by: 'refills the leader',
  byOf: (leader) => `Who refills ${leader}?`,
  leaderName: (leader) => `Name of ${leader}`,
  hours: (duration) => `${duration} a week`,
  pace: (often, minutes) => `${often}, ${number(minutes)}\u00a0min`,
  noPace: 'no time decided',
  nobodyBelow: 'Refills nobody yet.',
  leaderOf: (coach) => `Who refills ${coach}?`,
  nobody: 'Nobody yet',
  alone: (coaches) => `Nobody refills ${coaches} yet.`,
  allTo: (leader) => `${leader} will`,
  addLeader: 'Add a leader',
  addAnother: 'Add another leader',
  ask: (leaders) => `Ask who refills ${leaders}. It goes into the proposal once you know.`,
  often: 'How often and how long',
  ruleOfThumb: 'An hour a month is our rule of thumb. We have found no study of the pace.',
  guide: 'The leader’s questions',
  guideLede:
    'Talks between managers easily stay on business, and then nobody coaches the coaching. Give the numbers a meeting of their own, and move this one rather than cancel it.',
  toQuestions: 'Change them under Questions',
};
