import { useState } from 'react';
import type { Edit } from '#domain/edit/edit.ts';
import type { JsonObject } from '#domain/edit/json.ts';
import { TextField } from '#renderer/components/TextField.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './ClientScreen.module.css';
import { set, textOf } from './fields.ts';

const LONGEST = 300;

interface ClientFieldsProps {
  readonly document: JsonObject;
  readonly onChange: (edits: readonly Edit[]) => void;
}

/** Name, contact and email, edited where they stand. */
export function ClientFields({ document, onChange }: ClientFieldsProps) {
  const { texts } = useTexts();
  const words = texts.clients.client;
  const [isNameless, setIsNameless] = useState(false);
  const optional = (field: 'contact' | 'email') => ({
    label: words[field],
    value: textOf(document, field),
    maxLength: LONGEST,
    onChange: (text: string) => {
      onChange([set([field], text)]);
    },
  });
  return (
    <div className={css.fields}>
      <TextField
        label={words.name}
        value={textOf(document, 'name')}
        maxLength={LONGEST}
        problem={isNameless ? words.nameMissing : null}
        onChange={(name) => {
          setIsNameless(name.trim() === '');
          if (name.trim() !== '') onChange([set(['name'], name)]);
        }}
      />
      <TextField {...optional('contact')} placeholder={words.contactHint} />
      <TextField {...optional('email')} />
    </div>
  );
}
