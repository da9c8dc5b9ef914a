import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { InlineText } from '#renderer/components/InlineText.tsx';
import { Section } from '#renderer/components/Section.tsx';
import { useLibrary, useLibraryChanges, type Kept } from '#renderer/data/library.ts';
import { useForget } from '#renderer/shell/useForget.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './SettingsScreen.module.css';

/** The trainer's own templates for plans, by name: another name, or out of the library. */
export function TemplatesSection() {
  const { texts } = useTexts();
  const words = texts.templates.settings;
  const kept = useLibrary('planTemplate').toSorted((a, b) => a.id.localeCompare(b.id));
  return (
    <Section title={words.title} aside={words.note}>
      {kept.length === 0 ? (
        <p className={css.note}>{words.empty}</p>
      ) : (
        <ul className={css.templates}>
          {kept.map((template) => (
            <Template key={template.id} {...template} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Template({ id, document }: Kept<'planTemplate'>) {
  const { texts } = useTexts();
  const words = texts.templates.settings;
  const { save } = useLibraryChanges();
  const forget = useForget();
  const { weeks } = document.plan;
  return (
    <li>
      <InlineText
        label={words.name}
        value={document.name}
        maxLength={300}
        onChange={(name) => {
          if (name.trim() !== '') save.mutate({ kind: 'planTemplate', id, document: { ...document, name } });
        }}
      />
      <small>{typeof weeks === 'number' && words.weeks(weeks)}</small>
      <ActionIcon
        aria-label={words.remove(document.name)}
        onClick={() => forget({ id, kind: 'planTemplate', document }, document.name)}
      >
        <IconX size={16} stroke={1.5} />
      </ActionIcon>
    </li>
  );
}
