import { Link } from 'wouter';
import { guideText } from '#domain/guides.ts';
import { Section } from '#renderer/components/Section.tsx';
import { planPath } from '#renderer/shell/paths.ts';
import type { PlanPage } from '../planPage.ts';
import { Source } from '../RhythmMeaning.tsx';
import css from './refill.module.css';

/** What the leader asks: the plan's own words where it has some. */
export function RefillGuide({ page }: { readonly page: PlanPage }) {
  const { plan, offer } = page;
  const words = offer.texts.planScreen.refill;
  const own = plan.guides.find(({ kind }) => kind === 'refill');
  const { steps } = guideText(own ?? { kind: 'refill', title: null, steps: null }, offer.texts);
  return (
    <Section title={words.guide}>
      <p className={css.guideLede}>{words.guideLede}</p>
      <p className={css.source}>
        <Source study="secondLine" />
      </p>
      <ol className={css.steps}>
        {steps.map(({ title, questions }, index) => (
          <li key={index}>
            {title !== null && <h3>{title}</h3>}
            <ul>
              {questions.map((question, at) => (
                <li key={at}>{question}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className={css.more}>
        <Link href={planPath(page.id, 'questions')}>{words.toQuestions}</Link>
      </p>
    </Section>
  );
}
