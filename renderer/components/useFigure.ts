import { useId, type ComponentProps, type KeyboardEvent } from 'react';
import { useTexts } from '../shell/texts.tsx';
import { isWithin, readFigure } from './figureText.ts';
import { useDraft, type Reading } from './useDraft.ts';

/** A figure that can be typed. */
export interface FigureProps {
  readonly label: string;
  /** Null is unknown. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min: number;
  readonly max: number;
  /** What an arrow key adds or takes. 1 where nothing is said. */
  readonly step?: number;
  /** How the figure is said when nobody types in it: `2–3` of 2.5. */
  readonly shown?: string | undefined;
  readonly unit?: string;
  readonly isWhole?: boolean;
  /** `2-3` may be typed, and counts as 2.5. */
  readonly isSpan?: boolean;
  readonly canBeEmpty?: boolean;
  /** For figures where half a typed one is not meant, as 1 on the way to 12: sent once the typing rests. */
  readonly isSentWhenDone?: boolean;
  /** False for a figure that takes something away with it: that one waits for Enter, or for leaving the field. */
  readonly isHarmless?: (value: number) => boolean;
}

interface Figure {
  readonly input: ComponentProps<'input'> & { readonly 'data-unsaved': true | undefined };
  /** What is expected, where the typed text cannot be the figure. */
  readonly problem: string | null;
  readonly problemId: string;
  /** Adds so many steps. */
  readonly stepBy: (steps: number) => void;
}

/** The text field of a figure: what to hand to its `input`, and what is wrong with the typed text. */
export function useFigure(props: FigureProps): Figure {
  const { value, onChange, min, max, step = 1, shown, isSentWhenDone = false, isHarmless } = props;
  const { texts } = useTexts();
  const problemId = useId();
  const draft = useDraft<number | null>({
    value,
    write: (figure) => (figure === null ? '' : (shown ?? texts.format.number(figure, 2))),
    read: (text) => reading(text, props),
    onChange,
    isSentWhenDone,
    isHarmless: (figure) => figure === null || isHarmless === undefined || isHarmless(figure),
  });
  const stepBy = (steps: number): void => {
    const next = Math.min(max, Math.max(min, (value ?? min - steps * step) + steps * step));
    draft.restore();
    if (next !== value) onChange(Number(next.toFixed(4)));
  };
  return {
    problemId,
    problem: draft.isReadable ? null : texts.components.figure.expected(props),
    stepBy,
    input: {
      type: 'text',
      inputMode: 'decimal',
      autoComplete: 'off',
      spellCheck: false,
      value: draft.text,
      'aria-label': texts.components.figure.typeIn(props.label),
      'data-unsaved': draft.isUnsaved || undefined,
      'aria-invalid': !draft.isReadable,
      'aria-describedby': draft.isReadable ? undefined : problemId,
      onChange: (event) => draft.type(event.currentTarget.value),
      onFocus: (event) => event.currentTarget.select(),
      onBlur: draft.leave,
      onKeyDown: (event) => onKey(event, { ...draft, stepBy }),
    },
  };
}

function reading(
  text: string,
  { min, max, isWhole, isSpan, unit, canBeEmpty }: FigureProps,
): Reading<number | null> {
  const read = readFigure(text, { isSpan: isSpan ?? false, unit: unit ?? '' });
  if (read.kind === 'empty') return canBeEmpty ? { ok: true, value: null } : { ok: false };
  if (read.kind === 'unreadable') return { ok: false };
  return isWithin(read.value, { min, max, isWhole: isWhole ?? false })
    ? { ok: true, value: read.value }
    : { ok: false };
}

interface Keys {
  readonly isTyping: boolean;
  readonly stepBy: (steps: number) => void;
  readonly leave: () => void;
  readonly restore: () => void;
}

function onKey(event: KeyboardEvent<HTMLInputElement>, { isTyping, stepBy, leave, restore }: Keys): void {
  switch (event.key) {
    case 'Enter':
      leave();
      selectLater(event.currentTarget);
      break;
    case 'Escape':
      // Where there is something to restore, the key is used up: a dialog around stays open.
      if (isTyping) event.stopPropagation();
      restore();
      selectLater(event.currentTarget);
      break;
    case 'ArrowUp':
      event.preventDefault();
      stepBy(1);
      break;
    case 'ArrowDown':
      event.preventDefault();
      stepBy(-1);
      break;
  }
}

/** Once the figure stands there as it is written, so that the next key replaces it. */
function selectLater(field: HTMLInputElement): void {
  requestAnimationFrame(() => {
    if (document.activeElement === field) field.select();
  });
}
