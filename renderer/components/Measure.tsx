import { useTexts } from '../shell/texts.tsx';
import css from './Measure.module.css';
import { measureLabels } from './measureLabels.ts';
import { scaleEnd, ticks, tickStep } from './measureScale.ts';

interface MeasureProps {
  /** Minutes per seller and week. */
  readonly value: number;
  /** Two talks a month, preparation included. */
  readonly floor: number;
  /** The lowest of each coach's hours over own sellers; null where hours are unknown. */
  readonly ceiling: number | null;
  readonly width?: number;
  readonly isLarge?: boolean;
}

interface Bounds {
  readonly value: number;
  readonly floor: number;
  readonly ceiling: number;
}

interface LabelsProps {
  readonly rule: Rule;
  readonly floor: number;
  /** Null where it is unknown, or beyond the rule. */
  readonly ceiling: number | null;
}

const PAD = 12;
const USUAL_END = 60;

/** Where the parts of the rule stand. */
interface Rule {
  readonly end: number;
  /** The line itself, from above. */
  readonly base: number;
  readonly textSize: number;
  readonly width: number;
  readonly x: (minutes: number) => number;
}

/** Måttet: a rule in minutes, its floor, its ceiling, and where the plan stands between them. */
export function Measure({ value, floor, ceiling, width = 304, isLarge = false }: MeasureProps) {
  const { texts } = useTexts();
  const end = scaleEnd([value, floor], USUAL_END);
  const x = (minutes: number): number => PAD + (Math.min(minutes, end) / end) * (width - 2 * PAD);
  const rule: Rule = {
    end,
    x,
    width,
    ...(isLarge ? { base: 58, textSize: 14.5 } : { base: 40, textSize: 11.5 }),
  };
  const shownCeiling = ceiling !== null && ceiling <= end ? ceiling : null;
  return (
    <svg
      className={css.root}
      viewBox={`0 0 ${width} ${rule.base + rule.textSize + 14}`}
      style={{ maxWidth: width }}
      role="img"
      aria-label={texts.components.measure.says(value, floor, ceiling)}
    >
      {ceiling !== null && <Room rule={rule} value={value} floor={floor} ceiling={ceiling} />}
      <Ticks rule={rule} />
      <Bound rule={rule} at={floor} />
      {shownCeiling !== null && <Bound rule={rule} at={shownCeiling} />}
      <Labels rule={rule} floor={floor} ceiling={shownCeiling} />
      <g className={css.dot}>
        <line x1={x(value)} x2={x(value)} y1={rule.base} y2={rule.base - 18} />
        <circle className={css.ring} cx={x(value)} cy={rule.base - 28} r={10} />
        <circle className={css.core} cx={x(value)} cy={rule.base - 28} r={5.5} />
      </g>
    </svg>
  );
}

const Bound = ({ rule: { x, base }, at }: { rule: Rule; at: number }) => (
  <line className={css.bound} x1={x(at)} x2={x(at)} y1={base - 22} y2={base + 8} />
);

/** The room between floor and ceiling; and what goes over the ceiling, hatched in the ink of what is short. */
function Room({ rule: { x, base }, value, floor, ceiling }: { rule: Rule } & Bounds) {
  const [from, to] = [x(ceiling), x(value)];
  return (
    <>
      {ceiling > floor && (
        <rect className={css.room} x={x(floor)} y={base - 10} width={x(ceiling) - x(floor)} height={10} />
      )}
      {to > from && (
        <g className={css.over}>
          {ticks(to - from, 5).map((at) => (
            <line key={at} x1={from + at} y1={base} x2={Math.min(to, from + at + 6)} y2={base - 10} />
          ))}
        </g>
      )}
    </>
  );
}

function Ticks({ rule: { end, x, base } }: { rule: Rule }) {
  const long = tickStep(end, 6, 10);
  return (
    <>
      {ticks(end, long / 10).map((at, index) => (
        <line
          key={at}
          className={index % 10 === 0 ? css.long : css.tick}
          x1={x(at)}
          x2={x(at)}
          y1={base}
          y2={base - (index % 10 === 0 ? 16 : index % 5 === 0 ? 10 : 5)}
        />
      ))}
      <line className={css.long} x1={x(0)} x2={x(end)} y1={base} y2={base} />
    </>
  );
}

function Labels({ rule: { end, x, base, width, textSize }, floor, ceiling }: LabelsProps) {
  const { texts } = useTexts();
  const words = texts.components.measure;
  const whole = (minutes: number): string => texts.format.number(minutes, 0);
  const labels = measureLabels({
    numbers: ticks(end, tickStep(end, 6, 10)).map((at) => ({ at: x(at), text: whole(at) })),
    bounds: [
      { at: x(floor), figure: whole(floor), word: words.floor },
      ...(ceiling === null ? [] : [{ at: x(ceiling), figure: whole(ceiling), word: words.ceiling }]),
    ],
    charWidth: textSize * 0.5,
    width,
  });
  return labels.map(({ text, at, isBound }) => (
    <text
      key={text}
      className={isBound ? css.boundText : css.number}
      x={at}
      y={base + textSize + 7}
      fontSize={textSize}
      textAnchor="middle"
    >
      {text}
    </text>
  ));
}
