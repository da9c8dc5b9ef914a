/** A name that a file can bear on every computer, of what the plan is called: its client and its cohort, nobody else. */
import { localDate } from '#domain/calendar/days.ts';
import type { PlanFile } from '#domain/planFile.ts';

const LONGEST = 80;

/** What Windows keeps for itself, whatever kind of file it is. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Null where nothing of the names is left, or what is left is no name on Windows. */
export function planName({ client, cohort }: PlanFile): string | null {
  const parts = [client.name, cohort].map(asFileName).filter((part) => part !== '');
  const name = asFileName(parts.join(' - '));
  return name === '' || DEVICE.test(name) ? null : name;
}

/** `2026-11-24 14.02`, on the clock of the computer: later ones come later in a list of names. */
export function momentName(now: Date): string {
  const padded = (part: number): string => String(part).padStart(2, '0');
  return `${localDate(now)} ${padded(now.getHours())}.${padded(now.getMinutes())}`;
}

/** Without what Windows forbids, what steers how a text is shown, and dots or spaces at the ends. */
function asFileName(text: string | null | undefined): string {
  const plain = (text ?? '')
    .normalize('NFC')
    .replace(/[<>:"/\\|?*]|\p{C}/gu, ' ')
    .replace(/\s+/g, ' ');
  return shortened(plain).replace(/^[\s.]+|[\s.]+$/g, '');
}

/** Whole signs: half a letter is none. */
function shortened(text: string): string {
  return [...new Intl.Segmenter().segment(text.trim())]
    .map(({ segment }) => segment)
    .slice(0, LONGEST)
    .join('');
}
