import { createContext, use } from 'react';
import { parseText, type Text } from '#domain/proposal/text.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './preview.module.css';

/** The footnotes' ids in order; a section's element by its id. */
interface Places {
  readonly notes: readonly string[];
  readonly prefix: string;
}
export const PlacesContext = createContext<Places>({ notes: [], prefix: '' });

/** A line of the offer with its bold words, footnotes and ways to other sections. */
export function RichText({ text }: { readonly text: Text }) {
  const { notes, prefix } = use(PlacesContext);
  const { texts } = useTexts();
  return parseText(text).map((piece, index) => {
    switch (piece.kind) {
      case 'text':
        return piece.text;
      case 'bold':
        return <strong key={index}>{piece.text}</strong>;
      case 'link':
        return (
          <button
            key={index}
            type="button"
            className={css.link}
            onClick={() => goTo(`${prefix}${piece.section}`)}
          >
            {piece.text}
          </button>
        );
      case 'note': {
        const place = notes.indexOf(piece.id) + 1;
        // Outside the document its source stands beside.
        if (place === 0) return null;
        return (
          <sup key={index}>
            <button
              type="button"
              className={css.noteMark}
              aria-label={texts.planScreen.offer.toNote(place)}
              onClick={() => goTo(`${prefix}note-${piece.id}`)}
            >
              {place}
            </button>
          </sup>
        );
      }
    }
  });
}

function goTo(id: string): void {
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}
