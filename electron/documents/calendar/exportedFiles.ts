import type { CalendarChanges } from '#contract/replies.ts';
import { calendarEntries, type CalendarContents } from './calendarEntries.ts';
import { writtenFiles, type CalendarFile } from './calendarFiles.ts';
import { revise, type ExportedEvent } from './revisions.ts';

export interface ExportedFiles {
  readonly files: readonly CalendarFile[];
  /** To be kept when the files are written, and handed in the next time. */
  readonly exported: readonly ExportedEvent[];
  readonly changes: CalendarChanges;
}

/** The calendar files of a plan after those of before: what is as it was keeps its number, what has gone is called off. */
export function exportedFiles({
  known,
  now,
  ...contents
}: CalendarContents & { readonly known: readonly ExportedEvent[]; readonly now: Date }): ExportedFiles {
  const { entries, exported, changes } = revise(calendarEntries(contents), known, now);
  return { files: writtenFiles(contents.plan, contents.texts, entries), exported, changes };
}
