import { useDeferredValue, useId, useMemo } from 'react';
import type { Proposal } from '#domain/proposal/blocks.ts';
import { accentOf } from '#domain/proposal/accents.ts';
import { buildProposal } from '#domain/proposal/buildProposal.ts';
import { useLogosOf } from '#renderer/data/logos.ts';
import { useSettings } from '#renderer/data/settings.ts';
import { TextsProvider, useTexts } from '#renderer/shell/texts.tsx';
import { OfferBlock } from './OfferBlock.tsx';
import { OfferCover } from './OfferCover.tsx';
import { offerColors } from './offerColors.ts';
import type { PlanPage } from './planPage.ts';
import css from './preview.module.css';
import { PlacesContext } from './RichText.tsx';
import { useOfferTexts } from './useOfferTexts.ts';

/** The offer, drawn from the same blocks as the Word file and in its language. */
export function OfferPreview({ page }: { readonly page: PlanPage }) {
  const window = useTexts();
  const words = window.texts.planScreen.offer;
  const { plan, schedule, today } = page;
  const { hasInitials: initials } = page.exports;
  const speech = useOfferTexts(plan.language);
  const texts = speech?.texts ?? null;
  const logos = useLogosOf(page.id);
  const accent = accentOf(plan.client.accent, useSettings().settings.accent);
  const later = useDeferredValue(useMemo(() => ({ plan, schedule }), [plan, schedule]));
  const proposal = useMemo(
    () =>
      texts === null || later.schedule === null
        ? null
        : buildProposal({ plan: later.plan, schedule: later.schedule, texts, today, initials, logos }),
    [texts, later, today, initials, logos],
  );
  if (speech === null || proposal === null)
    return (
      <p className={css.waiting}>
        {page.hasFailed ? window.texts.planScreen.calendar.notBooked : words.booking}
      </p>
    );
  return (
    <TextsProvider window={speech} whole={speech}>
      <section
        className={css.document}
        style={offerColors(accent)}
        data-brand={accent !== '' || undefined}
        aria-label={words.preview}
        lang={proposal.languageTag}
      >
        <Pages proposal={proposal} />
      </section>
    </TextsProvider>
  );
}

function Pages({ proposal }: { readonly proposal: Proposal }) {
  const { texts } = useTexts();
  const prefix = useId();
  const places = useMemo(
    () => ({ notes: proposal.notes.map(({ id }) => id), prefix }),
    [proposal.notes, prefix],
  );
  return (
    <PlacesContext value={places}>
      <OfferCover cover={proposal.cover} sections={proposal.sections} />
      {proposal.sections.map((section) => (
        <section key={section.id} id={`${prefix}${section.id}`} className={css.section} tabIndex={-1}>
          <h2>{section.title}</h2>
          {section.blocks.map((block, index) => (
            <OfferBlock key={index} block={block} />
          ))}
        </section>
      ))}
      {proposal.notes.length > 0 && (
        <section className={css.notes} aria-label={texts.planScreen.offer.notes}>
          <ol>
            {proposal.notes.map((note) => (
              <li key={note.id} id={`${prefix}note-${note.id}`} tabIndex={-1}>
                {note.text}
              </li>
            ))}
          </ol>
        </section>
      )}
    </PlacesContext>
  );
}
