/** What an entry says of itself. */
import type { AgendaEntry, Clash } from '#domain/agenda.ts';
import type { Texts } from '#resources/texts/texts.ts';

/** What it is. What is celebrated may name somebody, and is not said. */
export function whatText({ kind, title }: AgendaEntry, { agenda }: Texts): string {
  switch (kind) {
    case 'checkpoint':
      return agenda.checkpoint(title);
    case 'offer':
      return agenda.offerEndsOn;
    case 'celebration':
      return agenda.kinds.celebration.one;
    case 'module':
    case 'trainerDay':
      return title;
  }
}

/** `14.00–15.00`, `4 h`, `tid inte bokad`; nothing of a whole day. */
export function timeText(entry: AgendaEntry, texts: Texts): string {
  const { time, kind, hours } = entry;
  if (time !== null) return `${clockText(time.start, texts)}–${clockText(time.end, texts)}`;
  if (kind === 'checkpoint') return texts.agenda.notBooked;
  return hours === null ? '' : texts.agenda.hours(hours);
}

export function clockText(moment: string, { overview }: Texts): string {
  return overview.time(moment.slice(11, 13), moment.slice(14, 16));
}

export function clashText({ how, with: other }: Clash, texts: Texts): string {
  const what = [other.client.name, whatText(other, texts), timeText(other, texts)]
    .filter((part) => part !== '')
    .join(', ');
  return how === 'time' ? texts.agenda.clashTime(what) : texts.agenda.clashDay(what);
}
