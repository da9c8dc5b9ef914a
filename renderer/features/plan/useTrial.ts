import { useState } from 'react';
import type { SubjectEdit } from '#domain/edit/change.ts';
import type { Json } from '#domain/edit/json.ts';
import type { FaultyFile } from '#domain/planFile/faults.ts';
import type { PlanOnScreen } from '#renderer/data/openPlan.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { refusal } from './refusal.ts';

type Values<Field extends string, Value> = Readonly<Record<Field, Value>>;

interface Refused<Field extends string, Value> {
  readonly values: Values<Field, Value>;
  /** What the plan had meanwhile: when that changes, the refused values are forgotten. */
  readonly stored: Values<Field, Value>;
  /** Where the hand was. */
  readonly field: Field;
  readonly faults: FaultyFile;
}

interface Trial<Field extends string, Value> {
  readonly values: Values<Field, Value>;
  readonly set: (field: Field, value: Value) => void;
  readonly problem: (field: Field) => string | null;
}

/**
 * Fields that depend on each other, as a first and a last day. What the plan refuses stays in the field with what is
 * expected, and is tried again with the next field.
 */
export function useTrial<const Field extends string, Value extends Json>(
  change: PlanOnScreen['change'],
  fields: readonly Field[],
  stored: Values<Field, Value>,
  edits: (next: Values<Field, Value>, changed: readonly Field[]) => readonly SubjectEdit[],
): Trial<Field, Value> {
  const { texts } = useTexts();
  const [last, setLast] = useState<Refused<Field, Value> | null>(null);
  const isAsStored = (values: Values<Field, Value>): boolean =>
    fields.every((field) => values[field] === stored[field]);
  const refused = last !== null && isAsStored(last.stored) ? last : null;
  const values = refused?.values ?? stored;
  const set = (field: Field, value: Value): void => {
    const next = { ...values, [field]: value };
    const changed = fields.filter((one) => next[one] !== stored[one]);
    const faults = changed.length === 0 ? null : change(edits(next, changed));
    setLast(faults === null ? null : { values: next, stored, field, faults });
  };
  return {
    values,
    set,
    problem: (field) => (refused?.field === field ? refusal(refused.faults, texts) : null),
  };
}
