/** A thread: the trainer's own calendar as a file. */
import type { AgendaEntry } from '#domain/agenda.ts';
import type { Language } from '#domain/plan.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import { agendaCalendar } from '../documents/calendar/agendaCalendar.ts';
import { inThread } from '../thread/inThread.ts';

export interface AgendaJob {
  readonly entries: readonly AgendaEntry[];
  readonly language: Language;
  readonly now: Date;
}
export type AgendaText = string;

inThread(async ({ entries, language, now }: AgendaJob, step): Promise<AgendaText> => {
  step(0, 1);
  return agendaCalendar(entries, await loadTexts(language), now);
});
