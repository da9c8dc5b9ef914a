/** The calendar files of a plan: a new folder each time, and a memory of what is in it. */
import { writePlanFile, type PlanFile } from '#domain/planFile.ts';
import { planName } from '../documents/fileNames.ts';
import { freeFolder, stageFolder } from '../documents/stageFolder.ts';
import { readExported, saveExported } from '../store/exportedCalendars.ts';
import type { CalendarJob, CalendarsMade } from '../work/exportCalendars.ts';
import { CANCELLED, type ExportReply, type Running } from './exports.ts';
import type { Services } from './services.ts';

/**
 * The files say what has changed since those that were made before, in a folder that appears whole. What is in them is
 * remembered before they are seen, so that no calendar ever has a number that the program does not know; where they do
 * not come to be seen it is forgotten again. Killed between the two, the numbers are higher than need be, and no harm.
 */
export async function makeCalendars(
  { store, desktop, threads, clock, settings }: Services,
  plan: string,
  file: PlanFile,
  running: Running,
): Promise<ExportReply> {
  const wanted = await desktop.askCalendarFolder(planName(file), clock.now());
  if (wanted === null) return CANCELLED;
  const known = store.use((open) => readExported(open, plan));
  if (!known.ok) return known;
  const wishes = { alarm: settings.current().calendarAlarm };
  const text = writePlanFile({ ...file, id: file.id ?? plan });
  const job: CalendarJob = { plan: text, now: clock.now(), known: known.value, wishes };
  const made = await threads.run<CalendarJob, CalendarsMade>('exportCalendars', job, running);
  const files = made.files.map(({ fileName, text }) => ({ fileName, content: text }));
  const names = files.map(({ fileName }) => fileName);
  const folder = await freeFolder(wanted);
  const staged = await stageFolder(folder, files);
  if (!staged.ok) return running.written(staged, folder);
  const remembered = store.use((open) => saveExported(open, plan, made.exported));
  if (!remembered.ok) {
    await staged.value.discard();
    return remembered;
  }
  const shown = await staged.value.show();
  // Where even this fails they stay remembered, and their numbers are taken.
  if (!shown.ok) store.use((open) => saveExported(open, plan, known.value));
  return running.written(shown, folder, names, made.changes);
}
