import type { Offer } from '#domain/proposal/offer.ts';
import { Section } from '#renderer/components/Section.tsx';
import css from './calendar.module.css';
import { sessionTime, whoText } from './sessionText.ts';

/** Times that people have set and that break a rule. */
export function Conflicts({ offer }: { readonly offer: Offer }) {
  const { schedule, texts } = offer;
  const words = texts.planScreen.calendar.conflicts;
  if (schedule.conflicts.length === 0) return null;
  const sessions = new Map(schedule.sessions.map((session) => [session.id, session]));
  return (
    <Section title={words.title} aside={words.lede}>
      <ul className={css.conflicts}>
        {schedule.conflicts.map(({ id, rule }) => {
          const session = sessions.get(id);
          return (
            session !== undefined && (
              <li key={`${id} ${rule}`} className="name">
                <b>
                  {texts.format.weekdayDayMonth(session.start.slice(0, 10))} {sessionTime(offer, session)}
                </b>{' '}
                {texts.proposal.plan.kinds[session.kind].name}, {whoText(offer, session)}{' '}
                <span>{texts.schedule.conflicts[rule]}</span>
              </li>
            )
          );
        })}
      </ul>
    </Section>
  );
}
