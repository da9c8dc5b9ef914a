import { useState } from 'react';
import type { Edit } from '#domain/edit/edit.ts';
import type { JsonObject } from '#domain/edit/json.ts';
import { DateField } from '#renderer/components/DateField.tsx';
import { MoneyField } from '#renderer/components/MoneyField.tsx';
import { TextField } from '#renderer/components/TextField.tsx';
import { useToday } from '#renderer/data/today.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './AcademySection.module.css';
import { numberOf, set, textOf } from './fields.ts';

interface AcademyFieldsProps {
  readonly document: JsonObject;
  /** `SEK`, `EUR` ... */
  readonly currency: string;
  readonly onChange: (edits: readonly Edit[]) => void;
}

export function AcademyFields({ document, currency, onChange }: AcademyFieldsProps) {
  const { texts } = useTexts();
  const words = texts.clients.academy;
  const today = useToday();
  const [turned, setTurned] = useState<'start' | 'end' | null>(null);
  const start = textOf(document, 'start');
  const end = textOf(document, 'end');
  const date = (field: 'start' | 'end') => ({
    label: words[field],
    value: textOf(document, field) || null,
    nearby: start || end || today,
    after: field === 'end' ? start || null : null,
    canBeEmpty: true,
    problem: turned === field ? words.endBeforeStart : null,
    onChange: (day: string | null) => {
      const next = { start, end, [field]: day ?? '' };
      const isTurned = next.start !== '' && next.end !== '' && next.end < next.start;
      setTurned(isTurned ? field : null);
      if (!isTurned) onChange([set([field], day)]);
    },
  });
  return (
    <div className={css.fields}>
      <TextField
        label={words.name}
        placeholder={words.nameHint}
        value={textOf(document, 'name')}
        maxLength={300}
        onChange={(name) => {
          onChange([set(['name'], name)]);
        }}
      />
      <MoneyField
        label={words.price}
        value={numberOf(document, 'price')}
        currency={currency}
        onChange={(price) => {
          onChange([set(['price'], price)]);
        }}
      />
      <DateField {...date('start')} />
      <DateField {...date('end')} />
    </div>
  );
}
