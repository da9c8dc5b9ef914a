import type { SubjectKind } from '#domain/edit/documents.ts';
import type { Address } from '#domain/edit/edit.ts';
import { TextField } from '#renderer/components/TextField.tsx';
import { setText, textAt } from './edits.ts';
import type { PlanPage } from './planPage.ts';
import { useTrial } from './useTrial.ts';

const LONGEST = 300;

interface PlanTextProps {
  readonly page: PlanPage;
  readonly subject: SubjectKind;
  readonly at: Address;
  readonly label: string;
  readonly placeholder?: string;
}

/** A text of the plan, stored as it is typed; one that has to be there says so. */
export function PlanText({ page, subject, at, label, placeholder = '' }: PlanTextProps) {
  const stored = { text: textAt(page.documents, subject, at) };
  const { values, set, problem } = useTrial(page.change, ['text'], stored, ({ text }) => [
    setText(subject, at, text),
  ]);
  return (
    <TextField
      label={label}
      placeholder={placeholder}
      value={values.text}
      onChange={(text) => set('text', text)}
      problem={problem('text')}
      maxLength={LONGEST}
    />
  );
}
