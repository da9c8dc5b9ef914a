import { Slider } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useTexts } from '../shell/texts.tsx';
import css from './Handle.module.css';
import { scaleEnd, ticks, tickStep } from './measureScale.ts';
import { useFigure, type FigureProps } from './useFigure.ts';

interface HandleProps extends FigureProps {
  readonly unit: string;
  /** How far up figures may be typed; the rule grows to hold them. `max` where nothing is said. */
  readonly most?: number;
  /** What research asks for, drawn on the rule with its word. */
  readonly band?: { readonly from: number; readonly to: number; readonly text: string };
  /** Said in place of a value that is not known yet. */
  readonly emptyText?: string;
  /** Where the handle waits while the value is not known. */
  readonly suggestion?: number;
  /** As it stands on the wall in a meeting: close rows, what is small under the rule. */
  readonly isStage?: boolean;
  /** Each value while the handle is in the hand; `onChange` then comes once, when it is let go. */
  readonly onDrag?: (value: number) => void;
}

/** A figure that is dragged or typed over. The rule under it shows the whole span. */
export function Handle(props: HandleProps) {
  const { label, value, unit, max, most = max, canBeEmpty = false, isStage, onChange } = props;
  const { texts } = useTexts();
  const words = texts.components.handle;
  const emptyText = props.emptyText ?? words.notAsked;
  const figure = useFigure({ ...props, max: most });
  return (
    <div className={css.root} data-empty={value === null || undefined} data-stage={isStage}>
      <div className={css.head}>
        <span className={css.label}>{label}</span>
        {canBeEmpty && value !== null && (
          <button
            type="button"
            className={css.clear}
            aria-label={words.clear(label)}
            onClick={() => onChange(null)}
          >
            {words.unknown}
          </button>
        )}
        <span className={css.value}>
          <input {...figure.input} className={`${css.figure} fig`} placeholder={emptyText} />
          {value !== null && <span className={css.unit}>{unit}</span>}
        </span>
      </div>
      <Rule {...props} />
      {figure.problem !== null && (
        <p id={figure.problemId} className={css.problem} role="alert">
          {figure.problem}
        </p>
      )}
    </div>
  );
}

function Rule(props: HandleProps) {
  const { label, value, onChange, onDrag, min, step = 1, band, suggestion = min } = props;
  // The rule keeps its length in the hand, also where a smaller value would shorten it.
  const [heldEnd, setHeldEnd] = useState<number | null>(null);
  const end = heldEnd ?? scaleEnd([value ?? min], props.max);
  const marks = ticks(end, tickStep(end - min, 20, step), min).map((tick) => ({ value: tick }));
  const page = (event: KeyboardEvent): void => {
    const direction = { PageUp: 1, PageDown: -1 }[event.key];
    const isOnSlider = event.target instanceof HTMLElement && event.target.role === 'slider';
    if (direction === undefined || !isOnSlider) return;
    event.preventDefault();
    const far = step * Math.max(2, Math.round((end - min) / step / 10));
    onChange(Math.min(end, Math.max(min, (value ?? suggestion) + direction * far)));
  };
  return (
    <div
      className={css.rule}
      data-band={band !== undefined || undefined}
      onKeyDownCapture={page}
      onPointerDownCapture={() => setHeldEnd(end)}
    >
      {band !== undefined && <Band {...band} at={(point) => `${(100 * (point - min)) / (end - min)}%`} />}
      <Slider
        value={value ?? suggestion}
        onChange={onDrag ?? onChange}
        onChangeEnd={(last) => {
          setHeldEnd(null);
          if (onDrag !== undefined) onChange(last);
        }}
        min={min}
        max={end}
        step={step}
        marks={marks}
        label={null}
        thumbLabel={label}
        thumbValueText={useValueText(props)}
        classNames={{
          root: css.slider,
          trackContainer: css.trackContainer,
          track: css.track,
          bar: css.bar,
          thumb: css.thumb,
          mark: css.mark,
          markWrapper: css.markWrapper,
        }}
      />
    </div>
  );
}

function useValueText({ value, shown, unit, emptyText }: HandleProps): string {
  const { texts } = useTexts();
  if (value === null) return emptyText ?? texts.components.handle.notAsked;
  return `${shown ?? texts.format.number(value, 2)} ${unit}`;
}

interface BandProps extends NonNullable<HandleProps['band']> {
  readonly at: (point: number) => string;
}

function Band({ from, to, text, at }: BandProps) {
  return (
    <div className={css.inner}>
      <i className={css.band} style={{ left: at(from), right: `calc(100% - ${at(to)})` }} />
      <span className={css.bandText} style={{ left: at(from) }}>
        {text}
      </span>
    </div>
  );
}
