import { format } from './formats.ts';

const { number } = format;

/** Refill and debrief: who gives the coaches theirs. */
export const refill = {
  title: (coaches: number): string => (coaches === 1 ? 'Chefens påfyllnad' : 'Chefernas påfyllnad'),
  lead: 'Den som ger behöver också få.',
  rhythm: (leaders: string, coaches: number, often: string, minutes: number): string =>
    `${leaders} möter ${coaches === 1 ? 'säljchefen' : 'sina säljchefer, en i taget,'} ${often} i ${number(minutes)}\u00a0min. Mötet handlar om coachingen, inte om siffrorna.`,
  leaderOf: (leader: string, coaches: number): string =>
    `${leader} (${number(coaches)}\u00a0${coaches === 1 ? 'chef' : 'chefer'})`,
  /** Who refills the leaders, as a list of `leaderBy`. */
  leadersRefill: (pairs: string): string => `I sin tur får ${pairs}.`,
  leaderBy: (leader: string, by: string): string => `${leader} påfyllnad av ${by}`,
  notPlanned: 'Påfyllnad och avtankning ligger inte i planen än. Vi föreslår en timme i månaden.',
  nobody: 'Vem fyller på den som coachar? Det är inte bestämt än, och vi bestämmer det gärna tillsammans.',
  nobodyFor: (coaches: string): string => `**Ingen fyller på ${coaches} än.** Vem kan göra det?`,
  questions: [
    'Vilket samtal var svårast, och vad bär du på efter det?',
    'Vad gav dig energi?',
    'Vad behöver du fylla på med, och vad kan du släppa?',
  ],
};
