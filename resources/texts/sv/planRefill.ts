import { format } from './formats.ts';

const { number } = format;

/** Who refills whom, how often and how long, and what to ask. */
export const refill = {
  lede: 'Den som ger behöver också få. Så fylls ni på, led för led.',
  empty:
    'Säljcheferna ger varje vecka. Vem ger till dem? Lägg till den som leder dem, så bokas påfyllnad och avtankning med resten.',
  chain: 'Vem fyller på vem',
  by: 'fyller på chefen',
  byOf: (leader: string): string => `Vem fyller på ${leader}?`,
  leaderName: (leader: string): string => `Namn på ${leader}`,
  /** What a leader gives a week, `42 min`. */
  hours: (duration: string): string => `${duration} i veckan`,
  pace: (often: string, minutes: number): string => `${often}, ${number(minutes)}\u00a0min`,
  noPace: 'ingen tid bestämd',
  nobodyBelow: 'Fyller inte på någon än.',
  leaderOf: (coach: string): string => `Vem fyller på ${coach}?`,
  nobody: 'Ingen än',
  alone: (coaches: string): string => `Ingen fyller på ${coaches} än.`,
  allTo: (leader: string): string => `${leader} fyller på`,
  addLeader: 'Lägg till en chef',
  addAnother: 'Lägg till en chef till',
  ask: (leaders: string): string => `Fråga vem som fyller på ${leaders}. Det står i offerten när ni vet.`,
  often: 'Hur ofta och hur länge',
  ruleOfThumb: 'En timme i månaden är vår tumregel. Någon studie om takten har vi inte hittat.',
  guide: 'Chefens frågor',
  guideLede:
    'Samtal mellan chefer stannar lätt vid affären, och då är det ingen som coachar coachingen. Låt siffrorna ha sitt eget möte, och flytta hellre det här än ställ in det.',
  toQuestions: 'Ändra dem under Frågor',
};
