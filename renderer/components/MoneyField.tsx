import type { ReactNode } from 'react';
import { useTexts } from '../shell/texts.tsx';
import { NumberField } from './NumberField.tsx';

interface MoneyFieldProps {
  readonly label: string;
  /** Null is not priced; never the same as nothing. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** `SEK`, `EUR` ... */
  readonly currency: string;
  readonly max?: number;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  readonly isSentWhenDone?: boolean;
}

const MOST = 1e9;

/** A sum of money; empty where it is not known. */
export function MoneyField({ currency, max = MOST, ...props }: MoneyFieldProps) {
  const { texts } = useTexts();
  return (
    <NumberField
      {...props}
      min={0}
      max={max}
      step={100}
      canBeEmpty
      unit={currencySign(texts.format.tag, currency)}
    />
  );
}

/** `kr` of SEK in Swedish, `SEK` in English. */
export function currencySign(tag: string, currency: string): string {
  const parts = new Intl.NumberFormat(tag, { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
