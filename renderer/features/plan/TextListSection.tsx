import { Section } from '#renderer/components/Section.tsx';
import type { ListPlace } from './edits.ts';
import type { PlanPage } from './planPage.ts';
import { Suggestions } from './Suggestions.tsx';
import { TextList, type TextListWords } from './TextList.tsx';
import css from './textList.module.css';

interface TextListSectionProps {
  readonly page: PlanPage;
  readonly place: ListPlace;
  readonly words: TextListWords & {
    readonly title: string;
    readonly aside?: string;
    /** Why it is asked for. */
    readonly lead: string;
  };
  /** What the list has already. */
  readonly taken: readonly string[];
  /** In the language of the plan's documents. */
  readonly suggested: readonly string[];
}

/** A part of a section that is one list of texts, with what may be added by a click. */
export function TextListSection({ page, place, words, taken, suggested }: TextListSectionProps) {
  return (
    <Section title={words.title} aside={words.aside}>
      <p className={css.lead}>{words.lead}</p>
      <TextList page={page} place={place} words={words} />
      <Suggestions page={page} place={place} taken={taken} texts={suggested} />
    </Section>
  );
}
