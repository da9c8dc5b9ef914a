import type { Schedule } from '#domain/calendar/session.ts';
import type { CommandTexts } from '#resources/texts/commandTexts.ts';

/** A line on what found no place, so that nobody takes the documents for the whole; none where everything did. */
export function unplacedNote({ unplaced }: Schedule, { command }: CommandTexts): readonly string[] {
  const count = unplaced.reduce((sum, each) => sum + each.count, 0);
  return count === 0 ? [] : [command.notPlacedNote(count)];
}
