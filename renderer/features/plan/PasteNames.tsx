import { Button, Textarea } from '@mantine/core';
import { nameSellers } from '#domain/edit/people.ts';
import { sellersOf } from '#domain/people.ts';
import { Section } from '#renderer/components/Section.tsx';
import { pastedNames } from './pastedNames.ts';
import css from './people.module.css';
import type { PlanPage } from './planPage.ts';

interface PasteNamesProps {
  readonly page: PlanPage;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

/** Names to be put in: how many go where is said before anything is changed. */
export function PasteNames({ page, text, onText, onClose }: PasteNamesProps) {
  const { paste: words, headings } = page.offer.texts.planScreen.people;
  const names = pastedNames(text, headings);
  const nameless = sellersOf(page.plan).filter(({ name }) => name === null).length;
  const named = Math.min(names.length, nameless);
  const added = names.length - named;
  const preview = (): string => {
    if (names.length === 0) return words.nothing;
    return names.length === 1 ? words.one(added === 1) : words.preview(names.length, named, added);
  };
  const run = (): void => {
    page.change(nameSellers(page.plan, names));
    onClose();
  };
  return (
    <Section title={words.title}>
      <Textarea
        label={words.label}
        placeholder={words.example}
        dir="auto"
        autosize
        autoFocus
        minRows={4}
        maxRows={12}
        data-unsaved
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <div className={css.pasteEnd}>
        <p role="status">{preview()}</p>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button disabled={names.length === 0} onClick={run}>
          {words.run(names.length)}
        </Button>
      </div>
    </Section>
  );
}
