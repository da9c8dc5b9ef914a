import { useId, useMemo } from 'react';
import { setWords, wordsIn } from '#domain/edit/sections.ts';
import { initialsOf, type Initials } from '#domain/initials.ts';
import type { OfferSectionId } from '#domain/offerSections.ts';
import { OWN_LETTERS } from '#domain/proposal/buildProposal.ts';
import type { Texts } from '#resources/texts/texts.ts';
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
  const { hasInitials } = page.exports;
  const initials = useMemo(() => (hasInitials ? initialsOf(page.plan) : null), [hasInitials, page.plan]);
  return (
    <div className={css.words} role="group" aria-label={words.of(texts.changes.sections.names[id])}>
      {(['before', 'after'] as const).map((where) => {
        const typed = wordsIn(page.documents, id, where);
        return (
          <div key={where}>
            <label htmlFor={`${base}${where}`}>{words[where]}</label>
            <InlineLines
              id={`${base}${where}`}
              label={null}
              lang={page.plan.language}
              value={typed}
              maxLength={OWN_LETTERS}
              placeholder={words.hint[where]}
              onChange={(text) => page.change(setWords(page.documents, id, where, text))}
            />
            <p aria-live="polite">{initials !== null && namingText(typed, initials, words)}</p>
          </div>
        );
      })}
    </div>
  );
}

/** Whom a text names and what the offer with initials makes of it; empty where it names nobody of the plan. */
function namingText(
  text: string,
  { foundIn, leftIn }: Initials,
  { named, left }: Texts['planScreen']['offer']['sections']['words'],
): string {
  const found = foundIn(text);
  const parts = leftIn(text);
  const said = [
    ...(found.length === 0
      ? []
      : [
          named(
            found.map(({ name }) => name),
            found.map(({ initials }) => initials),
          ),
        ]),
    ...(parts.length === 0 ? [] : [left(parts)]),
  ];
  return said.join(' ');
}
