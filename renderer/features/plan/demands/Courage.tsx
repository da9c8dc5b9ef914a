import { Section } from '#renderer/components/Section.tsx';
import type { PlanPage } from '../planPage.ts';
import { TextList } from '../TextList.tsx';
import { useDocumentTexts } from '../useDocumentTexts.ts';
import css from './demands.module.css';
import { Suggestions } from './Suggestions.tsx';

const COURAGE = { subject: 'plan', at: ['plan', 'demands', 'courage'] } as const;

/** What takes courage, called by its name. */
export function Courage({ page }: { readonly page: PlanPage }) {
  const words = page.offer.texts.planScreen.demands.courage;
  const { suggested } = useDocumentTexts(page).planScreen.demands.courage;
  return (
    <Section title={words.title}>
      <p className={css.lead}>{words.lead}</p>
      <TextList page={page} place={COURAGE} words={words} />
      <Suggestions page={page} place={COURAGE} taken={page.plan.demands.courage} texts={suggested} />
    </Section>
  );
}
