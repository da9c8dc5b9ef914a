/** The trainer's own calendar as a file. */
import { addDays } from '#domain/calendar/days.ts';
import { writeWhole } from '../documents/writeWhole.ts';
import { agendaBetween } from '../store/agenda.ts';
import type { AgendaJob, AgendaText } from '../work/exportAgenda.ts';
import type { Answers } from './answers.ts';
import { CANCELLED, type Exports } from './exports.ts';
import type { Services } from './services.ts';

const DAYS_BACK = 31;
const DAYS_ON = 366;

export function agendaAnswers({ store, desktop, threads, clock }: Services, exports: Exports) {
  return {
    'documents.agenda': ({ language }) => {
      const today = clock.today();
      const period = { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_ON) };
      const entries = store.use((open) => agendaBetween(open, period));
      if (!entries.ok) return entries;
      return exports.run(async (running) => {
        const path = await desktop.askAgendaPath();
        if (path === null) return CANCELLED;
        const job: AgendaJob = { entries: entries.value, language, now: clock.now() };
        const text = await threads.run<AgendaJob, AgendaText>('exportAgenda', job, running);
        return running.written(await writeWhole(path, text), path);
      });
    },
  } satisfies Pick<Answers, 'documents.agenda'>;
}
