import { useId } from 'react';
import { setWords, wordsIn } from '#domain/edit/sections.ts';
import type { OfferSectionId } from '#domain/offerSections.ts';
import { OWN_LETTERS } from '#domain/proposal/buildProposal.ts';
import { InlineLines } from '#renderer/components/InlineLines.tsx';
import type { PlanPage } from '../planPage.ts';
import css from './offerSections.module.css';

interface OwnWordsProps {
  readonly page: PlanPage;
  readonly id: OfferSectionId;
}

/** The trainer's own words in a section, in the language of the offer. */
export function OwnWords({ page, id }: OwnWordsProps) {
  const { texts } = page.offer;
  const { words } = texts.planScreen.offer.sections;
  const base = useId();
  return (
    <div className={css.words} role="group" aria-label={words.of(texts.changes.sections.names[id])}>
      {(['before', 'after'] as const).map((where) => (
        <div key={where}>
          <label htmlFor={`${base}${where}`}>{words[where]}</label>
          <InlineLines
            id={`${base}${where}`}
            label={null}
            lang={page.plan.language}
            value={wordsIn(page.documents, id, where)}
            maxLength={OWN_LETTERS}
            placeholder={words.hint[where]}
            onChange={(text) => page.change(setWords(page.documents, id, where, text))}
          />
        </div>
      ))}
    </div>
  );
}
