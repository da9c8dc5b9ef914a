import { kindsOf, type Team } from '#domain/behaviours.ts';
import { Section } from '#renderer/components/Section.tsx';
import type { PlanPage } from '../planPage.ts';
import css from './team.module.css';
import type { SellerAtHand } from './useSellerAtHand.ts';

/** As many names as one looks through; the rest are a number. */
const MOST_NAMES = 8;

interface TeamViewProps {
  readonly page: PlanPage;
  readonly atHand: SellerAtHand;
}

/** Who has no behaviour yet, coach by coach, and what has been chosen. */
export function TeamView({ page, atHand }: TeamViewProps) {
  const { plan, offer } = page;
  const words = offer.texts.planScreen.behaviours.team;
  const kinds = kindsOf(plan);
  if (kinds.length === 0) return null;
  return (
    <Section title={words.title}>
      <ul className={css.teams}>
        {atHand.teams.map((team) => (
          <TeamLine key={team.coach} page={page} team={team} onGo={atHand.goTo} />
        ))}
      </ul>
      <h3 className={css.heading}>{words.kinds}</h3>
      <ul className={css.kinds}>
        {kinds.map(({ result, behaviour, sellers }) => (
          <li key={`${result}\n${behaviour}`}>
            <span className="name">{offer.shown(behaviour)}</span>
            <span className={`${css.result} name`}>{offer.shown(result)}</span>
            <span className={css.count}>{words.of(sellers)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface TeamLineProps {
  readonly page: PlanPage;
  readonly team: Team;
  readonly onGo: (seller: string) => void;
}

/** A coach, how many of the own sellers have one, and the way to those who have not. */
function TeamLine({ page: { offer }, team: { coach, sellers, without }, onGo }: TeamLineProps) {
  const { nameOf } = offer;
  const words = offer.texts.planScreen.behaviours.team;
  const rest = without.length - MOST_NAMES;
  return (
    <li>
      <span className={`${css.coach} name`}>{nameOf(coach)}</span>
      <span className={css.share}>{words.done(sellers.length - without.length, sellers.length)}</span>
      {without.length > 0 && (
        <span className={css.without}>
          {words.without}
          {without.slice(0, MOST_NAMES).map((id) => (
            <button key={id} type="button" className="name" onClick={() => onGo(id)}>
              {nameOf(id)}
            </button>
          ))}
          {rest > 0 && words.more(rest)}
        </span>
      )}
    </li>
  );
}
