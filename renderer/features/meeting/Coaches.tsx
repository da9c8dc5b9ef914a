import { mostNeededHours } from '#domain/figures.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { CoachBars } from '#renderer/components/CoachBars.tsx';
import { keyFigures } from '#renderer/data/keyFigures.ts';
import css from './meeting.module.css';
import type { MeetingPage } from './useMeetingPage.ts';

/** What each coach needs and has, and for how many the time is enough. */
export function Coaches({ page: { offer } }: { readonly page: MeetingPage }) {
  const words = offer.texts.meeting.coaches;
  const { coaches } = keyFigures(offer);
  const notes = [startNote(offer), roomNote(offer)].filter((note) => note !== null);
  return (
    <section className={css.coaches} data-many={coaches.length > 2 || undefined}>
      <h2>{coaches.length === 1 ? words.titleOne : words.title}</h2>
      <CoachBars coaches={coaches} />
      {notes.length > 0 && <p className={css.note}>{notes.join(' ')}</p>}
    </section>
  );
}

/** Where all coaches have as many sellers and as much time. */
function roomNote({ figures, texts }: Offer): string | null {
  const [first, ...others] = figures.coaches;
  if (first === undefined || first.maxSellers === null || others.length > 3) return null;
  const { maxSellers, sellers } = first;
  const isSame = others.every((coach) => coach.maxSellers === maxSellers && coach.sellers === sellers);
  return isSame ? texts.meeting.coaches.room(maxSellers, sellers) : null;
}

function startNote({ figures, plan, texts }: Offer): string | null {
  const { start } = plan.rhythm.coaching;
  const most = Math.max(...figures.coaches.map(mostNeededHours));
  return start === null ? null : texts.meeting.coaches.start(start.weeks, most);
}
