import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number } = format;

export const refill: Texts['proposal']['refill'] = {
  title: (coaches) => (coaches === 1 ? 'The manager’s refill' : 'The managers’ refill'),
  lead: 'Those who give also need to receive.',
  rhythm: (leaders, coaches, often, minutes) =>
    `${leaders} will meet ${coaches === 1 ? 'the sales manager' : 'the sales managers one at a time,'} ${often} for ${number(minutes)}\u00a0min. The meeting is about the coaching, not the numbers.`,
  leaderOf: (leader, coaches) =>
    `${leader} (${number(coaches)}\u00a0${coaches === 1 ? 'manager' : 'managers'})`,
  leadersRefill: (pairs) => `In turn, ${pairs}.`,
  leaderBy: (leader, by) => `${leader} is refilled by ${by}`,
  notPlanned: 'Refill and debrief are not in the plan yet. We suggest an hour a month.',
  nobody: 'Who refills those who coach? It has not been decided yet, and we would gladly decide it together.',
  nobodyFor: (coaches) => `**Nobody refills ${coaches} yet.** Who could do it?`,
  questions: [
    'Which talk was the hardest, and what do you still carry from it?',
    'What gave you energy?',
    'What do you need more of, and what can you let go of?',
  ],
};
